package palace.model.layer;

import palace.model.check.Require;

/** What a leader could still do to everybody. */
public final class Escalation {
    private final double means;
    private int lastWeek = Integer.MIN_VALUE;

    /**
     * A leader who has done nothing yet.
     *
     * @param means how much he could destroy, in [0, 1]
     */
    public Escalation(double means) {
        this.means = Require.fraction("means", means);
    }

    Escalation copy() {
        Escalation copy = new Escalation(means);
        copy.lastWeek = lastWeek;
        return copy;
    }

    public double means() {
        return means;
    }

    /** Whether he has lashed out within some weeks. */
    public boolean within(int weeks, int week) {
        return lastWeek != Integer.MIN_VALUE && week - lastWeek < weeks;
    }

    public void lashOut(int week) {
        lastWeek = week;
    }
}
