package palace.mechanism.judgement;

import palace.model.Arena;
import palace.model.Regime;
import palace.model.check.Require;

/**
 * Whom one expects to win over before anything is in the open (R5, R6, K14): until a move is launched its members count
 * not only themselves but a part of the others, as discontented as their circle seems to them. The launch counts real
 * members only.
 *
 * <p>{@code hoped = h · mood · open}, where {@code open} is the weight that is neither theirs nor the leader's. Votes are
 * promised more lightly than troops are moved, and only to one who sits in the body himself.
 *
 * @param votes share of the discontented colleagues whom one who sits with them expects to win; in [0, 1]
 * @param force share of the discontented weight that others expect to win; in [0, 1]
 */
public record Hope(double votes, double force) {
    /** Checks the ranges. */
    public Hope {
        Require.fraction("hope.votes", votes);
        Require.fraction("hope.force", force);
    }

    /** Weight that a judge expects to be won, where {@code own} is won already and {@code against} is the leader's. */
    public double of(Regime regime, Circle circle, Arena arena, int judge, double own, double against) {
        double open = Math.max(0, 1 - own - against);
        if (arena != Arena.VOTES) {
            return force * circle.friends(regime, judge) * open;
        }
        return regime.elites().votes(judge) > 0 ? votes * circle.mood(regime, arena, judge) * open : 0;
    }

    /** Force that a judge expects to be won of all that would follow its commanders, where {@code own} is won already. */
    double ofForce(Regime regime, Circle circle, int judge, double free, double own) {
        return force * circle.friends(regime, judge) * Math.max(0, free - own);
    }
}
