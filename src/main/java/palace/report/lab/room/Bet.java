package palace.report.lab.room;

import java.util.List;

/**
 * What one student expects.
 *
 * @param weights of the ends that the page offers, in its order; each in [0, 100], and not all 0
 * @param week by which it is decided, if it is; from 1
 * @param who decides, by his place among the people of the case; -1 for nobody in particular
 */
public record Bet(List<Integer> weights, int week, int who) {
    static final int ENDS = 5;
    private static final int MOST_WEEKS = 10_000;
    private static final int MOST_PEOPLE = 1_000;

    public Bet {
        weights = List.copyOf(weights);
        if (weights.size() != ENDS || weights.stream().anyMatch(weight -> weight < 0 || weight > 100)) {
            throw new IllegalArgumentException("a bet has %d weights from 0 to 100".formatted(ENDS));
        }
        if (weights.stream().allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException("a bet gives weight to one end at least");
        }
        if (week < 1 || week > MOST_WEEKS) {
            throw new IllegalArgumentException("a week is in 1 to " + MOST_WEEKS);
        }
        if (who < -1 || who >= MOST_PEOPLE) {
            throw new IllegalArgumentException("nobody has the number " + who);
        }
    }
}
