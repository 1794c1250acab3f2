package palace.report;

import palace.experiment.Pairs;
import palace.model.OutcomeClass;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.PairedDifference;

/** What a comparison says, in sentences that can be quoted. */
public final class DifferenceWords {
    /** Below this pairing has not helped enough to be worth a sentence that praises it. */
    private static final double LITTLE = 0.1;

    private DifferenceWords() {}

    /**
     * What going from A to B does to coups.
     *
     * @param change what B is, for example {@code With leader.absences=[]}
     */
    public static String answer(String change, Pairs pairs) {
        PairedDifference coups = pairs.change(OutcomeClass.COUP);
        Interval interval = coups.interval(Confidence.NINETY_FIVE);
        return "%s: coup %s -> %s, difference %s (%s to %s), %s paired histories, %s. %s"
                .formatted(
                        change,
                        Numbers.fixed(coups.shareOfB().share(), 3),
                        Numbers.fixed(coups.shareOfA().share(), 3),
                        Numbers.fixed(coups.difference(), 3),
                        Numbers.fixed(interval.low(), 3),
                        Numbers.fixed(interval.high(), 3),
                        EnsembleWords.grouped(pairs.count()),
                        saved(coups),
                        pairs(coups));
    }

    private static String saved(PairedDifference coups) {
        if (coups.varianceSaved().isEmpty()) {
            return "no coup that could differ";
        }
        double saved = coups.varianceSaved().getAsDouble();
        return saved < LITTLE
                ? "pairing did not help (it saved %s%% of the variance)".formatted(Numbers.fixed(100 * saved, 0))
                : "pairing saved %s%% of the variance".formatted(Numbers.fixed(100 * saved, 0));
    }

    private static String pairs(PairedDifference coups) {
        return "Of %s coups %s would not have happened; %s new %s would."
                .formatted(
                        EnsembleWords.grouped(coups.shareOfB().successes()),
                        EnsembleWords.grouped(coups.onlyB()),
                        EnsembleWords.grouped(coups.onlyA()),
                        coups.onlyA() == 1 ? "one" : "ones");
    }
}
