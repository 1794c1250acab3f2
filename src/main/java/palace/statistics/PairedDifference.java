package palace.statistics;

import java.util.OptionalDouble;
import org.apache.commons.math3.special.Erf;

/**
 * The difference of an outcome's share between two scenarios, A minus B, on paired histories (the same seed under both).
 *
 * <p>The interval is Tango's score interval. It depends on the discordant pairs and the number of pairs only, leaves out
 * zero exactly when McNemar's test rejects, has close to nominal coverage down to few discordant pairs, and at no
 * discordant pair still says how large a difference n pairs could have missed: ±z²/(n + z²). Newcombe's method 10 would
 * also do, but derives its width from the margins through an estimated correlation, which is worst known where pairing
 * works best.
 *
 * @param both pairs with the outcome under A and under B
 * @param onlyA pairs with it under A only
 * @param onlyB pairs with it under B only
 * @param neither pairs with it under neither
 * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C891::AID-SIM780%3E3.0.CO;2-B">Tango (1998)</a>
 * @see <a href="https://doi.org/10.1002/sim.6148">Fagerland, Lydersen and Laake (2014), who compare the methods</a>
 */
public record PairedDifference(long both, long onlyA, long onlyB, long neither) {
    /** Halvings of an interval of length at most 2: enough to reach neighbouring doubles. */
    private static final int BISECTIONS = 64;

    public PairedDifference {
        Arguments.atLeast("both", both, 0);
        Arguments.atLeast("onlyA", onlyA, 0);
        Arguments.atLeast("onlyB", onlyB, 0);
        Arguments.atLeast("neither", neither, 0);
        Arguments.atLeast("pairs", both + onlyA + onlyB + neither, 1);
    }

    public long pairs() {
        return both + onlyA + onlyB + neither;
    }

    public Proportion shareOfA() {
        return new Proportion(both + onlyA, pairs());
    }

    public Proportion shareOfB() {
        return new Proportion(both + onlyB, pairs());
    }

    /** Returns the share under A less the share under B; exactly 0 if as many pairs go one way as the other. */
    public double difference() {
        return (double) (onlyA - onlyB) / pairs();
    }

    /** Returns Tango's score interval of the difference. */
    public Interval interval(Confidence confidence) {
        double z2 = confidence.z() * confidence.z();
        double b = (double) onlyA;
        double c = (double) onlyB;
        double n = (double) pairs();
        return new Interval(-upperEnd(c, b, n, z2), upperEnd(b, c, n, z2));
    }

    /**
     * Returns how often two scenarios of equal truth differ at least so much, either way: McNemar's test, which rejects
     * exactly where {@link #interval} leaves out 0; 1 where all pairs agree.
     *
     * @see <a href="https://doi.org/10.1007/BF02295996">McNemar (1947)</a>
     */
    public double pValue() {
        double discordant = (double) onlyA + onlyB;
        double distance = StrictMath.abs((double) onlyA - onlyB);
        return discordant == 0 ? 1 : Erf.erfc(distance / Math.sqrt(2 * discordant));
    }

    /** Returns the correlation of the outcome in A and in B, or nothing if either share is 0 or 1. */
    public OptionalDouble correlation() {
        double spread = Math.sqrt(spread(shareOfA()) * spread(shareOfB()));
        return spread == 0 ? OptionalDouble.empty() : OptionalDouble.of(covariance() / spread);
    }

    /**
     * Returns 1 − Var(paired)/Var(unpaired), the share of the difference's variance that pairing has taken away: 1 if all
     * pairs agree, 0 if they are as good as independent, negative if pairing hurts. Nothing if the outcome happens
     * always or never under both, since there is no variance to save.
     */
    public OptionalDouble varianceSaved() {
        double unpaired = spread(shareOfA()) + spread(shareOfB());
        return unpaired == 0 ? OptionalDouble.empty() : OptionalDouble.of(2 * covariance() / unpaired);
    }

    /** Returns n² times the covariance of the two outcomes. */
    private double covariance() {
        return (double) both * neither - (double) onlyA * onlyB;
    }

    /** Returns n² p (1 − p), in whole numbers, so that identical pairs save exactly everything. */
    private static double spread(Proportion proportion) {
        return (double) proportion.successes() * (proportion.trials() - proportion.successes());
    }

    /** Returns the largest difference that the score test does not reject, by bisection. */
    private static double upperEnd(double b, double c, double n, double z2) {
        double accepted = (b - c) / n;
        double rejected = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (accepted + rejected) / 2;
            double distance = b - c - n * middle;
            double variance = n * (2 * constrainedShare(b, c, n, middle) + middle * (1 - middle));
            if (distance * distance <= z2 * variance) {
                accepted = middle;
            } else {
                rejected = middle;
            }
        }
        return accepted;
    }

    /** Returns the likeliest share of pairs in favour of B only, given the difference. */
    private static double constrainedShare(double b, double c, double n, double difference) {
        double linear = -b - c + (2 * n - b + c) * difference;
        double constant = -c * difference * (1 - difference);
        double root = Math.sqrt(Math.max(0, linear * linear - 8 * n * constant));
        // Of the two forms of the root, the one that does not subtract like from like.
        return linear > 0 ? -2 * constant / (linear + root) : (root - linear) / (4 * n);
    }
}
