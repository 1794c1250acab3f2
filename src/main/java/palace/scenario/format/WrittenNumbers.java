package palace.scenario.format;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them in files. */
final class WrittenNumbers {
    private static final int PERCENT = 100;

    /** Below it a share was rather mistyped: nobody who writes 1.5 means 0.015. */
    private static final int LEAST_PERCENT = 2;

    private WrittenNumbers() {}

    /** Returns the number, infinities and NaN included so that they can be refused by name; null if it is none. */
    static @Nullable Double parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case ".nan", "nan" -> Double.NaN;
            case ".inf", "+.inf", "inf", "infinity", "+inf" -> Double.POSITIVE_INFINITY;
            case "-.inf", "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
            default -> looksLikeNumber(lower) ? tryParse(lower) : null;
        };
    }

    /** Returns the number that was probably meant by text that is none: {@code 0,6} or {@code 60%} for 0.6. */
    static @Nullable String meant(String text) {
        String point = text.strip().replace(',', '.');
        boolean percent = point.endsWith("%");
        Double number = parse((percent ? point.substring(0, point.length() - 1) : point).strip());
        if (number == null || !Double.isFinite(number) || parse(text) != null) {
            return null;
        }
        return show(percent ? number / PERCENT : number);
    }

    /** Returns the share that was probably meant by a number of percent, 60 for 0.6; null for what is none. */
    static @Nullable String shareMeant(String text) {
        Double number = parse(text);
        boolean percent = number != null && number >= LEAST_PERCENT && number <= PERCENT;
        return percent ? show(new BigDecimal(text).movePointLeft(2).doubleValue()) : null;
    }

    private static boolean looksLikeNumber(String text) {
        return text.length() <= 64
                && text.chars().anyMatch(c -> c >= '0' && c <= '9')
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.e".indexOf(c) >= 0);
    }

    private static @Nullable Double tryParse(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException notANumber) {
            return null; // a date, for example
        }
    }

    /** Returns the number as a person would write it: 1 and not 1.0. */
    static String show(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
