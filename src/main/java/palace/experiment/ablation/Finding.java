package palace.experiment.ablation;

import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.RatioDifference;

/**
 * What a trial has found.
 *
 * @param claim the claim, as in docs/claims.md
 * @param words what is claimed, in short
 * @param cases where
 * @param common what is changed on both sides, as options
 * @param on what is changed where the mechanism works, as options
 * @param off what is changed where it does not
 * @param shown what is measured
 * @param otherwise what it is compared with; the same words where both sides are measured alike
 * @param rises whether the claim says that it is more
 * @param compared both sides and their difference
 */
public record Finding(
        String claim,
        String words,
        String cases,
        String common,
        String on,
        String off,
        String shown,
        String otherwise,
        boolean rises,
        RatioDifference compared) {

    static Finding of(Trial trial, RatioDifference compared) {
        return new Finding(
                trial.claim(),
                trial.words(),
                String.join(" ", trial.cases()),
                new Trial.Change(trial.facts(), java.util.List.of()).options(),
                trial.on().options(),
                trial.off().options(),
                trial.shown().name(),
                trial.otherwise().name(),
                trial.rises(),
                compared);
    }

    /** Whether it is on the side that the claim names. */
    public TrialVerdict verdict() {
        if (!compared.isKnown()) {
            return TrialVerdict.UNDECIDED;
        }
        Interval interval = compared.interval(Confidence.NINETY_FIVE);
        if (interval.contains(0)) {
            return TrialVerdict.UNDECIDED;
        }
        return interval.low() > 0 == rises ? TrialVerdict.CONFIRMED : TrialVerdict.REVERSED;
    }

    /** The difference in standard errors, above 0 on the side that the claim names; 0 where it is not known. */
    public double clarity() {
        if (!compared.isKnown() || compared.difference() == 0) {
            return 0;
        }
        double sign = rises ? 1 : -1;
        return compared.error() > 0
                ? sign * compared.difference() / compared.error()
                : sign * Math.signum(compared.difference()) * CLEAREST;
    }

    /** Where nothing scatters, any difference is as clear as can be. */
    private static final double CLEAREST = 100;
}
