package palace.report.history;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.mechanism.attempt.Ballot;
import palace.mechanism.attempt.Broadcast;
import palace.mechanism.attempt.Cascade;
import palace.mechanism.attempt.Deal;
import palace.mechanism.attempt.Guard;
import palace.mechanism.attempt.StandOff;
import palace.mechanism.plot.Founding;
import palace.mechanism.plot.Launch;
import palace.mechanism.plot.Sounding;
import palace.mechanism.plot.WarningFilter;
import palace.model.Event;
import palace.model.OutcomeClass;
import palace.model.Stance;
import palace.report.chart.ChartStyle;
import palace.report.chart.Flag;
import palace.report.chart.TimeScale;
import palace.report.chronicle.Crowd;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.simulation.AttemptTrace;
import palace.simulation.Entry;
import palace.simulation.History;

/** What charts mark: attempts on every one, what became of plots on that of plots, who moved on that of an attempt. */
public final class Flags {
    private static final int GREAT = 1000;

    private final History history;
    private final Narrator voice;

    Flags(OfficeHolders holders, History history) {
        this.history = history;
        this.voice = Narrator.inPlainText(holders);
    }

    /** The attempts of a history. */
    List<Flag> attempts(TimeScale time) {
        var flags = new ArrayList<Flag>();
        for (AttemptTrace attempt : history.attempts()) {
            flags.add(new Flag(time.at(attempt.week(), 0), fate(attempt.outcome()), ChartStyle.INK, GREAT));
        }
        return flags;
    }

    /** Plots founded, betrayed and given up, besides the attempts. */
    List<Flag> plots(TimeScale time) {
        List<Flag> flags = attempts(time);
        for (Entry entry : history.entries()) {
            Sign sign = ofPlot(entry.event());
            if (sign != null) {
                flags.add(sign.at(time.at(entry.week(), 0)));
            }
        }
        return flags;
    }

    /** Who showed a side, and what was said and done in the open, by hour of an attempt. */
    List<Flag> moves(List<Entry> entries) {
        var flags = new ArrayList<Flag>();
        for (Entry entry : entries) {
            voice.at(entry.sequence());
            Sign sign = ofMove(entry.event());
            if (sign != null) {
                flags.add(sign.at(entry.hour()));
            }
        }
        return flags;
    }

    /** A flag without its place. */
    private record Sign(String text, Color color, int weight) {
        Flag at(double place) {
            return new Flag(place, text, color, weight);
        }
    }

    private static String fate(OutcomeClass outcome) {
        return switch (outcome) {
            case ATTEMPT_FAILED -> "attempt fails";
            case CRUSHED_STANDOFF -> "crushed";
            case DEAL -> "deal";
            default -> outcome.words();
        };
    }

    private static @Nullable Sign ofPlot(Event event) {
        if (event instanceof Founding.Founded) {
            return new Sign("founded", ChartStyle.GREEN, 10);
        }
        if (event instanceof Sounding.SoundedOut asked && asked.reply().answer() == Sounding.Answer.INFORM) {
            return new Sign("betrayed", ChartStyle.VERMILION, 40);
        }
        if (event instanceof WarningFilter.TippedOff) {
            return new Sign("discovered", ChartStyle.VERMILION, 30);
        }
        return event instanceof Launch.GivenUp ? new Sign("given up", ChartStyle.GREY, 5) : null;
    }

    /** Whether somebody is named who takes a side: whoever the chronicle tells alone, of a cohort the weightiest. */
    private boolean isMarked(Cascade.Chose chose) {
        String cohort = voice.cohort(chose.actor());
        boolean matters = !Crowd.isOneOf(chose, cohort) && (cohort.isEmpty() || chose.weight() >= 0.05);
        return chose.stance() != Stance.ASIDE && matters;
    }

    private @Nullable Sign ofMove(Event event) {
        if (event instanceof Cascade.Chose chose && isMarked(chose)) {
            boolean joins = chose.stance() == Stance.JOINED;
            return new Sign(
                    voice.name(chose.actor()) + (joins ? " joins" : " rallies"),
                    joins ? ChartStyle.CHALLENGERS : ChartStyle.LEADERS_SIDE,
                    20 + (int) (100 * chose.weight()));
        }
        if (event instanceof Broadcast.Spoke spoke) {
            return new Sign(voice.name(spoke.actor()) + " speaks", ChartStyle.LEADERS_SIDE, 200);
        }
        if (event instanceof Ballot.Voted voted) {
            return new Sign(voted.carried() ? "vote carried" : "vote lost", ChartStyle.INK, 300);
        }
        if (event instanceof Guard.Overcome) {
            return new Sign("guard gives way", ChartStyle.INK, 300);
        }
        if (event instanceof Guard.Arrested) {
            return new Sign("guard arrests them", ChartStyle.INK, 300);
        }
        if (event instanceof StandOff.DecidedLate late) {
            return new Sign(
                    voice.name(late.actor()) + (late.joins() ? " goes over" : " obeys"),
                    late.joins() ? ChartStyle.CHALLENGERS : ChartStyle.LEADERS_SIDE,
                    300);
        }
        if (event instanceof StandOff.Fought) {
            return new Sign("fought out", ChartStyle.INK, 300);
        }
        return event instanceof Deal.Talked talked
                ? new Sign(talked.struck() ? "deal" : "no deal", ChartStyle.INK, 300)
                : null;
    }
}
