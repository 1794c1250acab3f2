package palace.statistics;

import org.apache.commons.math3.special.Erf;

/**
 * The difference of two estimates of which only the intervals are known, B less A, as of two independent samples.
 *
 * <p>Each end of its interval takes from each estimate the arm that points that way (the method of variance estimates
 * recovery), so that intervals which are not symmetric are used as they are.
 *
 * @param a the first estimate
 * @param ofA its interval
 * @param b the second estimate
 * @param ofB its interval
 * @param confidence of the intervals
 * @see <a href="https://doi.org/10.1002/sim.3095">Zou and Donner (2008)</a>
 */
public record SeparateDifference(double a, Interval ofA, double b, Interval ofB, Confidence confidence) {
    public SeparateDifference {
        Arguments.finite("a", a);
        Arguments.finite("b", b);
    }

    public double difference() {
        return b - a;
    }

    public Interval interval() {
        return new Interval(
                difference() - size(b - ofB.low(), ofA.high() - a), difference() + size(ofB.high() - b, a - ofA.low()));
    }

    /** Returns how often two samples of equal truth differ at least so much, either way: the arm towards 0 decides. */
    public double pValue() {
        double arm =
                difference() > 0 ? difference() - interval().low() : interval().high() - difference();
        if (difference() == 0) {
            return 1;
        }
        return arm > 0 ? Erf.erfc(Math.abs(difference()) / arm * confidence.z() / Math.sqrt(2)) : 0;
    }

    private static double size(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }
}
