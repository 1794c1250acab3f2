package palace.statistics.sensitivity;

import palace.statistics.Interval;

/**
 * How much one factor matters, with its uncertainty.
 *
 * @param estimate the index of all rows or trajectories
 * @param interval percentile interval of the bootstrap
 * @param rankFirstProbability share of the resamples in which no factor has a larger index; k equals share it
 */
public record SensitivityIndex(double estimate, Interval interval, double rankFirstProbability) {}
