package palace.scenario.term;

import palace.model.check.Require;

/**
 * A strength in [0, 1] as sources give it: one number, or a range where they differ.
 *
 * @param low the least that a source says
 * @param high the most that a source says; equal to {@code low} where they agree
 */
public record Quantity(double low, double high) {
    public Quantity {
        Require.between("low", low, 0, 1);
        Require.between("high", high, low, 1);
    }

    /** Returns the quantity on which all sources agree. */
    public static Quantity of(double value) {
        return new Quantity(value, value);
    }

    /** Whether sources differ. */
    public boolean isRange() {
        return low < high;
    }

    /** Returns the middle, which a single run takes. */
    public double middle() {
        return at(0.5);
    }

    /** Returns the value a share of the way from low to high: an ensemble draws the share, a cohort spreads it. */
    public double at(double share) {
        return low + share * (high - low);
    }
}
