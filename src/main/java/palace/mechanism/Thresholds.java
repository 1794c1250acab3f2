package palace.mechanism;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;
import palace.model.Require;

/**
 * The run of a crowd: each acts when the share of others who act passes his own threshold, and thresholds are normally
 * distributed (Granovetter 1978, https://doi.org/10.1086/226707; Kuran 1991, https://doi.org/10.2307/2010422). Citizens
 * take to the streets by it, and soldiers take to their heels.
 *
 * @param mean mean threshold, as a share of all; finite, and below 0 for people who would act alone
 * @param spread standard deviation of thresholds; above 0
 */
record Thresholds(double mean, double spread) {
    Thresholds {
        Require.between("mean", mean, -100, 100);
        Require.positive("spread", spread);
    }

    /** The share that acts when this share is seen to act. */
    double acting(double seen) {
        return Require.cut(0.5 * Erf.erfc((mean - seen) / (spread * FastMath.sqrt(2))));
    }

    /** The share that acts after some rounds of looking at the others. */
    double after(int rounds, double seen) {
        double share = seen;
        for (int round = 0; round < rounds; round++) {
            share = acting(share);
        }
        return share;
    }
}
