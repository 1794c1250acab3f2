package palace.report.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The one number format of every file: six significant digits, a point, no exponent, no locale.
 *
 * <p>A value that is not applicable (NaN) is empty. Twelve decimals are kept at most, so smaller values are 0.
 */
public final class Numbers {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_PERCENT = 6;
    private static final double LARGEST_EXACT_WHOLE = 1L << 53;

    private Numbers() {}

    /** The number as text; empty for NaN, {@code inf} and {@code -inf} for the infinities. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT_WHOLE) {
            return Long.toString((long) value);
        }
        return plain(new BigDecimal(value).round(SIX_DIGITS));
    }

    /** The number with twelve significant digits; empty for NaN, {@code inf} and {@code -inf} for the infinities. */
    public static String exact(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return text(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(TWELVE_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A number of ours as a table has it: with a point where it is whole, 3.0, and without end INF, as schemas say it. */
    public static String pointed(String number) {
        if (number.endsWith("inf")) {
            return number.toUpperCase(Locale.ROOT);
        }
        boolean whole = !number.isEmpty() && number.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        return whole ? number + ".0" : number;
    }

    /**
     * The number with a fixed count of decimals, with an ASCII minus sign: for charts and sentences. Halves go away from 0,
     * as readers reckon: 52.5 is 53, and so is 100 times 0.525, whatever its last binary digit.
     */
    public static String fixed(double value, int decimals) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return text(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(TWELVE_DIGITS).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
    }

    /**
     * A share in percent, with more decimals where fewer would make something nothing, or a part the whole: 1 of 200 is
     * not 0%, and 199 of 200 are not 100%.
     *
     * @param decimals as many as are wanted
     */
    public static String percent(double share, int decimals) {
        int most = decimals;
        while (most < MOST_PERCENT && hides(share, fixed(100 * share, most))) {
            most++;
        }
        return fixed(100 * share, most);
    }

    private static boolean hides(double share, String percent) {
        double shown = Double.parseDouble(percent);
        return (share != 0 && shown == 0) || (Math.abs(share) < 1 && Math.abs(shown) == 100);
    }

    private static String plain(BigDecimal rounded) {
        BigDecimal kept =
                rounded.scale() > MOST_DECIMALS ? rounded.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN) : rounded;
        return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
    }
}
