package palace.model;

import java.util.BitSet;

/**
 * Who has how much: force, seats and power, the leader's and those of vacant offices included, and what each weighs
 * where a move is decided.
 *
 * <p>Power is the mean of one's shares of force, of votes where a body can remove the leader, and of standing, in which
 * the leader counts as one full rank. All power, the leader's included, sums to 1.
 */
public final class Weights {
    private final Elites elites;
    private final Bodies bodies;
    private final Politics politics;
    private final BitSet vacant = new BitSet();
    private Leader leader;
    private double vacantForce;
    private double vacantVotes;
    private double vacantWideVotes;
    private double leaderPower;
    private double standing;

    /** What everybody has at the start. */
    Weights(Leader leader, Elites elites, Bodies bodies, Politics politics) {
        this.leader = leader;
        this.elites = elites;
        this.bodies = bodies;
        this.politics = politics;
        weighAll();
    }

    private Weights(Weights other, Leader leader, Elites elites, Politics politics) {
        this.leader = leader;
        this.elites = elites;
        this.politics = politics;
        bodies = other.bodies;
        vacant.or(other.vacant);
        vacantForce = other.vacantForce;
        vacantVotes = other.vacantVotes;
        vacantWideVotes = other.vacantWideVotes;
        leaderPower = other.leaderPower;
        standing = other.standing;
    }

    /** The same weights of people who are copies themselves. */
    Weights copy(Leader leaderCopy, Elites elitesCopy, Politics politicsCopy) {
        return new Weights(this, leaderCopy, elitesCopy, politicsCopy);
    }

    // What each weighs

    /** What an elite weighs in an arena; with the leader's weight all weights sum to 1. */
    public double of(Arena arena, int elite) {
        return arena == Arena.VOTES ? elites.votes(elite) : (usableForce(elite) + elites.power(elite)) / 2;
    }

    /** What an elite weighs where an attempt is decided, which may have come before the wider body. */
    public double of(Attempt attempt, int elite) {
        return attempt.wide() ? elites.wideVotes(elite) : of(attempt.plot().arena(), elite);
    }

    /** What an elite's office weighs in an arena that obeys the leader and not its commander (K17). */
    public double held(Arena arena, int elite) {
        return arena == Arena.VOTES ? 0 : heldForce(elite) / 2;
    }

    /** What the leader weighs in an arena. */
    public double ofLeader(Arena arena) {
        return arena == Arena.VOTES ? leaderVotes() : (leaderForce() + leaderPower) / 2;
    }

    /** What the leader puts into the scale of an attempt. */
    double ofLeader(Attempt attempt) {
        double weight =
                attempt.wide() ? leaderWideVotes() : ofLeader(attempt.plot().arena());
        return keeps(attempt.plot().target()) * weight;
    }

    /** How much of his weight the leader puts in the way of a move: all if it is aimed at him, else as the rival is close. */
    public double keeps(int target) {
        return target == Party.LEADER ? 1 : elites.closeness(target);
    }

    /**
     * Force that an elite can use against the leader: its own property, and of its office's force what the leader's
     * control of the machinery does not hold back.
     */
    public double usableForce(int elite) {
        return elites.force(elite) - heldForce(elite);
    }

    /** Force of an elite's office that the leader's control of the machinery keeps for him if its commander moves. */
    public double heldForce(int elite) {
        return politics.grip() * (elites.force(elite) - elites.privateForce(elite));
    }

    /** Share of force in the leader's hand: his own and that of vacant offices. */
    public double leaderForce() {
        return leader.force() + vacantForce;
    }

    /** Share of seats in the leader's hand: his own and those of vacant offices. */
    public double leaderVotes() {
        return leader.votes() + vacantVotes;
    }

    /** Share of seats of the wider body in the leader's hand. */
    public double leaderWideVotes() {
        return leader.wideVotes() + vacantWideVotes;
    }

    /** The leader's share of all power. */
    public double leaderPower() {
        return leaderPower;
    }

    // What changes hands

    /** Gives an elite's command a new share of all force; everybody else's shrinks or grows in proportion. */
    public void changeForce(int elite, double share, double hoursAway) {
        Require.between("force", share, 0, 0.99);
        double rest = 1 - elites.force(elite);
        double factor = rest > 0 ? (1 - share) / rest : 0;
        elites.scaleForce(factor);
        leader.setForce(leader.force() * factor);
        elites.setForce(elite, share);
        elites.setHoursAway(elite, hoursAway);
        weighAll();
    }

    /** Moves force from one command to another; guard and property stay with those who have them. */
    public void moveForce(int from, int to, double amount) {
        double moved = Math.min(amount, elites.force(from));
        elites.setForce(from, elites.force(from) - moved);
        weigh(from);
        if (to == Party.LEADER) {
            leader.setForce(leader.force() + moved);
        } else {
            elites.setForce(to, elites.force(to) + moved);
            weigh(to);
        }
        weighLeader();
    }

    /** Gives an elite in office a new share of the inner body; everybody else's shrinks or grows in proportion. */
    public void changeVotes(int elite, double share) {
        Require.between("votes", share, 0, 0.99);
        double rest = 1 - elites.votes(elite);
        double factor = rest > 0 ? (1 - share) / rest : 0;
        elites.scaleVotes(factor);
        leader.setVotes(leader.votes() * factor);
        elites.setVotes(elite, share);
        weighAll();
    }

    public void changeStanding(int elite, double rank) {
        elites.setStanding(elite, rank);
        weighAll();
    }

    /** Makes an elite's force the property of its office, or its own. */
    public void changeOwnership(int elite, double ownShare) {
        elites.setOwnForce(elite, ownShare);
    }

    /** The levers of an office that falls vacant are the leader's. */
    void vacate(int elite) {
        vacant.set(elite);
        vacantForce += elites.force(elite);
        vacantVotes += elites.votes(elite);
        vacantWideVotes += elites.wideVotes(elite);
        leaderPower += elites.power(elite);
    }

    /** Its next holder has them again. */
    void fill(int elite) {
        vacant.clear(elite);
        vacantForce = Math.max(0, vacantForce - elites.force(elite));
        vacantVotes = Math.max(0, vacantVotes - elites.votes(elite));
        vacantWideVotes = Math.max(0, vacantWideVotes - elites.wideVotes(elite));
        leaderPower -= elites.power(elite);
    }

    void accede(Leader successor) {
        leader = successor;
        weighLeader();
    }

    // Power

    private void weighAll() {
        standing = 1;
        for (int i = 0; i < elites.count(); i++) {
            standing += elites.standing(i);
        }
        for (int i = 0; i < elites.count(); i++) {
            weigh(i);
        }
        weighLeader();
    }

    private void weigh(int elite) {
        elites.setPower(elite, power(elites.force(elite), elites.votes(elite), elites.standing(elite)));
    }

    private double power(double force, double votes, double rank) {
        return bodies.canRemove() ? (force + votes + rank / standing) / 3 : (force + 0 + rank / standing) / 2;
    }

    /** The leader's power: his own and that of vacant offices, which are added up in their order. */
    private void weighLeader() {
        vacantForce = 0;
        vacantVotes = 0;
        double power = 0;
        for (int i = vacant.nextSetBit(0); i >= 0; i = vacant.nextSetBit(i + 1)) {
            vacantForce += elites.force(i);
            vacantVotes += elites.votes(i);
            power += elites.power(i);
        }
        leaderPower = power(leader.force(), leader.votes(), 1) + power;
    }
}
