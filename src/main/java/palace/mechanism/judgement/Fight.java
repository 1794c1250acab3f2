package palace.mechanism.judgement;

import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.random.Greatest;

/**
 * What would happen if a stand-off were fought out, as both sides see it: neither can be sure that its orders will be
 * carried out (K24).
 *
 * @param clock hours after which an attempt that nobody has won is a stand-off; in [1, 160]
 * @param spread how uncertain a fight between equal forces is; above 0
 */
public record Fight(double clock, double spread) {
    /** Checks the ranges. */
    public Fight {
        Require.between("fight.clock", clock, 1, 160);
        Require.positive("fight.spread", spread);
    }

    /** Whether the clock of a move by force has run out without a winner; votes are counted, not fought out. */
    public boolean reached(Attempt attempt) {
        boolean byVote = attempt.plot().arena() == Arena.VOTES;
        return !attempt.decided() && !byVote && attempt.hour() >= clock;
    }

    /** The chance that the challengers would win against this force. */
    public double chance(double challengers, double leader) {
        double all = challengers + leader;
        return all > 0 ? Choice.logistic((challengers - leader) / all / spread) : 0.5;
    }

    /** The chance that the challengers of an attempt would win. */
    public double chance(Attempt attempt) {
        double street = attempt.street();
        return chance(
                attempt.joinedForce() + Math.max(0, -street),
                Math.max(attempt.ralliedForce(), attempt.shield()) + Math.max(0, street));
    }

    /** Who commands most of the force that has not committed itself, or nobody; the key is for equals. */
    public static int pivot(Regime regime, long key) {
        Elites elites = regime.elites();
        Greatest pivot = new Greatest(key);
        for (int i = 0; i < elites.count(); i++) {
            boolean open = elites.inOffice(i) && !elites.stance(i).committed() && elites.force(i) > 0;
            if (open) {
                pivot.offer(i, elites.force(i));
            }
        }
        return pivot.orElse(Party.NOBODY);
    }
}
