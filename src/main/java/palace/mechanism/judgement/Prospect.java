package palace.mechanism.judgement;

import palace.model.Require;

/**
 * What somebody sees of a move when he asks himself whether it will succeed. All shares are of the weight that counts.
 *
 * @param challengers weight that he counts for the challengers, in [0, 1]
 * @param opponents weight that he counts against them: the leader, who has rallied, rivals of the members; in [0, 1]
 * @param discontent share of the others whom he believes to be secretly discontented, in [0, 1]
 * @param belief how strong he thinks the regime is, in [0, 1]
 * @param shielded how much of the guard still stands in the way, over what the challengers bring against it: in [0, 1]
 * @param majority share of all seats that decides where it is put to the vote, which a guard hinders less; 0 where force
 *     decides
 * @param away whether the leader is away
 */
public record Prospect(
        double challengers,
        double opponents,
        double discontent,
        double belief,
        double shielded,
        double majority,
        boolean away) {
    /**
     * Parameters of how a move is judged.
     *
     * @param bandwagon share of the discontented who are expected to follow a great coalition; in [0, 1]
     * @param core weight of a coalition that half of these are expected to follow: nobody follows a nobody; at least 0
     * @param armed least share of force with which a move by force can be made; in [0, 1]
     * @param loyalists share of the rest who would rally to a regime believed to be at full strength; in [0, 1]
     * @param critical share of committed weight at which the challengers win; in (0, 1)
     * @param spread how uncertain the outcome is near the critical share; above 0
     * @param shield share of the chance that a loyal, unbeaten guard takes away; in [0, 1]
     * @param shieldVotes the same where votes decide; in [0, 1]
     * @param absence how much lower the critical share is while the leader is away; in [0, 1]
     */
    public record Parameters(
            double bandwagon,
            double core,
            double armed,
            double loyalists,
            double critical,
            double spread,
            double shield,
            double shieldVotes,
            double absence) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("prospect.bandwagon", bandwagon);
            Require.nonNegative("prospect.core", core);
            Require.fraction("prospect.armed", armed);
            Require.fraction("prospect.loyalists", loyalists);
            Require.fraction("prospect.critical", critical);
            Require.positive("prospect.spread", spread);
            Require.fraction("prospect.shield", shield);
            Require.fraction("prospect.shield-votes", shieldVotes);
            Require.fraction("prospect.absence", absence);
        }
    }

    /**
     * A move of which only the weight for and against it is seen: nobody else is discontented, nobody believes in the
     * regime, no guard stands in the way, force decides, the leader is there.
     */
    public static Prospect of(double challengers, double opponents) {
        return new Prospect(challengers, opponents, 0, 0, 0, 0, false);
    }

    /** The same with another weight of the challengers. */
    public Prospect withChallengers(double weight) {
        return new Prospect(weight, opponents, discontent, belief, shielded, majority, away);
    }

    /** As seen by somebody who believes the others this discontented, and the regime this strong. */
    public Prospect believed(double discontented, double strength) {
        return new Prospect(challengers, opponents, discontented, strength, shielded, majority, away);
    }

    /** The same with this much of a guard in the way. */
    public Prospect shielded(double byGuard) {
        return new Prospect(challengers, opponents, discontent, belief, byGuard, majority, away);
    }

    /** The same where this share of all seats decides; 0 where force does. */
    public Prospect decidedBy(double shareOfSeats) {
        return new Prospect(challengers, opponents, discontent, belief, shielded, shareOfSeats, away);
    }

    /** The same with the leader away, or there. */
    public Prospect away(boolean leaderAway) {
        return new Prospect(challengers, opponents, discontent, belief, shielded, majority, leaderAway);
    }

    /** How much of the bandwagon a coalition of this weight sets in motion, in [0, 1]. */
    static double following(double coalition, Parameters p) {
        return coalition + p.core() > 0 ? coalition / (coalition + p.core()) : 1;
    }

    /**
     * The share that the challengers can expect in the end, in [0, 1]: of all seats where it is put to the vote, of the
     * weight that will have committed itself where force decides.
     */
    double expectedShare(Parameters p) {
        double open = Math.max(0, 1 - challengers - opponents);
        double followers = p.bandwagon() * discontent * following(challengers, p) * open;
        if (byVote()) {
            return Math.min(1, challengers + followers);
        }
        double loyalists = p.loyalists() * belief * (open - followers);
        double joined = challengers + followers;
        double committed = joined + opponents + loyalists;
        return committed > 0 ? joined / committed : 0.5;
    }

    private boolean byVote() {
        return majority > 0;
    }

    /** The probability that the challengers win. */
    public double chance(Parameters p) {
        double critical = (byVote() ? majority : p.critical()) - (away ? p.absence() : 0);
        double open = Choice.logistic((expectedShare(p) - critical) / p.spread());
        return open * (1 - (byVote() ? p.shieldVotes() : p.shield()) * shielded);
    }
}
