package palace.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * A straight line through points in several variables, by least squares.
 *
 * @param slopes one for each variable
 * @param errors their standard errors
 * @param explained share of the variance that the line explains
 * @param freedom degrees of freedom that are left
 */
public record LinearFit(List<Double> slopes, List<Double> errors, double explained, int freedom) {
    public LinearFit {
        slopes = List.copyOf(slopes);
        errors = List.copyOf(errors);
    }

    /**
     * Returns the fit; nothing where there are too few points, or where they do not tell the variables apart.
     *
     * @param x the points, a row each
     * @param y the values at them
     */
    public static Optional<LinearFit> of(double[][] x, double[] y) {
        Arguments.equal("number of values", y.length, x.length);
        int variables = x.length == 0 ? 0 : x[0].length;
        int freedom = x.length - variables - 1;
        if (variables == 0 || freedom < 1) {
            return Optional.empty();
        }
        var regression = new OLSMultipleLinearRegression();
        try {
            regression.newSampleData(y, x);
            double[] all = regression.estimateRegressionParameters();
            double[] errors = regression.estimateRegressionParametersStandardErrors();
            double total = regression.calculateTotalSumOfSquares();
            double explained = total > 0 ? 1 - regression.calculateResidualSumOfSquares() / total : Double.NaN;
            return Optional.of(new LinearFit(withoutIntercept(all), withoutIntercept(errors), explained, freedom));
        } catch (SingularMatrixException alike) {
            return Optional.empty();
        }
    }

    private static List<Double> withoutIntercept(double[] values) {
        return Arrays.stream(values).skip(1).boxed().toList();
    }

    /** Returns Student's t interval of a slope. */
    public Interval interval(int variable, Confidence confidence) {
        double halfWidth = confidence.t(freedom) * errors.get(variable);
        return new Interval(slopes.get(variable) - halfWidth, slopes.get(variable) + halfWidth);
    }
}
