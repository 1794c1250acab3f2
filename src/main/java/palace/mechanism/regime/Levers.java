package palace.mechanism.regime;

import palace.mechanism.Mechanism;
import palace.model.Recorder;
import palace.model.Regime;
import palace.model.Require;
import palace.random.Draws;

/**
 * Hollow yet strong: without any aura the leader still holds the machinery, and a commander cannot be sure that his
 * troops will follow him against it (K17, K24).
 *
 * <p>"The mystique is gone. However, you have the mechanisms of power. You hold in your hand the levers of power."
 *
 * @param parameters see {@link Parameters}
 */
public record Levers(Parameters parameters) implements Mechanism {
    /**
     * Parameters of the levers.
     *
     * @param grip share of an office's force that full levers hold back from its commander; in [0, 1]
     */
    public record Parameters(double grip) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("levers.grip", grip);
        }
    }

    /** Share of an office's force that does not follow its commander against a leader with these levers. */
    static double heldBack(double levers, Parameters p) {
        return p.grip() * levers;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        regime.politics().setGrip(heldBack(regime.leader().levers(), parameters));
    }
}
