package palace.mechanism.plot;

import java.util.List;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Warning;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * Plots get ready, and readiness shows (K11): "You start to see actions ... stockpiling not in the front but in the
 * rear." Talk is cheap; what force prepares is seen and proves much.
 *
 * @param parameters see {@link Parameters}
 */
public record Preparation(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Preparation");

    /**
     * Parameters of preparation.
     *
     * @param weeks weeks in which able plotters get half ready; above 0
     * @param seen signs of a full preparation by force seen a year, under full surveillance; at least 0
     * @param precision how much such signs prove; in [0, 1]
     */
    public record Parameters(double weeks, double seen, double precision) {
        /** Checks the ranges. */
        public Parameters {
            Require.positive("preparation.weeks", weeks);
            Require.nonNegative("preparation.seen", seen);
            Require.fraction("preparation.precision", precision);
        }
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        List<Plot> plots = regime.plots();
        for (int p = 0; p < plots.size(); p++) {
            Plot plot = plots.get(p);
            if (plot.over()) {
                continue;
            }
            double competence = competence(regime, plot);
            double share = Calendar.weeklyShare(parameters.weeks() / (0.5 + competence));
            plot.prepare(share * (1 - plot.preparation()));
            if (plot.arena() != Arena.VOTES) {
                show(regime, plot, draws, recorder);
            }
        }
    }

    private void show(Regime regime, Plot plot, Draws draws, Recorder recorder) {
        double rate = parameters.seen() * plot.preparation() * regime.politics().surveillance();
        long key = draws.key(SOURCE, regime.week());
        if (Calendar.within(Draws.uniform(key, plot.number()), rate)) {
            regime.warnings()
                    .add(new Warning(
                            plot.number(),
                            plot.head(),
                            Party.NOBODY,
                            Warning.Source.PREPARATION,
                            parameters.precision()));
            recorder.record(new Seen(Party.NOBODY, plot.head(), plot.preparation(), parameters.precision()));
        }
    }

    /** Mean competence of a plot's members: the incompetent get ready slowly (R8). */
    static double competence(Regime regime, Plot plot) {
        double sum = 0;
        for (int m = 0; m < plot.size(); m++) {
            sum += regime.elites().competence(plot.member(m));
        }
        return plot.size() == 0 ? 0 : sum / plot.size();
    }

    /**
     * Signs of preparation are seen.
     *
     * @param actor nobody in particular
     * @param target whose preparation it is
     * @param preparation how ready the plot is
     * @param precision how much the signs prove
     */
    public record Seen(int actor, int target, double preparation, double precision) implements Event {
        @Override
        public String tell(Teller voice) {
            return "Preparations of %s are noticed (readiness %s, proof %s)."
                    .formatted(voice.name(target), voice.number(preparation), voice.number(precision));
        }
    }
}
