package palace.statistics.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import palace.statistics.BootstrapPlan;
import palace.statistics.Confidence;
import palace.statistics.Draw;
import palace.statistics.Interval;
import palace.statistics.Quantile;

/**
 * One index of every factor, with bootstrap intervals and ranks that admit their uncertainty.
 *
 * <p>What is resampled are whole units: rows of a Sobol design, trajectories of a Morris design. Responses within a unit
 * share points, so single responses must not be resampled. With few units percentile intervals are too short; points of
 * a Sobol sequence are more even than the independent ones a resample assumes, so there they are too long.
 *
 * @see <a href="https://doi.org/10.1080/00949659708811825">Archer, Saltelli and Sobol (1997)</a>
 */
public final class SensitivityIndices {
    private final List<SensitivityIndex> factors;
    private final double[][] resampled;

    private SensitivityIndices(List<SensitivityIndex> factors, double[][] resampled) {
        this.factors = factors;
        this.resampled = resampled;
    }

    /** The indices of all factors, computed from some units, of which each may come more than once. */
    interface Statistic {
        double[] of(int[] units);
    }

    /**
     * Bootstraps.
     *
     * @param units number of units
     * @param size what ranks: the index itself, or its size if it has a sign
     */
    static SensitivityIndices bootstrap(
            int units, Statistic statistic, DoubleUnaryOperator size, Resampling resampling) {
        double[] estimates = statistic.of(all(units));
        double[][] resampled = new double[resampling.plan.resamples()][];
        double[] first = new double[estimates.length];
        for (int i = 0; i < resampled.length; i++) {
            int[] drawn = new int[units];
            for (int j = 0; j < units; j++) {
                drawn[j] = Draw.index(resampling.random, units);
            }
            resampled[i] = statistic.of(drawn);
            addShareOfFirstRank(resampled[i], size, first);
        }
        List<SensitivityIndex> factors = new ArrayList<>();
        for (int factor = 0; factor < estimates.length; factor++) {
            factors.add(new SensitivityIndex(
                    estimates[factor],
                    percentiles(resampled, factor, resampling.plan.confidence()),
                    first[factor] / resampled.length));
        }
        return new SensitivityIndices(List.copyOf(factors), resampled);
    }

    /** A plan and the randomness to carry it out. */
    record Resampling(BootstrapPlan plan, RandomGenerator random) {}

    /** Returns the index of each factor, in the order of the design. */
    public List<SensitivityIndex> factors() {
        return factors;
    }

    /**
     * Returns the share of resamples in which one factor's index is above another's. With a dummy as the other, a factor
     * that the model does not read, this says how surely the factor stands out of the noise.
     */
    public double probabilityAbove(int factor, int other) {
        int above = 0;
        for (double[] indices : resampled) {
            above += indices[factor] > indices[other] ? 1 : 0;
        }
        return (double) above / resampled.length;
    }

    private static int[] all(int units) {
        int[] each = new int[units];
        for (int i = 0; i < units; i++) {
            each[i] = i;
        }
        return each;
    }

    private static void addShareOfFirstRank(double[] indices, DoubleUnaryOperator size, double[] first) {
        double largest = Double.NEGATIVE_INFINITY;
        int ties = 0;
        for (double index : indices) {
            double ranked = size.applyAsDouble(index);
            ties = ranked > largest ? 1 : ties + (ranked == largest ? 1 : 0);
            largest = Math.max(largest, ranked);
        }
        for (int factor = 0; factor < indices.length; factor++) {
            first[factor] += size.applyAsDouble(indices[factor]) == largest ? 1.0 / ties : 0;
        }
    }

    private static Interval percentiles(double[][] resampled, int factor, Confidence confidence) {
        double[] values = new double[resampled.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = resampled[i][factor];
        }
        double tail = (1 - confidence.level()) / 2;
        return new Interval(Quantile.of(values, tail), Quantile.of(values, 1 - tail));
    }
}
