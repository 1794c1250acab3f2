package palace.theory;

import org.apache.commons.math3.util.FastMath;

/**
 * A crowd without number whose thresholds are normal, neither cut nor rounded: from one hour to the next the share that
 * is in becomes the share whose thresholds it reaches.
 *
 * @param limit the product's rules
 * @param mean the middle threshold, a share of all
 * @param sigma how far thresholds lie apart
 */
record Continuum(Limit limit, double mean, double sigma) {
    private static final int MOST_HOURS = 20_000;
    private static final double STILL = 1e-15;

    /** The share that is in an hour later: those up to the highest threshold at which the cascade's decision is to join. */
    double next(double share) {
        double marginal = Roots.boundary(threshold -> limit.joins(share, limit.stakes(threshold)), -0.01, 1.01);
        return formula(marginal);
    }

    /** The share whose thresholds lie below a place. */
    private double formula(double place) {
        return Normal.cumulative((place - mean) / sigma);
    }

    /** The share at which it comes to rest. */
    double rest() {
        double share = 0;
        for (int hour = 0; hour < MOST_HOURS; hour++) {
            double next = next(share);
            if (Math.abs(next - share) < STILL) {
                return next;
            }
            share = next;
        }
        return share;
    }

    /** Granovetter's recursion, written down. */
    double expectedRest() {
        double share = 0;
        for (int hour = 0; hour < MOST_HOURS; hour++) {
            double next = formula(share);
            if (Math.abs(next - share) < STILL) {
                return next;
            }
            share = next;
        }
        return share;
    }

    /** Where the share in grows least from an hour to the next, below the middle threshold. */
    double narrowest() {
        return Roots.lowest(share -> next(share) - share, 0, mean);
    }

    /** Whether nothing holds it below the middle threshold. */
    private boolean runsThrough() {
        double narrow = narrowest();
        return next(narrow) > narrow;
    }

    /** The spread of thresholds at which the resting place jumps; for a middle threshold in (0, 1/2). */
    static double jump(Limit limit, double mean) {
        return Roots.boundary(sigma -> new Continuum(limit, mean, sigma).runsThrough(), mean / 100, 1);
    }

    /** The same as the tangency of curve and diagonal: {@code Phi(u) - u phi(u) = mean, sigma = phi(u)}. */
    static double expectedJump(double mean) {
        double u = Roots.boundary(x -> Normal.cumulative(x) - x * Normal.density(x) < mean, -FastMath.PI * 4, 0);
        return Normal.density(u);
    }
}
