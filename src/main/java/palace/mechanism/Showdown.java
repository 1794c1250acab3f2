package palace.mechanism;

import palace.model.Attempt;
import palace.model.Regime;
import palace.model.Require;

/**
 * What would happen if a stand-off were fought out, as both sides see it: neither can be sure that its orders will be
 * carried out (K24).
 */
final class Showdown {
    private Showdown() {}

    /**
     * Parameters of a fight.
     *
     * @param clock hours after which an attempt that nobody has won is a stand-off; in [1, 160]
     * @param spread how uncertain a fight between equal forces is; above 0
     */
    public record Parameters(double clock, double spread) {
        public Parameters {
            Require.between("showdown.clock", clock, 1, 160);
            Require.positive("showdown.spread", spread);
        }
    }

    /** Whether the clock has run out without a winner. */
    static boolean reached(Attempt attempt, Parameters p) {
        return !attempt.decided() && attempt.hour() >= p.clock();
    }

    /** The chance that the challengers would win the fight. */
    static double chance(double challengers, double leader, Parameters p) {
        double all = challengers + leader;
        return all > 0 ? Choice.logistic((challengers - leader) / all / p.spread()) : 0.5;
    }

    /** The chance that the challengers of an attempt would win. */
    static double chance(Attempt attempt, Parameters p) {
        return chance(attempt.joinedForce(), Math.max(attempt.ralliedForce(), attempt.shield()), p);
    }

    /** Force that has not committed itself and could decide: index of its holder, or nobody. */
    static int pivot(Regime regime) {
        var elites = regime.elites();
        int pivot = palace.model.Party.NOBODY;
        for (int i = 0; i < elites.count(); i++) {
            boolean open = elites.inOffice(i) && !elites.stance(i).committed() && elites.force(i) > 0;
            if (open && (pivot < 0 || elites.force(i) > elites.force(pivot))) {
                pivot = i;
            }
        }
        return pivot;
    }
}
