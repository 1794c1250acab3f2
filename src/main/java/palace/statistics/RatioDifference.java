package palace.statistics;

import java.util.List;

/**
 * The difference of two ratios of totals over the same independent units, such as attempts a year with and without
 * something in paired histories. The units are what is sampled; what both sides share does not count as noise.
 *
 * <p>The variance is the linearised one: n/(n − 1) Σ((x₁ − r₁ y₁)/Y₁ − (x₂ − r₂ y₂)/Y₂)².
 *
 * @param first the first ratio; NaN where there is nothing to divide by
 * @param second the second ratio
 * @param error standard error of their difference
 * @param units number of units
 * @param firstUnits how many of them have a part in the first denominator; where few have, they are all the evidence
 * @param secondUnits how many have one in the second
 * @see <a href="https://doi.org/10.1002/9780470316535">Cochran, Sampling Techniques (1977), chapter 6</a>
 */
public record RatioDifference(
        double first, double second, double error, long units, long firstUnits, long secondUnits) {
    /**
     * What one unit adds to both ratios.
     *
     * @param x numerator of the first
     * @param y denominator of the first
     * @param otherX numerator of the second
     * @param otherY denominator of the second
     */
    public record Unit(double x, double y, double otherX, double otherY) {}

    /** Returns the estimate from all units. */
    public static RatioDifference of(List<Unit> units) {
        double y = units.stream().mapToDouble(Unit::y).sum();
        double otherY = units.stream().mapToDouble(Unit::otherY).sum();
        double first = y > 0 ? units.stream().mapToDouble(Unit::x).sum() / y : Double.NaN;
        double second = otherY > 0 ? units.stream().mapToDouble(Unit::otherX).sum() / otherY : Double.NaN;
        double squares = 0;
        for (Unit unit : units) {
            double part = (unit.x() - first * unit.y()) / y - (unit.otherX() - second * unit.otherY()) / otherY;
            squares += part * part;
        }
        double n = units.size();
        return new RatioDifference(
                first,
                second,
                n < 2 ? Double.NaN : Math.sqrt(squares * n / (n - 1)),
                units.size(),
                units.stream().filter(unit -> unit.y() > 0).count(),
                units.stream().filter(unit -> unit.otherY() > 0).count());
    }

    /** Whether both ratios are known, and from two units each, so that there is an error. */
    public boolean isKnown() {
        return !Double.isNaN(first - second) && !Double.isNaN(error) && fewest() >= 2;
    }

    private long fewest() {
        return Math.min(firstUnits, secondUnits);
    }

    /** Returns the first less the second. */
    public double difference() {
        return first - second;
    }

    /**
     * Returns the interval of a difference that is known: Student's t over the units of the side that has fewer. Where
     * nothing scatters and both may be shares, what so few units could have missed, by the arms of Wilson's intervals.
     */
    public Interval interval(Confidence confidence) {
        if (error == 0 && isShare(first) && isShare(second)) {
            return new SeparateDifference(
                            second,
                            Wilson.interval(second, (double) secondUnits, confidence),
                            first,
                            Wilson.interval(first, (double) firstUnits, confidence),
                            confidence)
                    .interval();
        }
        double halfWidth = confidence.t(fewest() - 1) * error;
        return new Interval(difference() - halfWidth, difference() + halfWidth);
    }

    private static boolean isShare(double ratio) {
        return ratio >= 0 && ratio <= 1;
    }
}
