package palace.experiment.pivots;

import org.jspecify.annotations.Nullable;
import palace.statistics.MeanEstimate;
import palace.statistics.PairedDifference;

/**
 * What hangs on the choice of one player.
 *
 * @param player who chooses
 * @param joins if he joins, against what he does of himself
 * @param aside if he stands aside, against that
 * @param rallies if he rallies to the leader, against that
 * @param swing if he joins, against his rallying
 * @param shapley what he adds to coalitions; null for whoever is not among the foremost, or made of others
 */
public record Pivot(
        Player player,
        Switched joins,
        Switched aside,
        Switched rallies,
        Switched swing,
        @Nullable MeanEstimate shapley) {

    /** How far success swings with him; 0 where he never had a choice. */
    public double size() {
        PairedDifference difference = swing.difference();
        return difference == null ? 0 : difference.difference();
    }

    Pivot valued(MeanEstimate value) {
        return new Pivot(player, joins, aside, rallies, swing, value);
    }
}
