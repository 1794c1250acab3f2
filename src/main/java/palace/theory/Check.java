package palace.theory;

import org.jspecify.annotations.Nullable;

/**
 * One line of the check: what a theory expects and what the product's rules gave.
 *
 * @param quantity what was measured, in words
 * @param kind how the two are compared
 * @param expected what the theory says; null where no formula gives it
 * @param found what the product's rules gave
 * @param allowed the difference that is allowed
 */
public record Check(String quantity, Kind kind, @Nullable Double expected, double found, double allowed) {
    /** The difference allowed where nothing is drawn. */
    public static final double EXACT = 1e-6;

    private static final double STANDARD_ERRORS = 3;

    /** How a line is compared. */
    public enum Kind {
        /** Nothing is drawn. */
        EXACT,
        /** The found is the mean of draws. */
        SIMULATED,
        /** Theory gives a direction only: above the expected. */
        ABOVE
    }

    static Check exact(String quantity, double expected, double found) {
        return new Check(quantity, Kind.EXACT, expected, found, EXACT);
    }

    /** A line that only tells what was found. */
    static Check found(String quantity, double found) {
        return new Check(quantity, Kind.EXACT, null, found, EXACT);
    }

    /** A mean of draws, or null expected where the formula does not hold. */
    static Check simulated(String quantity, @Nullable Double expected, Sample sample) {
        return new Check(quantity, Kind.SIMULATED, expected, sample.mean(), STANDARD_ERRORS * sample.standardError());
    }

    /** A mean of draws of which only the sign is known. */
    static Check positive(String quantity, Sample sample) {
        return new Check(quantity, Kind.ABOVE, 0.0, sample.mean(), STANDARD_ERRORS * sample.standardError());
    }

    /** What was found less what was expected; null where nothing was. */
    public @Nullable Double difference() {
        return expected == null ? null : found - expected;
    }

    /** Whether the product's rules give what the theory says; true where it says nothing. */
    public boolean passes() {
        Double difference = difference();
        if (difference == null) {
            return true;
        }
        return kind == Kind.ABOVE ? difference > allowed : Math.abs(difference) <= allowed;
    }
}
