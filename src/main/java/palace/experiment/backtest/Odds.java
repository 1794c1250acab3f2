package palace.experiment.backtest;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import palace.statistics.LogisticFit;

/** Log odds that are linear in what is known. */
final class Odds {
    private static final double LEAST = 1e-6;

    private final double[] beta;

    /**
     * @param beta the constant, then a coefficient for each covariate
     */
    Odds(double... beta) {
        this.beta = beta.clone();
    }

    /**
     * Fits them. For each covariate two made-up events and two that did not happen, at plus and minus 1, keep the fit
     * finite where the data alone would let it run away.
     *
     * @param weight how much each of those counts; the smaller, the nearer to maximum likelihood
     */
    static Odds fit(double[][] rows, boolean[] events, double weight) {
        int covariates = rows.length == 0 ? 0 : rows[0].length;
        int more = Math.max(2, 4 * covariates);
        double[][] all = Arrays.copyOf(rows, rows.length + more);
        boolean[] happened = Arrays.copyOf(events, events.length + more);
        double[] times = new double[all.length];
        Arrays.fill(times, 0, rows.length, 1);
        for (int i = 0; i < more; i++) {
            all[rows.length + i] = new double[covariates];
            if (covariates > 0) {
                all[rows.length + i][i / 4] = (i & 2) == 0 ? 1 : -1;
            }
            happened[rows.length + i] = (i & 1) == 0;
            times[rows.length + i] = weight;
        }
        double[] start = new double[covariates + 1];
        start[0] = logit(share(events));
        double[] beta = new LogisticFit(all, happened).coefficients(times, start);
        if (Double.isNaN(beta[0])) {
            beta = start;
        }
        return new Odds(beta);
    }

    private static double share(boolean[] events) {
        int count = 0;
        for (boolean event : events) {
            count += event ? 1 : 0;
        }
        return (count + 0.5) / (events.length + 1);
    }

    /** The constant, then a coefficient for each covariate. */
    List<Double> coefficients() {
        return Arrays.stream(beta).boxed().toList();
    }

    /** The probability for what is known. */
    double probability(double[] row) {
        double odds = beta[0];
        for (int i = 0; i < row.length; i++) {
            odds += beta[i + 1] * row[i];
        }
        return 1 / (1 + FastMath.exp(-odds));
    }

    static double logit(double probability) {
        double cut = Math.max(LEAST, Math.min(1 - LEAST, probability));
        return FastMath.log(cut / (1 - cut));
    }
}
