package palace.mechanism.judgement;

import palace.model.check.Require;
import palace.model.institution.BallotRule;

/**
 * What somebody sees of a move when he asks himself whether it will succeed (K14, K21). All shares are of the weight that
 * counts.
 *
 * <p>To know that others hate it is not to expect them to move: nobody follows before he thinks that the move will win.
 * The following to be expected is the lowest that is consistent with itself, iterated from nobody: {@code f = b D open
 * L((p(f) - half) / sure)}, where {@code p(f)} is the chance with a following {@code f}, {@code D} the share of the others
 * who are believed to be discontented and {@code L} the logistic function.
 *
 * @param challengers weight that he counts for the challengers, in [0, 1]
 * @param opponents weight that he counts against them: the leader, who has rallied, rivals of the members; in [0, 1]
 * @param discontent share of the others whom he believes to be secretly discontented, in [0, 1]
 * @param belief how strong he thinks the regime is, in [0, 1]
 * @param shielded how much of the guard still stands in the way, over what the challengers bring against it: in [0, 1]
 * @param majority share of the seats that count which decides where it is put to the vote, which a guard hinders less; 0
 *     where force decides
 * @param rule which seats count there
 * @param away whether the leader is away
 */
public record Prospect(
        double challengers,
        double opponents,
        double discontent,
        double belief,
        double shielded,
        double majority,
        BallotRule rule,
        boolean away) {
    /**
     * Parameters of how a move is judged.
     *
     * @param bandwagon share of the discontented who are expected to follow a move that will win; in [0, 1]
     * @param tally part of it that is expected where votes are counted; in [0, 1]
     * @param half chance at which half of them are expected to follow; in [0, 1]
     * @param sure how sharply they follow above it; above 0
     * @param armed least share of force with which a move by force can be made; in [0, 1]
     * @param loyalists share of the rest who would rally to a regime believed to be at full strength; in [0, 1]
     * @param critical share of committed weight at which the challengers win; in (0, 1)
     * @param spread how uncertain the outcome is near the critical share; above 0
     * @param seats how uncertain a count of all seats is; above 0
     * @param cast how uncertain a count of those who vote is; above 0
     * @param opposing how many times as many loyalists are expected to vote against a motion as to fight for the leader;
     *     at least 0
     * @param shield share of the chance that a loyal, unbeaten guard takes away; in [0, 1]
     * @param shieldVotes the same where votes decide; in [0, 1]
     * @param absence how much lower the critical share is while the leader is away; in [0, 1]
     * @param steps steps of thought about who would follow whom; from 1 to 100
     * @param march hours from the capital at which those who would use force must march; at least 0
     */
    public record Parameters(
            double bandwagon,
            double tally,
            double half,
            double sure,
            double armed,
            double loyalists,
            double critical,
            double spread,
            double seats,
            double cast,
            double opposing,
            double shield,
            double shieldVotes,
            double absence,
            double steps,
            double march) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("prospect.bandwagon", bandwagon);
            Require.fraction("prospect.tally", tally);
            Require.fraction("prospect.half", half);
            Require.positive("prospect.sure", sure);
            Require.fraction("prospect.armed", armed);
            Require.fraction("prospect.loyalists", loyalists);
            Require.fraction("prospect.critical", critical);
            Require.positive("prospect.spread", spread);
            Require.positive("prospect.seats", seats);
            Require.positive("prospect.cast", cast);
            Require.nonNegative("prospect.opposing", opposing);
            Require.fraction("prospect.shield", shield);
            Require.fraction("prospect.shield-votes", shieldVotes);
            Require.fraction("prospect.absence", absence);
            Require.between("prospect.steps", steps, 1, 100);
            Require.nonNegative("prospect.march", march);
        }
    }

    /**
     * A move of which only the weight for and against it is seen: nobody else is discontented, nobody believes in the
     * regime, no guard stands in the way, force decides, the leader is there.
     */
    public static Prospect of(double challengers, double opponents) {
        return new Prospect(challengers, opponents, 0, 0, 0, 0, BallotRule.ALL_SEATS, false);
    }

    /** The same with another weight of the challengers. */
    public Prospect withChallengers(double weight) {
        return new Prospect(weight, opponents, discontent, belief, shielded, majority, rule, away);
    }

    /** As seen by somebody who believes the others this discontented, and the regime this strong. */
    public Prospect believed(double discontented, double strength) {
        return new Prospect(challengers, opponents, discontented, strength, shielded, majority, rule, away);
    }

    /** The same with this much of a guard in the way. */
    public Prospect shielded(double byGuard) {
        return new Prospect(challengers, opponents, discontent, belief, byGuard, majority, rule, away);
    }

    /** The same where this share of the seats that count decides; 0 where force does. */
    public Prospect decidedBy(double shareOfSeats, BallotRule counted) {
        return new Prospect(challengers, opponents, discontent, belief, shielded, shareOfSeats, counted, away);
    }

    /** The same with the leader away, or there. */
    public Prospect away(boolean leaderAway) {
        return new Prospect(challengers, opponents, discontent, belief, shielded, majority, rule, leaderAway);
    }

    /** The probability that the challengers win. */
    public double chance(Parameters p) {
        return odds(expectedFollowing(p), belief, p);
    }

    /**
     * The chances as several see it who differ in how strong they think the regime is: for each the very number that is his
     * alone. Taken a step at a time for all, no thought waits for the one before it, and a crowd is through in half the time.
     *
     * @param seen how strong those from one place up to another, not included, think the regime is; how they see the chance
     *     afterwards
     */
    public void chances(double[] seen, int from, int to, Parameters p) {
        double ready = ready(p);
        double[] following = new double[to - from];
        for (int round = 0; round < p.steps() && ready > 0; round++) {
            for (int i = 0; i < following.length; i++) {
                following[i] = ready * Choice.logistic((odds(following[i], seen[from + i], p) - p.half()) / p.sure());
            }
        }
        for (int i = 0; i < following.length; i++) {
            seen[from + i] = odds(following[i], seen[from + i], p);
        }
    }

    private double ready(Parameters p) {
        return (byVote() ? p.tally() : 1) * p.bandwagon() * discontent * open();
    }

    /** The lowest following that is consistent with the chance that it gives the move. */
    double expectedFollowing(Parameters p) {
        double ready = ready(p);
        double following = 0;
        for (int round = 0; round < p.steps() && ready > 0; round++) {
            double before = following;
            following = ready * Choice.logistic((odds(before, belief, p) - p.half()) / p.sure());
            if (following == before) {
                break;
            }
        }
        return following;
    }

    private double open() {
        return Math.max(0, 1 - challengers - opponents);
    }

    private boolean byVote() {
        return majority > 0;
    }

    /** The chance if this much weight follows, for one who thinks the regime this strong. */
    private double odds(double following, double strength, Parameters p) {
        double joined = Math.min(1, challengers + following);
        return byVote()
                ? counted(joined, strength, p) * (1 - p.shieldVotes() * shielded)
                : prevailing(joined, following, strength, p) * (1 - p.shield() * shielded);
    }

    private double prevailing(double joined, double following, double strength, Parameters p) {
        double loyalists = p.loyalists() * strength * (open() - following);
        double committed = joined + opponents + loyalists;
        double share = committed > 0 ? joined / committed : 0.5;
        return Choice.logistic((share - p.critical() + windfall(p)) / p.spread());
    }

    /** By the body's own rule: of all seats, or of those who vote, where whoever stands aside has not voted. */
    private double counted(double joined, double strength, Parameters p) {
        double ofAll = Choice.logistic((joined - majority + windfall(p)) / p.seats());
        if (rule.ofAllSeats()) {
            return ofAll;
        }
        double silent = Math.max(0, 1 - joined - opponents);
        double against = opponents + p.opposing() * p.loyalists() * strength * (1 - discontent) * silent;
        double cast = joined + against;
        double share = cast > 0 ? joined / cast : 0;
        double quorum = rule.quorum() > 0 ? Math.min(1, cast / rule.quorum()) : 1;
        double ofCast = Choice.logistic((share - majority + windfall(p)) / p.cast());
        return Math.max(ofAll, ofCast * quorum * quorum);
    }

    /** What the leader's absence gives to those who move. */
    private double windfall(Parameters p) {
        return away ? p.absence() : 0;
    }
}
