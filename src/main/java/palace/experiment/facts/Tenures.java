package palace.experiment.facts;

import java.util.List;
import palace.mechanism.Calendar;

/**
 * How long leaders stay, with those counted who are still in office when the window closes: the product-limit curve.
 *
 * @param ends spells by length; of equal ones those that ended first
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan and Meier (1958)</a>
 */
record Tenures(List<End> ends) {
    private static final double HALF = 0.5;

    /**
     * The end of a spell, or of what is known of it.
     *
     * @param history in which it was
     * @param weeks in office
     * @param left whether he left; else he is still there
     */
    record End(int history, int weeks, boolean left) {}

    Tenures {
        ends = List.copyOf(ends);
    }

    /**
     * The years after which a share of leaders has left: infinitely many when the curve does not come down so far, which is
     * more than are seen; NaN where nobody is.
     */
    Statistic quantile(double gone) {
        return times -> {
            double risk = risk(times);
            double staying = 1;
            for (End end : ends) {
                double count = times[end.history()];
                if (end.left() && count > 0) {
                    staying *= 1 - count / risk;
                    if (staying <= 1 - gone) {
                        return end.weeks() * Calendar.WEEK;
                    }
                }
                risk -= count;
            }
            return risk(times) > 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        };
    }

    /**
     * The mean up to a limit over the median. Where half do not leave, it is less than can be told: the median is longer than
     * any that is seen, and no share of the limit.
     */
    Statistic skew(double limit) {
        Statistic mean = mean(limit);
        Statistic median = quantile(HALF);
        return times -> {
            double half = median.of(times);
            return Double.isInfinite(half) ? Double.NEGATIVE_INFINITY : mean.of(times) / half;
        };
    }

    /** Mean years in office up to a limit: the area below the curve. */
    Statistic mean(double limit) {
        return times -> {
            double risk = risk(times);
            double staying = 1;
            double area = 0;
            double before = 0;
            for (End end : ends) {
                double now = Math.min(limit, end.weeks() * Calendar.WEEK);
                area += staying * (now - before);
                before = now;
                double count = times[end.history()];
                if (end.left() && count > 0) {
                    staying *= 1 - count / risk;
                }
                risk -= count;
            }
            return risk(times) > 0 ? area + staying * (limit - before) : Double.NaN;
        };
    }

    private double risk(double[] times) {
        double risk = 0;
        for (End end : ends) {
            risk += times[end.history()];
        }
        return risk;
    }
}
