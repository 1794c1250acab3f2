package palace.experiment.pivots;

import java.util.List;
import java.util.stream.IntStream;
import palace.statistics.Holm;
import palace.statistics.PairedDifference;

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
    /** How often anybody at all is said to decide though nobody does. */
    private static final double FAMILY_ERROR = 0.05;

    public PivotSheet {
        pivots = List.copyOf(pivots);
        circumstances = List.copyOf(circumstances);
        players = List.copyOf(players);
    }

    /** How many players were asked: those who had a choice in any attempt. */
    public long asked() {
        return pivots.stream()
                .filter(pivot -> pivot.swing().difference() != null)
                .count();
    }

    /**
     * How often a swing as large as each would come by chance if nothing hung on anybody, corrected by Holm for the number
     * of players asked; in the order of the pivots, 1 for those who never had a choice.
     */
    public double[] corrected() {
        double[] p = new double[pivots.size()];
        int asked = 0;
        double[] ofAsked = new double[(int) asked()];
        for (Pivot pivot : pivots) {
            PairedDifference swing = pivot.swing().difference();
            if (swing != null) {
                ofAsked[asked++] = swing.pValue();
            }
        }
        double[] corrected = Holm.corrected(ofAsked);
        asked = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = pivots.get(i).swing().difference() == null ? 1 : corrected[asked++];
        }
        return p;
    }

    /** Those whose swing is told from nothing among all that were asked, by its size. */
    public List<Pivot> told() {
        double[] corrected = corrected();
        return IntStream.range(0, corrected.length)
                .filter(i -> corrected[i] < FAMILY_ERROR)
                .mapToObj(pivots::get)
                .toList();
    }
}
