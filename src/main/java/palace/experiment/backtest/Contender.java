package palace.experiment.backtest;

import java.util.Locale;
import palace.experiment.facts.RegimeType;

/** Who forecasts, and from what: the simulated library, with more and more fitted to other countries, and regressions. */
public enum Contender {
    RAW("simulated, raw", 0),
    LEVEL_SLOPE("simulated, level and slope fitted", 2),
    REGIME_LEVELS("simulated, regime levels too", 5),
    YEAR("simulated, and the year", 6),
    CONSTANT("constant", 1),
    REGIME("regime type", 4),
    /** What simulated forecasts are measured by; it tells a war's first year from later ones, as they do. */
    FOUR_EFFECTS("regression: regime, recency, conflict, year", 8);

    private static final double MIDDLE = 1980;
    private static final double DECADE = 10;

    private final String words;
    private final int fitted;

    Contender(String words, int fitted) {
        this.words = words;
        this.fitted = fitted;
    }

    /** The name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name in sentences. */
    public String words() {
        return words;
    }

    /** How many numbers are fitted to other countries or earlier years. */
    public int fitted() {
        return fitted;
    }

    /** What it knows of a row. */
    double[] known(CountryRow row, War war, Foresight foresight) {
        double odds = Odds.logit(foresight.probability());
        double year = (row.year() - MIDDLE) / DECADE;
        double military = row.type() == RegimeType.MILITARY ? 1 : 0;
        double personal = row.type() == RegimeType.PERSONAL ? 1 : 0;
        double monarchy = row.type() == RegimeType.MONARCHY ? 1 : 0;
        return switch (this) {
            case RAW, LEVEL_SLOPE -> new double[] {odds};
            case REGIME_LEVELS -> new double[] {odds, military, personal, monarchy};
            case YEAR -> new double[] {odds, military, personal, monarchy, year};
            case CONSTANT -> new double[0];
            case REGIME -> new double[] {military, personal, monarchy};
            case FOUR_EFFECTS ->
                new double[] {
                    military,
                    personal,
                    monarchy,
                    row.recency(),
                    war == War.FIRST_YEAR ? 1 : 0,
                    war == War.LATER ? 1 : 0,
                    year
                };
        };
    }
}
