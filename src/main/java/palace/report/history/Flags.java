package palace.report.history;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import palace.mechanism.plot.Sounding;
import palace.model.OutcomeClass;
import palace.model.event.Sign;
import palace.report.chart.ChartStyle;
import palace.report.chart.Flag;
import palace.report.chart.TimeScale;
import palace.report.chronicle.Multitude;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Words;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

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

    /** What became of plots, besides the attempts; a plot is betrayed once, however many tell of it. */
    List<Flag> plots(TimeScale time) {
        List<Flag> flags = attempts(time);
        var betrayed = new HashSet<Integer>();
        var signs = new TreeMap<Integer, Map<Sign, Integer>>();
        for (Entry entry : history.entries()) {
            boolean drawn = entry.week() >= 0 && entry.hour() == Entry.NO_HOUR;
            Sign sign = drawn ? sign(entry) : null;
            boolean again =
                    sign != null && entry.event() instanceof Sounding.SoundedOut told && !betrayed.add(told.plot());
            if (sign != null && !again) {
                signs.computeIfAbsent(entry.week(), week -> new LinkedHashMap<>())
                        .merge(sign, 1, Integer::sum);
            }
        }
        signs.forEach(
                (week, here) -> here.forEach((sign, count) -> flags.add(flag(time.at(week, 0), several(sign, count)))));
        return flags;
    }

    /** One mark for what befell several plots in one week. */
    private static Sign several(Sign sign, int count) {
        return count == 1 ? sign : new Sign(Words.none(count) + " " + sign.words(), sign.tone(), sign.rank());
    }

    /** Who showed a side, and what was said and done in the open, by hour of an attempt. */
    List<Flag> moves(List<Entry> entries) {
        var flags = new ArrayList<Flag>();
        for (Entry entry : entries) {
            Sign sign = sign(entry);
            if (sign != null) {
                flags.add(flag(entry.hour(), sign));
            }
        }
        return flags;
    }

    private @Nullable Sign sign(Entry entry) {
        voice.at(entry);
        return Multitude.isNamed(entry, voice) ? entry.event().sign(voice) : null;
    }

    private static Flag flag(double at, Sign sign) {
        return new Flag(at, sign.words(), colour(sign.tone()), sign.rank());
    }

    private static Color colour(Sign.Tone tone) {
        return switch (tone) {
            case CHALLENGERS -> ChartStyle.CHALLENGERS;
            case LEADER -> ChartStyle.LEADERS_SIDE;
            case BEGINNING -> ChartStyle.GREEN;
            case BETRAYAL -> ChartStyle.VERMILION;
            case TURN -> ChartStyle.INK;
            case NOTHING -> ChartStyle.GREY;
        };
    }

    private static String fate(OutcomeClass outcome) {
        return switch (outcome) {
            case ATTEMPT_FAILED -> "attempt fails";
            case CRUSHED_STANDOFF -> "crushed";
            case DEAL -> "deal";
            default -> outcome.words();
        };
    }
}
