package palace.report.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import palace.report.prose.Cast;
import palace.report.prose.Dates;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Words;
import palace.simulation.AttemptTrace;
import palace.simulation.Entry;
import palace.simulation.History;

/** The two or three recorded facts that decided a history, the weightiest first. */
public final class Why {
    private static final int MOST = 3;
    private static final int WEEKS_IN_A_YEAR = 52;

    private Why() {}

    /**
     * A fact that may have decided.
     *
     * @param weight how much it counts against others
     * @param about whom it is about: a person is named once
     * @param words the fact as a sentence
     */
    record Fact(double weight, int about, String words) {
        /** The subject of facts about nobody in particular. */
        static final int GENERAL = Integer.MIN_VALUE;

        /** The subject of facts about warnings: one of them is enough. */
        static final int WARNING = Integer.MIN_VALUE + 1;

        /** The subject of facts about many who move at once. */
        static final int CROWD = Integer.MIN_VALUE + 2;
    }

    public static List<String> facts(OfficeHolders holders, History history, Narrator voice) {
        List<AttemptTrace> attempts = history.attempts();
        List<Fact> facts = attempts.isEmpty()
                ? new WhyNobodyMoved(holders.cast(), history, voice).facts()
                : new WhyItEnded(holders, history, attempts.get(attempts.size() - 1), voice).facts();
        return weightiest(facts);
    }

    private static List<String> weightiest(List<Fact> facts) {
        var sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparingDouble(Fact::weight).reversed());
        Set<Integer> told = new HashSet<>();
        var words = new ArrayList<String>();
        for (Fact fact : sorted) {
            if (words.size() < MOST && (fact.about() == Fact.GENERAL || told.add(fact.about()))) {
                words.add(Words.sentence(fact.words()));
            }
        }
        return words;
    }

    /** As in "9 September"; as in "hour 3" within an attempt. */
    static String when(Cast cast, Entry entry) {
        return entry.hour() == Entry.NO_HOUR ? "on " + day(cast, entry.week()) : "in hour " + entry.hour();
    }

    private static String day(Cast cast, int week) {
        return cast.horizon() > WEEKS_IN_A_YEAR ? Dates.full(cast.date(week)) : Dates.dayAndMonth(cast.date(week));
    }
}
