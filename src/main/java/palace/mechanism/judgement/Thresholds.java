package palace.mechanism.judgement;

import org.apache.commons.math3.util.FastMath;
import palace.model.check.Require;

/**
 * The run of a crowd: each acts when the share of others who act passes his own threshold, and thresholds are normally
 * distributed (Granovetter 1978, https://doi.org/10.1086/226707; Kuran 1991, https://doi.org/10.2307/2010422). Citizens
 * take to the streets by it, and soldiers take to their heels.
 *
 * @param mean mean threshold, as a share of all; finite, and below 0 for people who would act alone
 * @param spread standard deviation of thresholds; above 0
 */
public record Thresholds(double mean, double spread) {
    private static final double FAR = 37;
    private static final double NEAR = 7.07106781186547;
    private static final double ROOT_OF_TWO_PI = 2.506628274631;

    public Thresholds {
        Require.between("mean", mean, -100, 100);
        Require.positive("spread", spread);
    }

    /** The share that acts when this share is seen to act. */
    double acting(double seen) {
        return Require.cut(normal((seen - mean) / spread));
    }

    /**
     * The standard normal distribution function, within 1e-14. A week of a street asks for it seven times, and the library's
     * continued fraction costs as much as two dozen elites. Hart's rational approximation (Hart 1968, algorithm 5666, in
     * the form of West 2005, "Better approximations to cumulative normal functions").
     */
    static double normal(double x) {
        double size = FastMath.abs(x);
        double tail = size > FAR ? 0 : FastMath.exp(-size * size / 2) * (size < NEAR ? rational(size) : fraction(size));
        return x > 0 ? 1 - tail : tail;
    }

    private static double rational(double x) {
        double above = 3.52624965998911e-02 * x + 0.700383064443688;
        above = above * x + 6.37396220353165;
        above = above * x + 33.912866078383;
        above = above * x + 112.079291497871;
        above = above * x + 221.213596169931;
        above = above * x + 220.206867912376;
        double below = 8.83883476483184e-02 * x + 1.75566716318264;
        below = below * x + 16.064177579207;
        below = below * x + 86.7807322029461;
        below = below * x + 296.564248779674;
        below = below * x + 637.333633378831;
        below = below * x + 793.826512519948;
        below = below * x + 440.413735824752;
        return above / below;
    }

    private static double fraction(double x) {
        double part = x + 4 / (x + 0.65);
        part = x + 3 / part;
        part = x + 2 / part;
        part = x + 1 / part;
        return 1 / (part * ROOT_OF_TWO_PI);
    }

    /** The share that acts after some rounds of looking at the others. */
    public double after(int rounds, double seen) {
        double share = seen;
        for (int round = 0; round < rounds; round++) {
            double before = share;
            share = acting(share);
            if (share == before) {
                break; // nobody changes his mind any more
            }
        }
        return share;
    }
}
