package palace.theory;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/** The standard normal distribution. */
final class Normal {
    private static final double ROOT_TWO = FastMath.sqrt(2);
    private static final double HEIGHT = 1 / FastMath.sqrt(2 * FastMath.PI);

    private Normal() {}

    static double cumulative(double x) {
        return 0.5 * Erf.erfc(-x / ROOT_TWO);
    }

    static double quantile(double probability) {
        return -ROOT_TWO * Erf.erfcInv(2 * probability);
    }

    static double density(double x) {
        return HEIGHT * FastMath.exp(-x * x / 2);
    }
}
