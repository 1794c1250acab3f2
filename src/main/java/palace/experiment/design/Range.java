package palace.experiment.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.math3.util.FastMath;

/**
 * All numbers from one to another that a factor may take.
 *
 * @param low the least
 * @param high the greatest
 * @param log whether equal shares of the range are equal ratios; {@code low} is positive then
 * @param whole whether only whole numbers count
 */
public record Range(double low, double high, boolean log, boolean whole) {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    public Range {
        if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high) || (log && !(low > 0))) {
            throw new IllegalArgumentException("no range goes from " + low + " to " + high);
        }
    }

    /**
     * Returns the number a share of the way from low to high, rounded to six digits, so that a table says exactly what
     * was run.
     *
     * @param share in {@code [0, 1]}
     */
    public double at(double share) {
        if (!(share >= 0 && share <= 1)) { // negated so that NaN fails too
            throw new IllegalArgumentException("a share must be in [0, 1], but was " + share);
        }
        double value = whole
                ? Math.floor(low + share * (high - low + 1))
                : log ? low * FastMath.exp(share * FastMath.log(high / low)) : low + share * (high - low);
        return Math.max(low, Math.min(high, round(value)));
    }

    /** Returns how far a number lies from low to high; in {@code [0, 1]}. */
    double share(double value) {
        double share = log ? FastMath.log(value / low) / FastMath.log(high / low) : (value - low) / (high - low);
        return Math.max(0, Math.min(1, share));
    }

    private static double round(double value) {
        return new BigDecimal(value).round(SIX_DIGITS).doubleValue();
    }

    /** Returns a number as a person would write it: 1 and not 1.0. */
    static String show(double value) {
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
