package palace.theory;

import org.apache.commons.math3.util.FastMath;
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
        /** Theory gives a direction only: above the expected, and by more than chance. */
        ABOVE,
        /** The same at a point where the effect may be too small to tell: not below by more than chance. */
        NOT_BELOW;

        /** Whether theory gives a direction only. */
        public boolean directionOnly() {
            return this == ABOVE || this == NOT_BELOW;
        }

        /** What stands before the expected value. */
        public String words() {
            return this == ABOVE ? "above " : this == NOT_BELOW ? "not below " : "";
        }
    }

    static Check exact(String quantity, double expected, double found) {
        return new Check(quantity, Kind.EXACT, expected, found, EXACT);
    }

    /** A line that only tells what was found. */
    static Check found(String quantity, double found) {
        return new Check(quantity, Kind.EXACT, null, found, EXACT);
    }

    /** A mean of draws, or null expected where the formula does not hold. */
    static Check simulated(String quantity, @Nullable Double expected, DrawnMean sample) {
        return new Check(quantity, Kind.SIMULATED, expected, sample.mean(), STANDARD_ERRORS * sample.standardError());
    }

    /** A share of draws: where it is expected to be near 0 or 1, the draws themselves may not scatter at all. */
    static Check share(String quantity, double expected, DrawnMean sample) {
        double scatter = FastMath.sqrt(expected * (1 - expected) / sample.count());
        return new Check(
                quantity,
                Kind.SIMULATED,
                expected,
                sample.mean(),
                STANDARD_ERRORS * FastMath.max(scatter, sample.standardError()));
    }

    /** A mean of draws of which only the sign is known; whether the effect must show. */
    static Check positive(String quantity, DrawnMean sample, boolean shows) {
        return new Check(
                quantity,
                shows ? Kind.ABOVE : Kind.NOT_BELOW,
                0.0,
                sample.mean(),
                STANDARD_ERRORS * sample.standardError());
    }

    /** Something exact of which only the sign is known, if it is. */
    static Check sign(String quantity, double found, boolean known) {
        return known ? new Check(quantity, Kind.ABOVE, 0.0, found, 0) : found(quantity, found);
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
        return switch (kind) {
            case ABOVE -> difference > allowed;
            case NOT_BELOW -> difference >= -allowed;
            case EXACT, SIMULATED -> Math.abs(difference) <= allowed;
        };
    }
}
