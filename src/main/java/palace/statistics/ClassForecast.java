package palace.statistics;

import java.util.List;

/**
 * Probabilities given to events of which exactly one comes to pass, and which one did.
 *
 * @param probabilities one for each event; they sum to 1
 * @param happened which one came to pass, from 0
 */
public record ClassForecast(List<Double> probabilities, int happened) {
    private static final double ROUNDING = 1e-9;

    public ClassForecast {
        probabilities = List.copyOf(probabilities);
        double sum = 0;
        for (double probability : probabilities) {
            sum += Arguments.fraction("probability", probability);
        }
        if (!(StrictMath.abs(sum - 1) < ROUNDING)) { // negated so that NaN fails too
            throw new IllegalArgumentException("probabilities must sum to 1, but sum to " + sum);
        }
        if (happened < 0 || happened >= probabilities.size()) {
            throw new IllegalArgumentException(
                    "one of %d events must have happened, but was %d".formatted(probabilities.size(), happened));
        }
    }

    /**
     * Returns the forecast of an ensemble with so many histories of each event: (k + ½)/(n + ½ events), the mean of the
     * posterior under Jeffreys' prior, so that what no history showed is unlikely, not impossible.
     */
    public static ClassForecast of(List<Long> counts, int happened) {
        double all = counts.stream().mapToLong(Long::longValue).sum() + 0.5 * counts.size();
        return new ClassForecast(
                counts.stream().map(count -> (count + 0.5) / all).toList(), happened);
    }

    /** Returns the forecast that knows nothing: equal odds. */
    public static ClassForecast equal(int events, int happened) {
        return new ClassForecast(java.util.Collections.nCopies(events, 1.0 / events), happened);
    }

    /** Returns the probability that was given to what came to pass. */
    public double given() {
        return probabilities.get(happened);
    }

    /**
     * Returns the logarithm of that probability: 0 at best, lower is worse.
     *
     * @see <a href="https://doi.org/10.1111/j.2517-6161.1952.tb00104.x">Good (1952)</a>
     */
    public double logScore() {
        return StrictMath.log(given());
    }

    /**
     * Returns the sum of squared errors over all events: 0 at best, 2 at worst.
     *
     * @see <a href="https://doi.org/10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2">Brier (1950)</a>
     */
    public double brier() {
        double sum = 0;
        for (int event = 0; event < probabilities.size(); event++) {
            double error = probabilities.get(event) - (event == happened ? 1 : 0);
            sum += error * error;
        }
        return sum;
    }
}
