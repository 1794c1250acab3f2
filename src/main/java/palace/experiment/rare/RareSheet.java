package palace.experiment.rare;

import palace.simulation.Course;
import palace.statistics.splitting.RareEstimate;

/**
 * How likely a rare outcome is, as it was measured.
 *
 * @param aim which
 * @param starts histories lived through in each repetition
 * @param effort courses begun at each level, in each repetition
 * @param estimate the repetitions
 */
public record RareSheet(Course.Aim aim, int starts, int effort, RareEstimate estimate) {
    /** What was asked for, as in "the probability of a coup". */
    public String words() {
        return aim.outcome().one() + (aim.leaderOnly() ? " against the leader" : "");
    }

    /** How many times as cheap it must be to be worth its trouble. */
    private static final double WORTH = 2;

    /** Whether splitting was worth its trouble: plain histories would have taken twice as long, or would have seen nothing. */
    public boolean worthIt() {
        return !(estimate.cheaper() < WORTH); // negated: without an arrival it cannot be said
    }
}
