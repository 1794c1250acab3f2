package palace.mechanism.judgement;

import palace.model.Elites;
import palace.model.Leader;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.random.Draws;
import palace.random.Greatest;

/**
 * Who outgrows a weak leader is dreaded by all but his own men, and the leader cannot shield him (K8, R4): Beria in 1953.
 *
 * <p>With power {@code P} against {@code S}, the leader's power and that of the machinery he controls, he has outgrown him
 * by {@code cut(slope (P / (P + S) - from))}. Only where losing costs lives is he dreaded: the next despot could be worse.
 *
 * @param machinery power of the machinery under full control, which grows with the square of the levers; at least 0
 * @param from his share of the power of both from which he begins to outgrow the leader; in [0, 1]
 * @param slope how fast he does from there; at least 0
 * @param terror terror from which he is dreaded for it; in [0, 1)
 * @param dread what it is worth to be rid of one who has outgrown the leader quite, under full terror; at least 0
 * @param noticed how far he must have outgrown the leader for others to think of him first; in [0, 1]
 * @param bound trust in him at which one does not move against him; in [0, 1]
 */
public record Overmighty(
        double machinery, double from, double slope, double terror, double dread, double noticed, double bound) {
    private static final long EQUALS = Draws.source("Overmighty.equals");

    /** Checks the ranges. */
    public Overmighty {
        Require.nonNegative("overmighty.machinery", machinery);
        Require.fraction("overmighty.from", from);
        Require.nonNegative("overmighty.slope", slope);
        Require.between("overmighty.terror", terror, 0, 0.99);
        Require.nonNegative("overmighty.dread", dread);
        Require.fraction("overmighty.noticed", noticed);
        Require.fraction("overmighty.bound", bound);
    }

    /** How far power outgrows a leader of this power and these levers; in [0, 1]. */
    double outgrown(double power, double leaderPower, double levers) {
        double strength = leaderPower + machinery * levers * levers;
        double both = power + strength;
        return both > 0 ? Require.cut(slope * (power / both - from)) : 0;
    }

    /** How far an elite has outgrown the leader; in [0, 1]. */
    public double outgrown(Regime regime, int elite) {
        if (elite < 0 || !regime.elites().inOffice(elite) || !regime.eligible(elite)) {
            return 0;
        }
        Leader leader = regime.leader();
        return outgrown(regime.elites().power(elite), regime.weights().leaderPower(), leader.levers());
    }

    /**
     * How much of his weight the leader puts in the way of a move: all if it is aimed at him, else as the rival is close,
     * unless that rival has outgrown him; in [0, 1].
     */
    public double keeps(Regime regime, int target) {
        return target == Party.LEADER ? 1 : regime.elites().closeness(target) * (1 - outgrown(regime, target));
    }

    /** How much more than the threshold of dread this terror is, in [0, 1]. */
    private double fearful(double ofTerror) {
        return Math.max(0, (ofTerror - terror) / (1 - terror));
    }

    /** What it is worth to an elite to be rid of a man who has outgrown the leader. */
    double dread(Regime regime, int elite, int target) {
        double fearful = fearful(regime.politics().terror());
        if (fearful == 0 || target < 0 || target == elite || regime.elites().isPatron(target, elite)) {
            return 0;
        }
        double trust = regime.ties().trustBetween(elite, target);
        return dread * fearful * regime.elites().ambition(target) * outgrown(regime, target) * (1 - trust);
    }

    /** Who has outgrown the leader so far that an elite thinks of him first, or nobody. */
    public int dreadedBy(Regime regime, int elite, long key) {
        if (fearful(regime.politics().terror()) == 0) {
            return Party.NOBODY;
        }
        Elites elites = regime.elites();
        Greatest greatest = new Greatest(key ^ EQUALS);
        for (int i = 0; i < elites.count(); i++) {
            double outgrown = outgrown(regime, i) * elites.ambition(i);
            if (outgrown > noticed) {
                greatest.offer(i, outgrown);
            }
        }
        int most = greatest.orElse(Party.NOBODY);
        boolean own = most == elite || (most >= 0 && elites.isPatron(most, elite));
        return own || (most >= 0 && regime.ties().trustBetween(elite, most) >= bound) ? Party.NOBODY : most;
    }
}
