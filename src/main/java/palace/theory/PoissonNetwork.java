package palace.theory;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import palace.random.Draws;

/** A random graph in which each pair is tied with the same small probability. */
final class PoissonNetwork {
    private final int[] row;
    private final int[] neighbours;

    private PoissonNetwork(int[] row, int[] neighbours) {
        this.row = row;
        this.neighbours = neighbours;
    }

    /**
     * Draws a network.
     *
     * @param meanDegree how many neighbours each has in the mean
     */
    static PoissonNetwork draw(int nodes, double meanDegree, long key) {
        double probability = FastMath.min(1, meanDegree / (nodes - 1));
        double step = FastMath.log1p(-probability);
        int[] ends = new int[(int) (nodes * meanDegree * 1.2) + 200];
        int size = 0;
        long pair = -1;
        long pairs = (long) nodes * (nodes - 1) / 2;
        for (int draw = 0; ; draw++) {
            pair += 1 + (long) (FastMath.log(Draws.uniform(key, draw)) / step); // pairs passed over without a tie
            if (pair >= pairs) {
                return of(nodes, ends, size);
            }
            if (size + 2 > ends.length) {
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            int higher = higher(pair);
            ends[size++] = higher;
            ends[size++] = (int) (pair - (long) higher * (higher - 1) / 2);
        }
    }

    /** The greater node of a pair, pairs being numbered (1, 0), (2, 0), (2, 1), (3, 0), ... */
    private static int higher(long pair) {
        int node = (int) ((1 + FastMath.sqrt(1 + 8.0 * pair)) / 2);
        while ((long) node * (node - 1) / 2 > pair) {
            node--;
        }
        while ((long) (node + 1) * node / 2 <= pair) {
            node++;
        }
        return node;
    }

    private static PoissonNetwork of(int nodes, int[] ends, int size) {
        int[] row = new int[nodes + 1];
        for (int e = 0; e < size; e++) {
            row[ends[e] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            row[node + 1] += row[node];
        }
        int[] next = row.clone();
        int[] neighbours = new int[size];
        for (int e = 0; e < size; e += 2) {
            neighbours[next[ends[e]]++] = ends[e + 1];
            neighbours[next[ends[e + 1]]++] = ends[e];
        }
        return new PoissonNetwork(row, neighbours);
    }

    int nodes() {
        return row.length - 1;
    }

    int degree(int node) {
        return row[node + 1] - row[node];
    }

    int neighbour(int node, int number) {
        return neighbours[row[node] + number];
    }
}
