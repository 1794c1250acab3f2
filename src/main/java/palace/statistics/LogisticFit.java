package palace.statistics;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.util.FastMath;

/**
 * Logistic regression by maximum likelihood: the log odds of an event are linear in what is known before it. Over
 * country-years with few events the exponential of a coefficient is a hazard ratio, all else equal.
 *
 * <p>Newton's steps (iteratively reweighted least squares) from given coefficients; the likelihood is concave, so that they
 * find its one maximum where there is one. Separable data have none: coefficients then run away, and the fit is refused.
 */
public final class LogisticFit {
    private static final int MOST_STEPS = 50;
    private static final double SMALL_STEP = 1e-9;

    private final double[][] rows;
    private final boolean[] events;

    /**
     * Takes in the observations.
     *
     * @param rows what is known of each, without the constant; all of one length
     * @param events whether the event happened
     */
    public LogisticFit(double[][] rows, boolean[] events) {
        Arguments.atLeast("observations", rows.length, 1);
        Arguments.equal("number of events", events.length, rows.length);
        this.rows = rows;
        this.events = events;
    }

    /** Returns the coefficients, the constant first, when every observation counts once. */
    public double[] coefficients() {
        double[] once = new double[rows.length];
        java.util.Arrays.fill(once, 1);
        return coefficients(once, new double[rows[0].length + 1]);
    }

    /**
     * Returns the coefficients, the constant first; all NaN where the data have no maximum.
     *
     * @param times how often each observation counts
     * @param start where to begin
     */
    public double[] coefficients(double[] times, double[] start) {
        double[] beta = start.clone();
        for (int step = 0; step < MOST_STEPS; step++) {
            double moved = step(times, beta);
            if (Double.isNaN(moved)) {
                break;
            }
            if (moved < SMALL_STEP) {
                return beta;
            }
        }
        java.util.Arrays.fill(beta, Double.NaN);
        return beta;
    }

    /** One step of Newton's; returns the largest change of a coefficient, NaN where there is none to be made. */
    private double step(double[] times, double[] beta) {
        int size = beta.length;
        var score = new Score(size);
        for (int i = 0; i < rows.length; i++) {
            if (times[i] > 0) {
                add(i, times[i], beta, score);
            }
        }
        double[] gradient = score.gradient;
        double[][] information = score.information;
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < a; b++) {
                information[b][a] = information[a][b];
            }
        }
        try {
            double[] change = new CholeskyDecomposition(new Array2DRowRealMatrix(information, false))
                    .getSolver()
                    .solve(new ArrayRealVector(gradient, false))
                    .toArray();
            double largest = 0;
            for (int a = 0; a < size; a++) {
                beta[a] += change[a];
                largest = Math.max(largest, Math.abs(change[a]));
            }
            return largest;
        } catch (NonPositiveDefiniteMatrixException flat) {
            return Double.NaN;
        }
    }

    /** Slope of the likelihood and its curvature, of which the lower half is filled. */
    private static final class Score {
        private final double[] gradient;
        private final double[][] information;

        private Score(int size) {
            gradient = new double[size];
            information = new double[size][size];
        }
    }

    private void add(int i, double times, double[] beta, Score score) {
        double[] gradient = score.gradient;
        double[][] information = score.information;
        double[] row = rows[i];
        double odds = beta[0];
        for (int a = 0; a < row.length; a++) {
            odds += beta[a + 1] * row[a];
        }
        double chance = 1 / (1 + FastMath.exp(-odds));
        double residual = times * ((events[i] ? 1 : 0) - chance);
        double weight = times * chance * (1 - chance);
        gradient[0] += residual;
        information[0][0] += weight;
        for (int a = 0; a < row.length; a++) {
            gradient[a + 1] += residual * row[a];
            information[a + 1][0] += weight * row[a];
            double weighted = weight * row[a];
            for (int b = 0; b <= a; b++) {
                information[a + 1][b + 1] += weighted * row[b];
            }
        }
    }
}
