package palace.model.institution;

import palace.model.check.Require;

/**
 * How often the first place has been handed over by the rules since the regime began.
 *
 * @param count leaders who left alive, by the rules; at least 0
 * @param years in which they could have; at least 0
 */
public record Handovers(int count, double years) {
    /** Nothing is known of it. */
    public static final Handovers UNKNOWN = new Handovers(0, 0);

    public Handovers {
        Require.between("count", count, 0, Integer.MAX_VALUE);
        Require.nonNegative("years", years);
    }

    /**
     * The rate to be expected where regimes of the kind have this one, a year: what is usual counts for as much as one
     * hand-over that has been seen, {@code (1 + count) / (1 / usual + years)}. The mean of a gamma distribution of shape 1
     * with the usual rate for its mean, once the count is known.
     */
    public double rate(double usual) {
        return usual > 0 ? (1 + count) / (1 / usual + years) : 0;
    }
}
