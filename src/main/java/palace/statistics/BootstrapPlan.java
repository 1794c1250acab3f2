package palace.statistics;

/**
 * How to bootstrap.
 *
 * @param resamples number of resamples; {@code >= 1}; 1000 give an end of a 95 % interval to about a tenth of its width
 * @param confidence of the percentile intervals
 */
public record BootstrapPlan(int resamples, Confidence confidence) {
    public static final BootstrapPlan USUAL = new BootstrapPlan(1000, Confidence.NINETY_FIVE);

    public BootstrapPlan {
        Arguments.atLeast("resamples", resamples, 1);
    }
}
