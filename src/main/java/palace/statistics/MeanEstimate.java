package palace.statistics;

/**
 * A mean that keeps its sample size and variance.
 *
 * @param count number of values; {@code >= 2}
 * @param mean their arithmetic mean
 * @param variance their sample variance, with divisor {@code count - 1}; {@code >= 0}
 */
public record MeanEstimate(long count, double mean, double variance) {
    public MeanEstimate {
        Arguments.atLeast("count", count, 2);
        Arguments.finite("mean", mean);
        Arguments.within("variance", variance, 0, Double.MAX_VALUE);
    }

    /** Returns the estimate from at least two values, the same whatever their order. */
    public static MeanEstimate of(double... values) {
        var moments = new Moments();
        for (double value : values) {
            moments.add(value);
        }
        return moments.estimate();
    }

    public double standardError() {
        return Math.sqrt(variance / count);
    }

    /**
     * Returns Student's t interval of the mean: exact for normal values, and by the central limit theorem close to it
     * for the averages of many histories.
     *
     * @see <a href="https://doi.org/10.1093/biomet/6.1.1">Student (1908)</a>
     */
    public Interval interval(Confidence confidence) {
        double halfWidth = confidence.t(count - 1) * standardError();
        return new Interval(mean - halfWidth, mean + halfWidth);
    }
}
