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
        return compared.isKnown() ? inErrors(compared.difference()) : 0;
    }

    /** The interval of the verdict, in the same; nothing but 0 where there is none. */
    public Interval clarities() {
        if (!compared.isKnown()) {
            return new Interval(0, 0);
        }
        Interval interval = compared.interval(Confidence.NINETY_FIVE);
        double one = inErrors(interval.low());
        double other = inErrors(interval.high());
        return new Interval(Math.min(one, other), Math.max(one, other));
    }

    private double inErrors(double value) {
        double sign = rises ? 1 : -1;
        double error = error();
        return error > 0 ? sign * value / error : sign * Math.signum(value) * CLEAREST;
    }

    /** The standard error; where nothing scatters, that of which the arm of the interval towards 0 is a multiple. */
    private double error() {
        if (compared.error() > 0) {
            return compared.error();
        }
        Interval interval = compared.interval(Confidence.NINETY_FIVE);
        double difference = compared.difference();
        double arm = difference > 0 ? difference - interval.low() : interval.high() - difference;
        return arm / Confidence.NINETY_FIVE.z();
    }

    /** Where nothing scatters or could have, any difference is as clear as can be. */
    private static final double CLEAREST = 100;
}
