package palace.mechanism.judgement;

import palace.mechanism.Mechanism;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Recorder;
import palace.model.institution.Obedience;
import palace.random.Draws;

/**
 * Hollow yet strong: without any aura the leader still holds the machinery, and a commander cannot be sure that his
 * troops will follow him against it (K17, K24, K26).
 *
 * <p>"The mystique is gone. However, you have the mechanisms of power. You hold in your hand the levers of power." Who
 * makes a unit's officers decides whom it obeys: under a party that sits in every unit most of it stays whatever the
 * leader's levers are; a professional service stays as far as they reach; a man's own troops follow him. The odds of
 * following are {@code (1 - h) / h · exp(s)}, where {@code h} is the share that is held back in quiet times and {@code s}
 * says how lawful the order looks: by the seats that have spoken, or by a leader who looks away.
 *
 * @param parameters see {@link Parameters}
 */
public record Levers(Parameters parameters) implements Mechanism {
    /**
     * Parameters of the levers.
     *
     * @param party share held back where a party permeates the force, whatever the levers; in [0, 1]
     * @param grip share that full levers hold back of a professional force; in [0, 1]
     * @param personal share that they hold back of men who are their commander's own; in [0, 1]
     * @param legitimacy log-odds by which men are readier to follow once all seats have spoken for it; at least 0
     * @param nerve spread of their temper from one attempt to the next, in log-odds: one draw for all, because a draw for
     *     each commander would average out as people grow in number; at least 0
     * @param officers share of the men who go with their officers where these part from their commander; in [0, 1]
     */
    public record Parameters(
            double party, double grip, double personal, double legitimacy, double nerve, double officers) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("levers.party", party);
            Require.fraction("levers.grip", grip);
            Require.fraction("levers.personal", personal);
            Require.nonNegative("levers.legitimacy", legitimacy);
            Require.nonNegative("levers.nerve", nerve);
            Require.fraction("levers.officers", officers);
        }
    }

    /** How much of each kind of force follows its commanders against a leader with these levers. */
    static Obedience quiet(double levers, Parameters p) {
        return new Obedience(1 - p.party(), 1 - p.grip() * levers, 1 - p.personal() * levers);
    }

    /**
     * Log-odds by which men are expected to follow challengers more than in quiet times: the seats speak for it, or the
     * leader lets it happen.
     *
     * @param keeps how much of his weight the leader puts in the way, in [0, 1]
     */
    static double lawful(Regime regime, int target, double keeps, double joined, double against, Parameters p) {
        if (target != Party.LEADER) {
            return 2 * p.legitimacy() * (1 - keeps);
        }
        return regime.politics().needsConsent()
                ? p.legitimacy() * regime.bodies().balance(joined, against)
                : 0;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        regime.politics().setObedience(quiet(regime.leader().levers(), parameters));
    }
}
