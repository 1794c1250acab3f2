package palace.statistics;

/**
 * An observed proportion that keeps its sample size, so that its uncertainty cannot be lost.
 *
 * @param successes how often it happened; in {@code [0, trials]}
 * @param trials how often it could have happened; {@code >= 1}
 */
public record Proportion(long successes, long trials) {
    public Proportion {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    "need 0 <= successes <= trials, trials >= 1, but was %d of %d".formatted(successes, trials));
        }
    }

    public double share() {
        return (double) successes / trials;
    }

    /**
     * Returns the Wilson score interval.
     *
     * <p>Of 0 in n the lower end is exactly 0 and the upper end is z²/(n + z²): at 95 % about 3.84/n, a little more
     * than the exact one-sided 3/n, so "below the upper end" is a safe thing to say. Of n in n it is the mirror image.
     *
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson (1927)</a>
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E">Newcombe
     *     (1998), method 3</a>
     */
    public Interval wilson(Confidence confidence) {
        return Wilson.interval(share(), (double) trials, confidence);
    }

    /**
     * Returns (k + ½)/(n + 1), the mean of the posterior under Jeffreys' prior: a forecast that is never 0 or 1, so
     * that its log score is never infinite.
     */
    public double smoothed() {
        return (successes + 0.5) / (trials + 1.0);
    }

    /** Returns the proportion of both samples together. */
    public Proportion plus(Proportion other) {
        return new Proportion(Math.addExact(successes, other.successes), Math.addExact(trials, other.trials));
    }
}
