package palace.model;

import palace.model.check.Require;

/**
 * A day on which a leader is to leave by the rules, known to all before it comes: a term ends, he hands over, an election
 * is held. It is this leader's, and void once he has fallen.
 *
 * @param week weeks from the start, as a fraction
 * @param chance probability that he then leaves, in [0, 1]
 */
public record PlannedExit(double week, double chance) {
    public PlannedExit {
        Require.fraction("chance", chance);
    }

    /** Whether it falls into a week. */
    public boolean in(int ofWeek) {
        return Math.floor(week) == ofWeek;
    }
}
