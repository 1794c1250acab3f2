package palace.theory;

import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * What is known of cascades on endless Poisson networks.
 *
 * @param threshold share of the neighbours at which each joins
 * @param vulnerable the most neighbours of one whom a single neighbour can win over
 */
record WattsFormula(double threshold, int vulnerable) {
    private static final int MOST_ROUNDS = 200_000;
    private static final double STILL = 1e-14;
    private static final double WIDEST = 200;

    static double poisson(double mean, int count) {
        return count < 0 ? 0 : FastMath.exp(count * FastMath.log(mean) - mean - Gamma.logGamma(count + 1.0));
    }

    /** How many vulnerable ones a vulnerable one reaches: {@code z P[Poisson(z) <= K - 2]}, global cascades above 1. */
    double reach(double z) {
        double below = 0;
        for (int k = 0; k <= vulnerable - 2; k++) {
            below += poisson(z, k);
        }
        return z * below;
    }

    /** The mean degrees between which there are global cascades; empty where there is no window. */
    List<Double> window() {
        return Roots.boundaries(z -> reach(z) > 1, 1e-6, WIDEST, 40_000);
    }

    /** Chance that one who begins sets off a global cascade: he is tied to the giant cluster of the vulnerable. */
    double trigger(double z) {
        double lost = 0; // chance that a tie does not lead into it
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double next = 1;
            for (int k = 1; k <= vulnerable; k++) {
                next -= poisson(z, k - 1) * (1 - FastMath.pow(lost, k - 1));
            }
            if (Math.abs(next - lost) < STILL) {
                break;
            }
            lost = next;
        }
        return 1 - FastMath.exp(-z * (1 - lost));
    }

    /** Share of all in a global cascade (Gleeson and Cahalane 2007, https://doi.org/10.1103/PhysRevE.75.056103). */
    double size(double z) {
        double in = 1e-3;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double next = joined(z, in, 1);
            if (Math.abs(next - in) < STILL) {
                break;
            }
            in = next;
        }
        return joined(z, in, 0);
    }

    /** Share who join when each neighbour, but for the one through whom they were reached, is in with a probability. */
    private double joined(double z, double in, int through) {
        double joined = 0;
        int most = (int) (z + 12 * FastMath.sqrt(z) + 20);
        for (int others = 1 - through; others <= most; others++) {
            int degree = others + through;
            double waits = 0;
            for (int m = 0; m <= others && m < threshold * degree - 1e-12; m++) {
                waits += binomial(others, m, in);
            }
            joined += poisson(z, others) * (1 - waits);
        }
        return joined;
    }

    private static double binomial(int n, int m, double p) {
        if (p <= 0 || p >= 1) {
            return m == (p <= 0 ? 0 : n) ? 1 : 0;
        }
        return FastMath.exp(Gamma.logGamma(n + 1.0)
                - Gamma.logGamma(m + 1.0)
                - Gamma.logGamma(n - m + 1.0)
                + m * FastMath.log(p)
                + (n - m) * FastMath.log1p(-p));
    }
}
