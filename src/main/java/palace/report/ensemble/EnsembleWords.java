package palace.report.ensemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import palace.experiment.CellCounts;
import palace.mechanism.Calendar;
import palace.model.OutcomeClass;
import palace.report.prose.Dates;
import palace.report.table.Numbers;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.Proportion;

/** What an ensemble says, in sentences that can be quoted. */
public final class EnsembleWords {
    private static final long ENOUGH_FOR_A_MEDIAN = 10;
    private static final double WORTH_TELLING = 0.005;

    private EnsembleWords() {}

    /** How the histories end, and when. */
    public static String answer(CellCounts counts, LocalDate start, int weeks) {
        var clauses = new ArrayList<String>();
        for (OutcomeClass outcome : byShare(counts)) {
            clauses.addAll(
                    outcome == OutcomeClass.COUP
                            ? coups(counts)
                            : List.of(clause(outcome.clause(), counts.count(outcome), counts)));
        }
        return "In %s %s.%s%s%s"
                .formatted(
                        histories(counts.histories()),
                        String.join(", ", clauses),
                        when(counts, start, weeks),
                        successors(counts),
                        failures(counts));
    }

    /** A share with its interval, as in "46% (44-48%)"; as many decimals as the interval bears. */
    static String share(Proportion proportion) {
        Interval interval = proportion.wilson(Confidence.NINETY_FIVE);
        int decimals = interval.halfWidth() >= 0.01 ? 0 : interval.halfWidth() >= 0.001 ? 1 : 2;
        return "%s%% (%s-%s%%)"
                .formatted(
                        Numbers.percent(proportion.share(), decimals),
                        Numbers.fixed(100 * interval.low(), decimals),
                        Numbers.percent(interval.high(), decimals));
    }

    /** A share alone, as in "46%". */
    static String percent(Proportion proportion) {
        return Numbers.percent(proportion.share(), proportion.share() < 0.01 ? 1 : 0) + "%";
    }

    /** As in "1 history" and "1 000 histories". */
    public static String histories(long count) {
        return count == 1 ? "1 history" : grouped(count) + " histories";
    }

    /** A number for a sentence, as in "2 400"; files have none of these spaces. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    /** What happened is told first, the most frequent first; then that nothing did. What is rare is left to the tables. */
    private static List<OutcomeClass> byShare(CellCounts counts) {
        var met = new ArrayList<OutcomeClass>();
        for (OutcomeClass outcome : OutcomeClass.values()) {
            if (counts.share(outcome).share() >= WORTH_TELLING) {
                met.add(outcome);
            }
        }
        met.sort(Comparator.comparing((OutcomeClass outcome) -> outcome == OutcomeClass.NO_ATTEMPT)
                .thenComparing(outcome -> -counts.count(outcome)));
        return met;
    }

    /** Coups on the leader and coups on rivals are two things, told each with its share. */
    private static List<String> coups(CellCounts counts) {
        long rivals = counts.coupsAgainstRivals();
        long leaders = counts.count(OutcomeClass.COUP) - rivals;
        var clauses = new ArrayList<String>();
        if (leaders > 0) {
            clauses.add(clause(OutcomeClass.COUP.clause(), leaders, counts));
        }
        if (rivals > 0) {
            clauses.add(clause("a rival is brought down", rivals, counts));
        }
        return clauses;
    }

    private static String clause(String words, long count, CellCounts counts) {
        return words + " in " + share(new Proportion(count, counts.histories()));
    }

    private static String when(CellCounts counts, LocalDate start, int weeks) {
        OptionalInt week = counts.median(OutcomeClass.COUP);
        if (week.isEmpty() || counts.count(OutcomeClass.COUP) < ENOUGH_FOR_A_MEDIAN) {
            return "";
        }
        LocalDate date = start.plusWeeks(week.getAsInt() + 1L);
        return " Half of the coups come before %s."
                .formatted(weeks > Calendar.WEEKS_A_YEAR ? Dates.full(date) : Dates.dayAndMonth(date));
    }

    /** Where histories go on after the fate of the first leader: what befell all leaders together. */
    private static String successors(CellCounts counts) {
        long first = counts.count(OutcomeClass.COUP) - counts.coupsAgainstRivals();
        long all = counts.leadersOverthrown();
        if (all <= first) {
            return "";
        }
        return " That is the fate of the leader of the start; with those after him, %s leaders were removed by their own in"
                        .formatted(grouped(all))
                + " %s years.".formatted(grouped(Math.round(counts.weeks() * Calendar.WEEK)));
    }

    private static String failures(CellCounts counts) {
        return counts.failed() == 0
                ? ""
                : " %s failed and %s in every share: see failures.csv."
                        .formatted(histories(counts.failed()), counts.failed() == 1 ? "counts" : "count");
    }
}
