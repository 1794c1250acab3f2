package palace.statistics;

/** Argument checks; each names the argument, and is negated so that NaN fails too. */
public final class Arguments {
    private Arguments() {}

    public static double fraction(String name, double value) {
        return within(name, value, 0, 1);
    }

    public static double within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException("%s must be in [%s, %s], but was %s".formatted(name, low, high, value));
        }
        return value;
    }

    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s must be finite, but was %s".formatted(name, value));
        }
        return value;
    }

    public static long atLeast(String name, long value, long minimum) {
        if (value < minimum) {
            throw new IllegalArgumentException("%s must be at least %d, but was %d".formatted(name, minimum, value));
        }
        return value;
    }

    public static void equal(String name, long value, long expected) {
        if (value != expected) {
            throw new IllegalArgumentException("%s must be %d, but was %d".formatted(name, expected, value));
        }
    }
}
