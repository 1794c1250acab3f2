package palace.model;

import java.util.Arrays;

/** Who trusts whom: undirected ties with a weight in (0, 1], in compressed rows. */
public final class Trust {
    private final int[] start;
    private final int[] friend;
    private final float[] weight;

    private Trust(int[] start, int[] friend, float[] weight) {
        this.start = start;
        this.friend = friend;
        this.weight = weight;
    }

    /** Ties from parallel lists, in any order; of a pair given twice the greater weight counts. */
    public static Trust of(int elites, int[] ones, int[] others, double[] weights) {
        int ties = ones.length;
        Long[] order = new Long[2 * ties];
        for (int t = 0; t < ties; t++) {
            Require.between("trust", ones[t], 0, elites - 1);
            Require.between("trust", others[t], 0, elites - 1);
            Require.fraction("trust weight", weights[t]);
            order[2 * t] = 2L * t;
            order[2 * t + 1] = 2L * t + 1;
        }
        // Rows by elite, then friend, then the greater weight first; ties of all three are the same tie.
        Arrays.sort(order, (a, b) -> {
            int byFrom = Integer.compare(from(a, ones, others), from(b, ones, others));
            int byTo = Integer.compare(from(a ^ 1, ones, others), from(b ^ 1, ones, others));
            int byWeight = Double.compare(weights[(int) (b >> 1)], weights[(int) (a >> 1)]);
            return byFrom != 0 ? byFrom : byTo != 0 ? byTo : byWeight;
        });
        int[] start = new int[elites + 1];
        int[] friend = new int[2 * ties];
        float[] weight = new float[2 * ties];
        int arcs = 0;
        int lastFrom = -1;
        int lastTo = -1;
        for (long arc : order) {
            int from = from(arc, ones, others);
            int to = from(arc ^ 1, ones, others);
            double w = weights[(int) (arc >> 1)];
            if (from == to || w == 0 || (from == lastFrom && to == lastTo)) {
                continue;
            }
            lastFrom = from;
            lastTo = to;
            friend[arcs] = to;
            weight[arcs++] = (float) w;
            start[from + 1]++;
        }
        for (int i = 0; i < elites; i++) {
            start[i + 1] += start[i];
        }
        return new Trust(start, Arrays.copyOf(friend, arcs), Arrays.copyOf(weight, arcs));
    }

    private static int from(long arc, int[] ones, int[] others) {
        return (arc & 1) == 0 ? ones[(int) (arc >> 1)] : others[(int) (arc >> 1)];
    }

    /** The number of ties. */
    public int count() {
        return friend.length / 2;
    }

    /** First arc of an elite; arcs run up to {@link #end}, not included. */
    public int first(int elite) {
        return start[elite];
    }

    public int end(int elite) {
        return start[elite + 1];
    }

    /** The friend at the other end of an arc. */
    public int friend(int arc) {
        return friend[arc];
    }

    /** The weight of an arc, in (0, 1]. */
    public double weight(int arc) {
        return weight[arc];
    }

    /** How much two elites trust one another, in [0, 1]; 0 without a tie. */
    public double between(int one, int other) {
        for (int arc = start[one]; arc < start[one + 1]; arc++) {
            if (friend[arc] == other) {
                return weight[arc];
            }
        }
        return 0;
    }
}
