package palace.statistics;

/**
 * A probability given to an event, and whether it happened.
 *
 * @param probability in {@code [0, 1]}
 * @param happened whether it did
 */
public record Forecast(double probability, boolean happened) {
    public Forecast {
        Arguments.fraction("probability", probability);
    }

    /**
     * Returns the forecast of an ensemble of n histories of which k had the event: (k + ½)/(n + 1), so that what no
     * history showed is unlikely, not impossible.
     */
    public static Forecast of(Proportion histories, boolean happened) {
        return new Forecast(histories.smoothed(), happened);
    }

    /**
     * Returns the squared error, 0 at best and 1 at worst.
     *
     * @see <a href="https://doi.org/10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2">Brier (1950)</a>
     */
    public double brier() {
        double error = happened ? 1 - probability : probability;
        return error * error;
    }

    /**
     * Returns minus the natural logarithm of the probability given to what came to pass: 0 at best, infinite for the
     * impossible that happened.
     *
     * @see <a href="https://doi.org/10.1111/j.2517-6161.1952.tb00104.x">Good (1952)</a>
     */
    public double logLoss() {
        // The difference to 0 keeps a sure forecast at 0, not at minus 0.
        return 0 - (happened ? StrictMath.log(probability) : StrictMath.log1p(-probability));
    }
}
