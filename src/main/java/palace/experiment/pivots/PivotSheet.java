package palace.experiment.pivots;

import java.util.List;

/**
 * Whose choice decides, as it was measured.
 *
 * @param histories that were lived
 * @param attempts first attempts among them
 * @param succeeded of these
 * @param pivots by the size of the swing, people and cohorts as well as organisations
 * @param circumstances what nobody chooses
 * @param players who played for the Shapley value
 * @param together what they all are worth when they join, above what they are when they rally
 */
public record PivotSheet(
        int histories,
        int attempts,
        int succeeded,
        List<Pivot> pivots,
        List<Circumstance> circumstances,
        List<Player> players,
        double together) {
    public PivotSheet {
        pivots = List.copyOf(pivots);
        circumstances = List.copyOf(circumstances);
        players = List.copyOf(players);
    }
}
