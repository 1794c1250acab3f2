package palace.theory;

import palace.mechanism.judgement.Stakes;
import palace.random.Draws;

/**
 * Cascades on random networks: each sees only his neighbours, and decides hour by hour as in the cascade, all at once.
 *
 * @param limit the product's rules
 * @param threshold share of the neighbours at which each joins
 * @param meanDegree how many neighbours each has in the mean
 * @param nodes how many there are
 */
record NetworkCascade(Limit limit, double threshold, double meanDegree, int nodes) {
    private static final int MOST = 1000;
    private static final long NETWORK = Draws.source("theory.Watts.network");
    private static final long SEED = Draws.source("theory.Watts.seed");

    /** How often one who begins sets off a global cascade, and how large it is then. */
    record Result(DrawnMean global, DrawnMean size) {}

    /**
     * Draws networks, with one who begins in each.
     *
     * @param global share of all above which a cascade is global
     */
    Result run(int runs, double global, long seed) {
        var result = new Result(new DrawnMean(), new DrawnMean());
        for (int run = 0; run < runs; run++) {
            Draws draws = Draws.of(seed, run);
            PoissonNetwork network = PoissonNetwork.draw(nodes, meanDegree, draws.key(NETWORK, 0));
            int first = (int) (nodes * Draws.uniform(draws.key(SEED, 0), 0));
            double share = (double) reached(network, first) / nodes;
            result.global().add(share > global ? 1 : 0);
            if (share > global) {
                result.size().add(share);
            }
        }
        return result;
    }

    /** How many are in at rest. Only those decide anew each hour of whose neighbours somebody joined in the last. */
    private int reached(PoissonNetwork network, int first) {
        Stakes stakes = limit.stakes(threshold);
        boolean[] in = new boolean[nodes];
        int[] seen = new int[nodes];
        int[] joined = new int[nodes];
        joined[0] = first;
        in[first] = true;
        int from = 0;
        int to = 1;
        while (from < to) {
            int hourEnd = to;
            for (int j = from; j < hourEnd; j++) {
                for (int n = 0; n < network.degree(joined[j]); n++) {
                    seen[network.neighbour(joined[j], n)]++;
                }
            }
            for (int j = from; j < hourEnd; j++) {
                for (int n = 0; n < network.degree(joined[j]); n++) {
                    int node = network.neighbour(joined[j], n);
                    if (!in[node] && limit.joins((double) seen[node] / network.degree(node), stakes)) {
                        in[node] = true;
                        joined[to++] = node;
                    }
                }
            }
            from = hourEnd;
        }
        return to;
    }

    /** The most neighbours somebody may have whom a single one can win over. */
    static int mostVulnerable(Limit limit, double threshold) {
        Stakes stakes = limit.stakes(threshold);
        int degree = 0;
        while (degree < MOST && limit.joins(1.0 / (degree + 1), stakes)) {
            degree++;
        }
        return degree;
    }
}
