package palace.statistics;

/**
 * The Shapley value: what each player adds to the coalitions that form when all join one after the other, on average over
 * all orders. Players who are alike get alike, who never adds anything gets nothing, and all together get what all
 * together are worth above nobody.
 *
 * @see <a href="https://doi.org/10.1515/9781400881970-018">Shapley (1953)</a>
 */
public final class Shapley {
    /** More players than this have more coalitions than anybody can try. */
    public static final int MOST = 16;

    private Shapley() {}

    /**
     * Returns the value of each player.
     *
     * @param worth of every coalition: bit i of the index says whether player i is in it
     */
    public static double[] values(double[] worth) {
        int players = players(worth.length);
        double[] values = new double[players];
        double[] weights = weights(players);
        for (int coalition = 0; coalition < worth.length; coalition++) {
            for (int player = 0; player < players; player++) {
                int with = coalition | 1 << player;
                if (with != coalition) {
                    values[player] += weights[Integer.bitCount(coalition)] * (worth[with] - worth[coalition]);
                }
            }
        }
        return values;
    }

    private static int players(int coalitions) {
        int players = Integer.numberOfTrailingZeros(coalitions);
        if (coalitions != 1 << players || players < 1 || players > MOST) {
            throw new IllegalArgumentException(
                    "worth must be given of 2^n coalitions, n in [1, %d], but of %d".formatted(MOST, coalitions));
        }
        return players;
    }

    /** Part of all orders in which exactly a given coalition comes before a player: s! (n − s − 1)! / n!, by its size s. */
    private static double[] weights(int players) {
        double[] weights = new double[players];
        weights[0] = 1.0 / players;
        for (int size = 1; size < players; size++) {
            weights[size] = weights[size - 1] * size / (players - size);
        }
        return weights;
    }
}
