package palace.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Gathers the mean and variance of a stream of values.
 *
 * <p>Sums and sums of squares are exact and rounded only at the end, so the estimate does not depend on the order of
 * the values, nor on how they were shared out among threads and shards. (A square is exact while the value is below
 * 1e150 and, unless zero, above 1e-140 in size.)
 */
public final class Moments {
    private static final double LARGEST = 1e150; // its square is finite
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private final ExactSum sum = new ExactSum();
    private final ExactSum squares = new ExactSum();
    private long count;

    /**
     * Adds a value.
     *
     * @param value in {@code [-1e150, 1e150]}
     */
    public void add(double value) {
        Arguments.within("value", value, -LARGEST, LARGEST);
        double square = value * value;
        sum.add(value);
        squares.add(square);
        squares.add(Math.fma(value, value, -square)); // what rounding the square has lost
        count++;
    }

    public void merge(Moments other) {
        sum.add(other.sum);
        squares.add(other.squares);
        count += other.count;
    }

    public long count() {
        return count;
    }

    /** Returns the arithmetic mean of at least one value. */
    public double mean() {
        Arguments.atLeast("number of values", count, 1);
        return sum.value().divide(BigDecimal.valueOf(count), PRECISION).doubleValue();
    }

    /** Returns the estimate from at least two values. */
    public MeanEstimate estimate() {
        Arguments.atLeast("number of values", count, 2);
        BigDecimal n = BigDecimal.valueOf(count);
        BigDecimal total = sum.value();
        BigDecimal scatter = squares.value().multiply(n).subtract(total.multiply(total));
        double variance = scatter.divide(n.multiply(BigDecimal.valueOf(count - 1)), PRECISION)
                .doubleValue();
        return new MeanEstimate(count, mean(), Math.max(0, variance));
    }
}
