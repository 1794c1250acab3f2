package palace.statistics;

/**
 * Counts how many histories are in each of several states at the end of each week. A history may go from any state to any
 * other. Nothing is censored, so that a share of all is the Aalen-Johansen estimate of being in the state, and of a state
 * that nothing leaves the cumulative incidence.
 *
 * <p>Only counts are kept, so order and threads make no difference.
 */
public final class StateCounts {
    private final long[][] change;

    /**
     * Starts with no history.
     *
     * @param states number of states, numbered from 0
     * @param weeks number of weeks, numbered from 0
     */
    public StateCounts(int states, int weeks) {
        Arguments.atLeast("states", states, 1);
        Arguments.atLeast("weeks", weeks, 1);
        change = new long[states][weeks];
    }

    /** Counts a history that begins in a state. */
    public void begin(int state) {
        change[state][0]++;
    }

    /** Counts that a history goes from a state to another in a week, so that it ends the week there. */
    public void move(int from, int to, int week) {
        change[from][week]--;
        change[to][week]++;
    }

    /**
     * Returns the share that is in a state at the end of each week.
     *
     * @param histories of how many it is a share
     */
    public Proportion[] shares(int state, long histories) {
        var shares = new Proportion[change[state].length];
        long in = 0;
        for (int week = 0; week < shares.length; week++) {
            in += change[state][week];
            shares[week] = new Proportion(in, histories);
        }
        return shares;
    }
}
