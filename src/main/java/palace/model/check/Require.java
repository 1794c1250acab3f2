package palace.model.check;

/** Argument checks; each names the argument and rejects NaN. */
public final class Require {
    private Require() {}

    /** Returns {@code value} if it is in [0, 1]. */
    public static double fraction(String name, double value) {
        if (!(value >= 0 && value <= 1)) { // as below, but small enough to cost nothing a million times a second
            throw outside(name, "in [0.0, 1.0]", value);
        }
        return value;
    }

    /** Returns {@code value} if it is finite and at least 0. */
    public static double nonNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw outside(name, "finite and >= 0", value);
        }
        return value;
    }

    /** Returns {@code value} if it is finite and above 0. */
    public static double positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw outside(name, "finite and > 0", value);
        }
        return value;
    }

    /** Returns {@code value} if it is in [low, high]. */
    public static double between(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) { // negated so that NaN fails too
            throw outside(name, "in [%s, %s]".formatted(low, high), value);
        }
        return value;
    }

    /** Returns {@code value} cut to [0, 1]; for state that a sum of effects may push past its range. */
    public static double cut(double value) {
        return value < 0 ? 0 : value > 1 ? 1 : value;
    }

    /** Returns {@code value} if it is above 0, else 0; {@code Math.max} looks for more and takes three times as long. */
    public static double above0(double value) {
        return value > 0 ? value : 0;
    }

    private static IllegalArgumentException outside(String name, String allowed, double value) {
        return new IllegalArgumentException("%s must be %s, but was %s".formatted(name, allowed, value));
    }
}
