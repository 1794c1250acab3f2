package palace.model.tie;

import java.util.Arrays;
import palace.model.check.Require;

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
        int[] row = new int[elites + 1];
        for (int t = 0; t < ones.length; t++) {
            Require.between("trust", ones[t], 0, elites - 1);
            Require.between("trust", others[t], 0, elites - 1);
            Require.fraction("trust weight", weights[t]);
            if (ones[t] != others[t] && weights[t] > 0) {
                row[ones[t] + 1]++;
                row[others[t] + 1]++;
            }
        }
        for (int i = 0; i < elites; i++) {
            row[i + 1] += row[i];
        }
        int[] next = row.clone();
        long[] arcs = new long[row[elites]];
        for (int t = 0; t < ones.length; t++) {
            if (ones[t] != others[t] && weights[t] > 0) {
                arcs[next[ones[t]]++] = arc(others[t], t);
                arcs[next[others[t]]++] = arc(ones[t], t);
            }
        }
        return rows(row, arcs, weights);
    }

    /** A friend and the tie to him; arcs of a row are sorted by friend. */
    private static long arc(int friend, int tie) {
        return (long) friend << 32 | tie;
    }

    private static Trust rows(int[] row, long[] arcs, double[] weights) {
        int elites = row.length - 1;
        int[] start = new int[elites + 1];
        int[] friend = new int[arcs.length];
        float[] weight = new float[arcs.length];
        int kept = 0;
        for (int i = 0; i < elites; i++) {
            Rows.sort(arcs, row[i], row[i + 1]);
            for (int a = row[i]; a < row[i + 1]; a++) {
                int to = (int) (arcs[a] >> 32);
                float w = (float) weights[(int) arcs[a]];
                if (kept > start[i] && friend[kept - 1] == to) {
                    weight[kept - 1] = Math.max(weight[kept - 1], w);
                } else {
                    friend[kept] = to;
                    weight[kept++] = w;
                }
            }
            start[i + 1] = kept;
        }
        return new Trust(start, Arrays.copyOf(friend, kept), Arrays.copyOf(weight, kept));
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
