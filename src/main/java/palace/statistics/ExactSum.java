package palace.statistics;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The sum of many doubles without any rounding, hence the same in whatever order they come.
 *
 * <p>Shewchuk's grow-expansion: the sum is kept as a few doubles that do not overlap and whose sum is exact.
 *
 * @see <a href="https://doi.org/10.1007/PL00009321">Shewchuk (1997), figure 6</a>
 */
final class ExactSum {
    private double[] parts = new double[4];
    private int size;

    /** Adds a finite value; the sum must not overflow. */
    void add(double value) {
        double carried = value;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double sum = carried + parts[i];
            double virtual = sum - carried;
            double error = (carried - (sum - virtual)) + (parts[i] - virtual);
            if (error != 0) {
                parts[kept++] = error;
            }
            carried = sum;
        }
        if (kept == parts.length) {
            parts = Arrays.copyOf(parts, 2 * kept);
        }
        parts[kept++] = carried;
        size = kept;
    }

    void add(ExactSum other) {
        double[] added = Arrays.copyOf(other.parts, other.size); // other may be this
        for (double part : added) {
            add(part);
        }
    }

    BigDecimal value() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < size; i++) {
            sum = sum.add(new BigDecimal(parts[i]));
        }
        return sum;
    }
}
