package palace.model.layer;

import palace.model.check.Require;

/** Money, in years of regular revenue: what is left of it, and how fast it goes. */
public final class Coffers {
    private final double gap;
    private final boolean suspends;
    private double reserves;
    private int closedUntil;

    /**
     * Coffers at the start.
     *
     * @param reserves in years of revenue; at least 0
     * @param gap spending beyond revenue, in years of revenue a year; at least 0
     * @param suspends whether withdrawals are suspended before a run can empty the banks
     */
    public Coffers(double reserves, double gap, boolean suspends) {
        this.reserves = Require.nonNegative("reserves", reserves);
        this.gap = Require.nonNegative("gap", gap);
        this.suspends = suspends;
    }

    Coffers copy() {
        Coffers copy = new Coffers(reserves, gap, suspends);
        copy.closedUntil = closedUntil;
        return copy;
    }

    /** Spending beyond revenue, in years of revenue a year. */
    public double gap() {
        return gap;
    }

    /** Whether withdrawals are suspended before a run can empty the banks. */
    public boolean suspends() {
        return suspends;
    }

    /** What is left, in years of revenue. */
    public double reserves() {
        return reserves;
    }

    /** Pays what is there, and returns how much of the bill remains. */
    public double pay(double bill) {
        double paid = Math.min(reserves, Require.nonNegative("bill", bill));
        reserves -= paid;
        return bill - paid;
    }

    /** Whether the banks are shut. */
    public boolean closed(int week) {
        return week < closedUntil;
    }

    /** Depositors have taken all that there was; the banks stay shut until a week. */
    public void close(int untilWeek) {
        reserves = 0;
        closedUntil = untilWeek;
    }
}
