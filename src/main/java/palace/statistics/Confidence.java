package palace.statistics;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/**
 * How often intervals made in one way cover the truth.
 *
 * @param level share of such intervals that cover; inside {@code (0, 1)}
 */
public record Confidence(double level) {
    public static final Confidence NINETY_FIVE = new Confidence(0.95);

    public Confidence {
        if (!(level > 0 && level < 1)) { // negated so that NaN fails too
            throw new IllegalArgumentException("a confidence level must be inside (0, 1), but was " + level);
        }
    }

    /**
     * Returns what each of so many intervals must have, so that all of them hold together as often as this says (Bonferroni).
     *
     * @param intervals how many there are; {@code >= 1}
     */
    public Confidence forEachOf(long intervals) {
        return new Confidence(1 - (1 - level) / Arguments.atLeast("intervals", intervals, 1));
    }

    /** Returns the two-sided quantile of the standard normal distribution, 1.96 for 95 %. */
    public double z() {
        return FastMath.sqrt(2) * Erf.erfInv(level);
    }

    /** Returns the two-sided quantile of Student's t distribution, to within 1e-9. */
    public double t(long degreesOfFreedom) {
        Arguments.atLeast("degreesOfFreedom", degreesOfFreedom, 1);
        // Without a generator: the default one would be seeded by the clock for nothing.
        return new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability((1 + level) / 2);
    }
}
