package palace.statistics;

import java.util.Arrays;

/**
 * Sample quantiles by linear interpolation of the order statistics, type 7 of Hyndman and Fan, the default of R, NumPy
 * and spreadsheets: the p-quantile of n values lies (n - 1) p steps above the smallest. Values may be infinite; between one
 * that is finite and one that is not there is nothing but infinity, of its sign.
 *
 * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan (1996)</a>
 */
public final class Quantile {
    private Quantile() {}

    /**
     * Returns the p-quantile of the values, which are left in their order.
     *
     * @param values at least one, none NaN
     * @param p in {@code [0, 1]}
     */
    public static double of(double[] values, double p) {
        double[] sorted = values.clone();
        Arrays.sort(sorted); // NaN goes last
        Arguments.atLeast("number of values", sorted.length, 1);
        if (Double.isNaN(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("a quantile needs numbers, but one of the values is NaN");
        }
        return ofSorted(sorted.length, rank -> sorted[(int) rank], p);
    }

    /** Returns the p-quantile of {@code count} values of which {@code orderStatistic} tells the k-th smallest from 0. */
    static double ofSorted(long count, OrderStatistic orderStatistic, double p) {
        double position = (count - 1) * Arguments.fraction("p", p);
        long below = (long) position;
        double lower = orderStatistic.at(below);
        double weight = position - below;
        return weight == 0 || Double.isInfinite(lower)
                ? lower
                : lower + weight * (orderStatistic.at(below + 1) - lower);
    }

    /** The values of a sample by their rank. */
    interface OrderStatistic {
        double at(long rank);
    }
}
