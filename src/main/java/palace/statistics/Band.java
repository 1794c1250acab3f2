package palace.statistics;

/**
 * Where the values of a series lie in one week, over the histories in which the series applied that week.
 *
 * @param count number of those histories
 * @param mean arithmetic mean
 * @param p05 quantile of type 7 at 0.05; so on for 0.25, 0.50, 0.75, 0.95
 */
public record Band(long count, double mean, double p05, double p25, double p50, double p75, double p95) {}
