package palace.simulation.yardstick;

/**
 * A court with far simpler rules than the model's: each week everybody may be attacked by two rivals, resents it, forgets,
 * and drifts towards or away from the leader.
 *
 * <p>That is one draw, two values of others and two sums for each: some ten cycles of a processor on arrays. Nothing of it can be
 * left out, for every week begins with what the one before has stored.
 */
public interface Yardstick {
    /** Lets this many weeks pass. */
    void weeks(int count);

    /** Mean loyalty of all, in [0, 1]: the same for every way to compute it. */
    double loyalty();
}
