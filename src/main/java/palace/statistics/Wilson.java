package palace.statistics;

/**
 * The score interval of a proportion, also for a share whose sample size is only an effective one.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson (1927)</a>
 */
final class Wilson {
    private Wilson() {}

    /** Returns the interval around {@code share} seen in {@code trials}, which need not be whole. */
    static Interval interval(double share, double trials, Confidence confidence) {
        double z2 = confidence.z() * confidence.z();
        double shrink = 1 / (1 + z2 / trials);
        double centre = shrink * (share + z2 / (2 * trials));
        double halfWidth = shrink * Math.sqrt(z2 * (share * (1 - share) / trials + z2 / (4 * trials * trials)));
        // The ends that are known exactly must not be spoilt by rounding.
        double low = share == 0 ? 0 : Math.max(0, centre - halfWidth);
        double high = share == 1 ? 1 : Math.min(1, centre + halfWidth);
        return new Interval(low, high);
    }
}
