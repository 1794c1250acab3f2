package palace.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import palace.model.event.Stance;

/** What is under way in secret and in the open: plots, warnings of them, and the attempt that one of them has become. */
final class Conspiracies {
    private final ArrayList<Plot> plots = new ArrayList<>();
    private final List<Plot> shown = new Shown();
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable Attempt attempt;

    /** A copy that can be continued alone. */
    Conspiracies copy() {
        Conspiracies copy = new Conspiracies();
        for (Plot plot : plots) {
            Plot copied = plot.copy();
            copy.plots.add(copied);
            if (attempt != null && attempt.plot() == plot) {
                copy.attempt = attempt.copy(copied);
            }
        }
        copy.warnings.addAll(warnings);
        return copy;
    }

    List<Plot> plots() {
        return shown;
    }

    @Nullable
    Plot plot(int number) {
        for (int p = 0; p < plots.size(); p++) {
            if (plots.get(p).number() == number) {
                return plots.get(p);
            }
        }
        return null;
    }

    Plot add(Plot plot, Elites elites, Tally tally) {
        tally.plotFounded();
        plots.add(plot);
        elites.setPlot(plot.head(), plot.number());
        return plot;
    }

    /** Takes over a plot from the time before the window. */
    Plot takeOver(PlotStart start, Elites elites, Tally tally) {
        int head = start.members().get(0);
        Plot plot = new Plot(tally.plots(), head, start.target(), start.arena(), start.foundedWeek(), Plot.NO_DEADLINE);
        add(plot, elites, tally);
        start.members().stream().skip(1).forEach(member -> recruit(plot, member, elites));
        plot.prepare(start.preparation());
        return plot;
    }

    static void recruit(Plot plot, int elite, Elites elites) {
        plot.add(elite);
        elites.setPlot(elite, plot.number());
    }

    /** Ends a plot; its members stay in office. */
    static void dissolve(Plot plot, Elites elites) {
        for (int m = 0; m < plot.size(); m++) {
            elites.setPlot(plot.member(m), -1);
        }
        plot.end();
    }

    /** Whoever falls leaves his plot; without anybody in it, it is over. */
    void leave(int elite, Elites elites) {
        Plot plot = plot(elites.plot(elite));
        if (plot != null) {
            plot.drop(elite);
            if (plot.size() == 0) {
                plot.end();
            }
        }
    }

    /** Whoever has fallen is nobody's target any more; an attempt under way runs its course. */
    void dissolveAgainst(int target, Elites elites) {
        for (int p = 0; p < plots.size(); p++) {
            Plot plot = plots.get(p);
            boolean open = attempt != null && attempt.plot() == plot;
            if (plot.target() == target && !plot.over() && !open) {
                dissolve(plot, elites);
            }
        }
    }

    /** An office has a new holder, whom no plot has asked. */
    void meets(int elite) {
        for (int p = 0; p < plots.size(); p++) {
            plots.get(p).forgetAsking(elite);
        }
    }

    void forgetFinishedPlots() {
        if (!plots.isEmpty()) {
            plots.removeIf(Plot::over);
        }
    }

    List<Warning> warnings() {
        return warnings;
    }

    @Nullable
    Attempt attempt() {
        return attempt;
    }

    /** Puts a plot into the open; its members commit themselves. */
    void launch(Attempt begun, Elites elites) {
        if (attempt != null) {
            throw new IllegalStateException("an attempt is under way already, week " + begun.week());
        }
        for (int m = 0; m < begun.plot().size(); m++) {
            elites.take(begun.plot().member(m), Stance.JOINED);
        }
        attempt = begun;
    }

    /** The plot is over and everybody still in office is loyal in public again. */
    void close(Attempt ended, Elites elites) {
        dissolve(ended.plot(), elites);
        attempt = null;
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i)) {
                elites.take(i, elites.plot(i) >= 0 ? Stance.PLOTTING : Stance.LOYAL);
            }
        }
    }

    /** The plots as others see them, who cannot change the list. A wrapper of the JDK's asks through two more interfaces. */
    private final class Shown extends AbstractList<Plot> implements RandomAccess {
        @Override
        public Plot get(int index) {
            return plots.get(index);
        }

        @Override
        public int size() {
            return plots.size();
        }
    }
}
