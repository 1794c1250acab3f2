package palace.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import palace.statistics.Arguments;
import palace.statistics.BootstrapPlan;

/**
 * Variance-based sensitivity: which share of the response's variance goes back to which factor.
 *
 * <p>Jansen's estimators, over rows j of a {@link SobolDesign} with responses a, b and c_i (A with factor i from B), and
 * V the variance of all a and b: first order S_i = 1 − Σ(b − c_i)²/(2nV), what factor i does alone; total order
 * T_i = Σ(a − c_i)²/(2nV), what it does alone and with others.
 *
 * <p>Responses may be noisy. Independent noise that makes up a share ν of V multiplies every S by 1 − ν and turns T into
 * (1 − ν)T + ν, so the total index of a dummy factor estimates ν: the noise floor, which ranks leave in place. If all
 * points of a row use the same seeds, noise acts as one more factor and the dummy's total index is 0. An S or T slightly
 * below 0 or above 1 is sampling error and is not hidden. Where the response does not vary at all, indices are 0.
 *
 * @see <a href="https://doi.org/10.1016/S0010-4655(98)00154-4">Jansen (1999)</a>
 * @see <a href="https://doi.org/10.1016/j.cpc.2009.09.018">Saltelli and others (2010), table 2, (c) and (f)</a>
 */
public final class SobolIndices {
    private final List<double[]> rows;

    private SobolIndices(List<double[]> rows) {
        this.rows = rows;
    }

    /** First or total order. */
    public enum Order {
        FIRST,
        TOTAL
    }

    /**
     * Takes in the responses.
     *
     * @param responses of each point of the design; NaN if its runs failed, and then the whole row is left out
     */
    public static SobolIndices of(SobolDesign design, double[] responses) {
        Arguments.equal("number of responses", responses.length, design.size());
        List<double[]> rows = new ArrayList<>();
        for (int row = 0; row < design.rows(); row++) {
            int from = row * design.pointsOfRow();
            double[] ofRow = Arrays.copyOfRange(responses, from, from + design.pointsOfRow());
            if (Arrays.stream(ofRow).noneMatch(Double::isNaN)) {
                rows.add(ofRow);
            }
        }
        Arguments.atLeast("rows without a failed run", rows.size(), 2);
        return new SobolIndices(rows);
    }

    /** Returns the number of rows whose runs all succeeded. */
    public int rows() {
        return rows.size();
    }

    /** Returns the indices of one order of every factor, with intervals and ranks from resampling whole rows. */
    public SensitivityIndices order(Order order, BootstrapPlan plan, RandomGenerator random) {
        return SensitivityIndices.bootstrap(
                rows.size(),
                drawn -> indices(order, drawn),
                DoubleUnaryOperator.identity(),
                new SensitivityIndices.Resampling(plan, random));
    }

    private double[] indices(Order order, int[] drawn) {
        double[] squares = new double[rows.get(0).length - 2];
        int reference = order == Order.TOTAL ? 0 : 1;
        for (int row : drawn) {
            double[] responses = rows.get(row);
            for (int factor = 0; factor < squares.length; factor++) {
                double difference = responses[reference] - responses[factor + 2];
                squares[factor] += difference * difference;
            }
        }
        double variance = variance(drawn);
        for (int factor = 0; factor < squares.length; factor++) {
            double share = variance == 0 ? 0 : squares[factor] / (2.0 * drawn.length * variance);
            squares[factor] = order == Order.TOTAL || variance == 0 ? share : 1 - share;
        }
        return squares;
    }

    /** Returns the sample variance of the responses to A and B. */
    private double variance(int[] drawn) {
        double sum = 0;
        for (int row : drawn) {
            sum += rows.get(row)[0] + rows.get(row)[1];
        }
        double mean = sum / (2.0 * drawn.length);
        double squares = 0;
        for (int row : drawn) {
            double a = rows.get(row)[0] - mean;
            double b = rows.get(row)[1] - mean;
            squares += a * a + b * b;
        }
        return squares / (2.0 * drawn.length - 1);
    }
}
