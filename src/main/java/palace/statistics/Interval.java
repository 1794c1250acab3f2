package palace.statistics;

/**
 * A closed interval of the real line, such as a confidence interval.
 *
 * @param low lower end; not NaN
 * @param high upper end; {@code >= low}
 */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) { // negated so that NaN fails too
            throw new IllegalArgumentException("an interval needs low <= high, but was %s to %s".formatted(low, high));
        }
    }

    public double halfWidth() {
        return (high - low) / 2;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
