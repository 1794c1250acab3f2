package palace.experiment.calibrate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Values of all parameters, how far from the data they lead, and how much they count.
 *
 * <p>All numbers have six significant digits, as in tables: what is read back from one goes on exactly as it would have.
 *
 * @param values one for each prior, in their order
 * @param distance from the data
 * @param weight share of its generation
 */
public record Particle(List<Double> values, double distance, double weight) {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    public Particle {
        values = List.copyOf(values);
    }

    /** A number as a table keeps it. */
    static double kept(double value) {
        return Double.isNaN(value) || Double.isInfinite(value)
                ? value
                : new BigDecimal(value).round(SIX_DIGITS).doubleValue();
    }
}
