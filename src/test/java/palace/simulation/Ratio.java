package palace.simulation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A ratio of two sums over independent histories, with its standard error (Cochran 1977, chapter 6).
 *
 * @param value the ratio
 * @param standardError of it, from the scatter between histories
 */
record Ratio(double value, double standardError) {
    static <T> Ratio of(List<T> histories, ToDoubleFunction<T> counted, ToDoubleFunction<T> exposure) {
        double exposed = histories.stream().mapToDouble(exposure).sum();
        double value = histories.stream().mapToDouble(counted).sum() / exposed;
        double squares = histories.stream()
                .mapToDouble(h -> counted.applyAsDouble(h) - value * exposure.applyAsDouble(h))
                .map(residual -> residual * residual)
                .sum();
        return new Ratio(value, Math.sqrt(squares) / exposed);
    }

    /** How many standard errors this ratio lies above another. */
    double above(Ratio other) {
        return inStandardErrors(value - other.value, Math.hypot(standardError, other.standardError));
    }

    /** How many standard errors this ratio lies above a number. */
    double above(double number) {
        return inStandardErrors(value - number, standardError);
    }

    /** Nothing to take a ratio of is a failure: "not a number" would pass as greater than any. */
    private static double inStandardErrors(double difference, double standardError) {
        if (Double.isNaN(difference)) {
            throw new AssertionError("there is nothing to compare");
        }
        return difference == 0 ? 0 : difference / standardError;
    }
}
