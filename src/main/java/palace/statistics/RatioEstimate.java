package palace.statistics;

import org.apache.commons.math3.util.FastMath;

/**
 * The ratio of two totals over independent units, such as attempts a year or coups per attempt over histories. What
 * happens within one unit may hang together: the units are what is sampled.
 *
 * <p>The variance is the usual linearised one, n/(n − 1) Σ(x − r y)² / (Σy)².
 *
 * @param units number of units that have a part in the denominator; {@code >= 0}. Those that have none say nothing of the
 *     ratio: a thousand histories with three attempts are three witnesses of what attempts come to
 * @param x total of the numerator
 * @param y total of the denominator; {@code >= 0}
 * @param xx total of its squares
 * @param xy total of the products
 * @param yy total of the squares of the denominator
 * @see <a href="https://doi.org/10.1002/9780470316535">Cochran, Sampling Techniques (1977), chapter 6</a>
 */
public record RatioEstimate(long units, double x, double y, double xx, double xy, double yy) {
    public RatioEstimate {
        Arguments.atLeast("units", units, 0);
        Arguments.within("y", y, 0, Double.MAX_VALUE);
    }

    /**
     * Returns the estimate from what each unit has in the numerator and in the denominator; units without any part in the
     * denominator are none.
     */
    public static RatioEstimate of(double[] numerators, double[] denominators) {
        Arguments.equal("number of denominators", denominators.length, numerators.length);
        long units = 0;
        double[] sums = new double[5];
        for (int unit = 0; unit < numerators.length; unit++) {
            double x = numerators[unit];
            double y = denominators[unit];
            units += y > 0 ? 1 : 0;
            sums[0] += x;
            sums[1] += y;
            sums[2] += x * x;
            sums[3] += x * y;
            sums[4] += y * y;
        }
        return new RatioEstimate(units, sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    /** Whether there is anything to divide by. */
    public boolean isKnown() {
        return y > 0;
    }

    /** Returns the ratio of the totals; NaN where there is nothing to divide by. */
    public double value() {
        return isKnown() ? x / y : Double.NaN;
    }

    /** Returns the standard error; NaN below two units. */
    public double standardError() {
        if (units < 2 || !isKnown()) {
            return Double.NaN;
        }
        double r = value();
        double residuals = Math.max(0, xx - 2 * r * xy + r * r * yy);
        return Math.sqrt(residuals * units / (units - 1.0)) / y;
    }

    /** Returns Wilson's interval of a ratio that is a share of units: each is a trial, a success or none. */
    public Interval trials(Confidence confidence) {
        return Wilson.interval(value(), y, confidence);
    }

    /**
     * Returns the interval of a ratio that is a share of the denominator's events: Wilson's, with as many trials as the
     * spread over units is worth, and never more than there were. Of none or all there is no spread to be seen: then
     * each event counts as one trial, which is right where they do not hang together within a unit.
     *
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E">Newcombe
     *     (1998), method 3, for the interval</a>
     * @see <a href="https://doi.org/10.1002/9781118032619">Korn and Graubard (1999), section 3.2, for the trials</a>
     */
    public Interval shareInterval(Confidence confidence) {
        double p = value();
        double error = standardError();
        double worth = p > 0 && p < 1 && error > 0 ? p * (1 - p) / (error * error) : y;
        return Wilson.interval(p, Math.min(worth, y), confidence);
    }

    /**
     * Returns the interval of a rate of events: Student's t on the logarithm, so that it never goes below 0; where
     * nothing was seen from 0 to the exact Poisson limit, at 95 % about 3.7 events.
     *
     * @see <a href="https://doi.org/10.2307/2333958">Garwood (1936), for the limit</a>
     */
    public Interval rateInterval(Confidence confidence) {
        if (x <= 0) {
            return new Interval(0, -FastMath.log((1 - confidence.level()) / 2) / y);
        }
        double r = value();
        double error = standardError();
        double relative = error > 0 ? error / r : 1 / Math.sqrt(x);
        double quantile = units < 2 ? confidence.z() : confidence.t(units - 1);
        return new Interval(r * FastMath.exp(-quantile * relative), r * FastMath.exp(quantile * relative));
    }

    /** How many units have a value, where the denominator is 1 for those and 0 for the others. */
    public long valued() {
        return Math.round(y);
    }

    /**
     * Returns Student's t interval of a mean over the units that have a value, of which the denominator is 1, and 0 of
     * the others. It has as many degrees of freedom as those bear: two attempts in a thousand histories are two values.
     * Needs two of them.
     */
    public Interval meanInterval(Confidence confidence) {
        double values = (double) Arguments.atLeast("units with a value", valued(), 2);
        double variance = Math.max(0, xx - x * x / values) / (values - 1);
        double halfWidth = confidence.t(valued() - 1) * Math.sqrt(variance / values);
        return new Interval(value() - halfWidth, value() + halfWidth);
    }

    /** Returns Student's t interval of any ratio; needs two units. */
    public Interval interval(Confidence confidence) {
        Arguments.atLeast("units", units, 2);
        double halfWidth = confidence.t(units - 1) * standardError();
        return new Interval(value() - halfWidth, value() + halfWidth);
    }
}
