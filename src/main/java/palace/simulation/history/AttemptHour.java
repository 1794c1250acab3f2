package palace.simulation.history;

/**
 * One hour of an attempt, in shares of the weight that counts in its arena; joined, aside, rallied and undecided
 * sum to 1.
 *
 * @param hour hours since the attempt began
 * @param joined openly with the challengers
 * @param aside standing aside
 * @param rallied openly with the leader (his own weight included)
 * @param undecided not yet decided
 * @param needed what would have to have joined for the challengers to win in this hour, as things stand with the others
 * @param shield force of the loyal guard over the force that the challengers have joined, cut at 1; 0 when the guard
 *     has turned or is beaten
 */
public record AttemptHour(
        int hour, double joined, double aside, double rallied, double undecided, double needed, double shield) {}
