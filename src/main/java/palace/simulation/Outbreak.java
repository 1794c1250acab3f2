package palace.simulation;

import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.layer.Frontline;
import palace.random.Draws;

/**
 * A war breaks out against an enemy weaker than an equal or as strong, as internal wars mostly are: what it does to a regime
 * is asked by comparing histories with it and without.
 *
 * @param week the week in which it does
 */
record Outbreak(int week) implements Intervention {
    private static final long SOURCE = Draws.source("Outbreak");
    private static final double WEAKEST = 0.2;
    private static final double STRONGEST = 0.6;
    /** How much soldiers differ where a case does not say. */
    private static final double SPREAD = 0.12;

    @Override
    public void apply(Regime regime, Draws draws, Recorder recorder) {
        double enemy = WEAKEST + (STRONGEST - WEAKEST) * Draws.uniform(draws.key(SOURCE, 0), 0);
        regime.layers().add(new Frontline(enemy, SPREAD, 0).ofANewWar());
    }
}
