package palace.experiment.design;

import palace.statistics.Interval;

/**
 * How far a factor moves a response, on average over the other factors.
 *
 * @param factor which
 * @param from the value at which the response is least; where a line was fitted the factor's first
 * @param to the value at which it is greatest; where a line was fitted the factor's last
 * @param change what going from one to the other does
 * @param interval of the change
 * @param told whether it is told from noise with all factors in mind: of twenty that do nothing one has an interval without
 *     0, so that it is asked of an interval that holds for all of them together (Bonferroni)
 * @param method how it was found
 */
public record FactorEffect(
        Factor factor, String from, String to, double change, Interval interval, boolean told, Method method) {
    /** How an effect was found. */
    public enum Method {
        /** Means of the cells of each value, over paired histories; the interval covers all pairs of values together. */
        PAIRED_MEANS,
        /** The slope of a straight line through the cells' answers. */
        LEAST_SQUARES
    }
}
