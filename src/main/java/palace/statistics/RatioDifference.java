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
 * @see <a href="https://doi.org/10.1002/9780470316535">Cochran, Sampling Techniques (1977), chapter 6</a>
 */
public record RatioDifference(double first, double second, double error, long units) {
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
        return new RatioDifference(first, second, n < 2 ? Double.NaN : Math.sqrt(squares * n / (n - 1)), units.size());
    }

    /** Whether both ratios and their error are known. */
    public boolean isKnown() {
        return !Double.isNaN(first - second) && !Double.isNaN(error);
    }

    /** Returns the first less the second. */
    public double difference() {
        return first - second;
    }

    /** Returns Student's t interval of a difference that is known. */
    public Interval interval(Confidence confidence) {
        double halfWidth = confidence.t(units - 1) * error;
        return new Interval(difference() - halfWidth, difference() + halfWidth);
    }
}
