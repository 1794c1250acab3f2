package palace.simulation.history;

/**
 * What somebody holds when an attempt is decided.
 *
 * @param rank standing of his office, in [0, 1]
 * @param force share of all force under his command
 * @param votes share of the seats of the body that can remove the leader
 * @param holder which holder of his office since the start he is: 0 the first, 1 his successor
 */
public record Standing(double rank, double force, double votes, int holder) {}
