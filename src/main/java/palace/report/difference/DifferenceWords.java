package palace.report.difference;

import palace.experiment.Pairs;
import palace.model.OutcomeClass;
import palace.report.ensemble.EnsembleTables;
import palace.report.ensemble.EnsembleWords;
import palace.report.table.Numbers;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.PairedDifference;

/** What a comparison says, in sentences that can be quoted. */
public final class DifferenceWords {
    /** Below this pairing has not helped enough to be worth a sentence that praises it. */
    private static final double LITTLE = 0.1;

    private DifferenceWords() {}

    /**
     * What going from A to B does to coups; where there are none, to what it moves most.
     *
     * @param change what B is, for example {@code With leader.absences=[]}
     * @param unmoved why nothing changes, where nothing does
     */
    public static String answer(String change, Pairs pairs, String unmoved) {
        OutcomeClass subject = subject(pairs);
        PairedDifference coups = pairs.change(subject);
        Interval interval = coups.interval(confidence(pairs));
        if (pairs.same() == pairs.count()) {
            String where = pairs.count() == 1
                    ? "In the one pair"
                    : "In all %s pairs".formatted(EnsembleWords.grouped(pairs.count()));
            return "%s: nothing changes. %s A and B are one and the same history: %s."
                    .formatted(change, where, unmoved);
        }
        PairedDifference attempts = pairs.changeOfAttempts();
        return "%s: %s %s, %s, %s. %s Any attempt: %s."
                .formatted(
                        change,
                        subject.code().replace('_', ' '),
                        moved(coups, interval, picked(pairs)),
                        pairs.count() == 1
                                ? "1 pair of histories"
                                : EnsembleWords.grouped(pairs.count()) + " paired histories",
                        saved(coups),
                        pairs(subject, coups),
                        moved(attempts, attempts.interval(Confidence.NINETY_FIVE), ""));
    }

    /** From what to what, with the difference and its interval. */
    private static String moved(PairedDifference change, Interval interval, String picked) {
        return "from %s to %s, difference %s (%s to %s%s%s)"
                .formatted(
                        Numbers.fixed(change.shareOfB().share(), 3),
                        Numbers.fixed(change.shareOfA().share(), 3),
                        Numbers.fixed(change.difference(), 3),
                        Numbers.fixed(interval.low(), 3),
                        Numbers.fixed(interval.high(), 3),
                        picked,
                        interval.contains(0) ? ": not told from noise" : "");
    }

    /** A title that says the finding, as in "Without a mediator deals fall by 8.5 points". */
    static String title(String change, OutcomeClass subject, Pairs pairs) {
        String verb = finding(subject, pairs.change(subject), confidence(pairs));
        return change.matches("(?i)(with|without) .*") ? change + " " + verb : change + ": " + verb;
    }

    /** What a comparison speaks of: coups; where there are none, what moves most. */
    static OutcomeClass subject(Pairs pairs) {
        OutcomeClass subject = OutcomeClass.COUP;
        if (happens(pairs.change(subject))) {
            return subject;
        }
        double most = -1;
        for (OutcomeClass outcome : EnsembleTables.fates()) {
            PairedDifference change = pairs.change(outcome);
            if (happens(change) && StrictMath.abs(change.difference()) > most) {
                most = StrictMath.abs(change.difference());
                subject = outcome;
            }
        }
        return subject;
    }

    /** Of how many outcomes the subject was picked: coups are always asked of, what moves most is the first of all there are. */
    private static long candidates(Pairs pairs) {
        return happens(pairs.change(OutcomeClass.COUP))
                ? 1
                : Math.max(
                        1,
                        EnsembleTables.fates().stream()
                                .filter(outcome -> happens(pairs.change(outcome)))
                                .count());
    }

    /** What was picked from many has an interval that holds for all of them together. */
    private static Confidence confidence(Pairs pairs) {
        return Confidence.NINETY_FIVE.forEachOf(candidates(pairs));
    }

    private static String picked(Pairs pairs) {
        long candidates = candidates(pairs);
        return candidates == 1 ? "" : "; 95%% for all %d outcomes together".formatted(candidates);
    }

    /** Whether an outcome came about under A or under B. */
    static boolean happens(PairedDifference change) {
        return change.neither() < change.pairs();
    }

    /** The headline of a difference: what it is where it is told from none, and else the interval that it lies in. */
    private static String finding(OutcomeClass subject, PairedDifference change, Confidence confidence) {
        Interval interval = change.interval(confidence);
        if (interval.contains(0)) {
            return "no change of %s is told from noise: %s to %s points"
                    .formatted(
                            subject.several(),
                            Numbers.fixed(100 * interval.low(), 1),
                            Numbers.fixed(100 * interval.high(), 1));
        }
        return "%s %s by %s points"
                .formatted(
                        subject.several(),
                        change.difference() < 0 ? "fall" : "rise",
                        Numbers.fixed(100 * StrictMath.abs(change.difference()), 1));
    }

    private static String saved(PairedDifference coups) {
        if (coups.varianceSaved().isEmpty()) {
            return "nothing that could differ";
        }
        double saved = coups.varianceSaved().getAsDouble();
        return saved < LITTLE
                ? "pairing did not help (it saved %s%% of the variance)".formatted(Numbers.fixed(100 * saved, 0))
                : "pairing saved %s%% of the variance".formatted(Numbers.percent(saved, 0));
    }

    private static String pairs(OutcomeClass subject, PairedDifference coups) {
        return "Of %s %s %s would not have happened; %s new %s would."
                .formatted(
                        EnsembleWords.grouped(coups.shareOfB().successes()),
                        coups.shareOfB().successes() == 1 ? subject.one().replaceFirst("^an? ", "") : subject.several(),
                        EnsembleWords.grouped(coups.onlyB()),
                        EnsembleWords.grouped(coups.onlyA()),
                        coups.onlyA() == 1 ? "one" : "ones");
    }
}
