package palace.report.chronicle;

import java.util.ArrayList;
import java.util.List;
import palace.model.event.Ending;
import palace.model.event.Reason;
import palace.model.event.Reason.Rank;
import palace.report.prose.Cast;
import palace.report.prose.Narrator;
import palace.report.prose.Words;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Series;

/** Why a history went by without an attempt. */
final class WhyNobodyMoved implements Ending {
    private final Cast cast;
    private final History history;
    private final Narrator voice;
    private final List<Reason> reasons = new ArrayList<>();
    private boolean ends;

    WhyNobodyMoved(Cast cast, History history, Narrator voice) {
        this.cast = cast;
        this.history = history;
        this.voice = voice;
    }

    @Override
    public boolean attempted() {
        return false;
    }

    @Override
    public boolean coup() {
        return false;
    }

    @Override
    public boolean before() {
        return true;
    }

    @Override
    public boolean ends() {
        return ends;
    }

    @Override
    public boolean ofPlot(int plot) {
        return false;
    }

    @Override
    public boolean plotted(int elite) {
        return false;
    }

    @Override
    public boolean guards(int elite) {
        return cast.person(elite).guardsLeader();
    }

    List<Reason> reasons() {
        for (Entry entry : Why.counted(history)) {
            ends = Why.ends(history, entry);
            Reason reason = entry.event().reason(this, voice.at(entry));
            if (reason != null) {
                reasons.add(reason);
            }
        }
        plots();
        hiddenDiscontent();
        fear();
        return reasons;
    }

    private void plots() {
        if (history.plots() == 0) {
            general(Rank.FOUGHT, "Nobody founded a plot.");
        } else {
            general(
                    Rank.CAME_TO_NOTHING,
                    "There %s %s, %s betrayed; none came to a move."
                            .formatted(
                                    history.plots() == 1 ? "was" : "were",
                                    Words.small(history.plots(), "plot"),
                                    Words.none(history.betrayed())));
        }
    }

    private void hiddenDiscontent() {
        double discontent = last(Series.DISCONTENT_SHARE);
        double believed = last(Series.BELIEVED_DISCONTENT);
        if (discontent > believed) {
            general(
                    Rank.PREPARED,
                    "%s of power was in the hands of the discontented, and they took it for %s."
                            .formatted(Words.sentence(voice.percent(discontent)), voice.percent(believed)));
        }
    }

    private void fear() {
        double fear = last(Series.MEAN_FEAR);
        if (!Double.isNaN(fear)) {
            general(Rank.ALSO, "Mean fear among the elite was %s at the end.".formatted(voice.number(fear)));
        }
    }

    private double last(Series series) {
        int weeks = history.series().weeks();
        return weeks == 0 ? Double.NaN : history.series().value(series, weeks - 1);
    }

    private void general(Rank rank, String words) {
        reasons.add(Reason.general(rank, words));
    }
}
