package palace.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.model.check.Require;
import palace.model.institution.Bodies;
import palace.model.institution.Control;
import palace.model.institution.Obedience;
import palace.model.institution.Politics;

/**
 * Who has how much: force, seats and power, the leader's and those of vacant offices included, and what each weighs
 * where a move is decided.
 *
 * <p>Power is the mean of one's shares of force, of votes where a body can remove the leader, and of standing, in which
 * the leader has a fixed share, so that his word weighs the same whether the others are told one by one or in cohorts. All
 * power, the leader's included, sums to 1.
 *
 * <p>Longer than 250 lines: whatever changes a share of force, votes or rank must keep all sums at once, and only
 * here can it.
 */
public final class Weights {
    /** The leader's share of all standing: that of a full rank among two dozen people of mixed ranks. */
    private static final double LEADER = 0.07;

    private static final Control[] CONTROLS = Control.values();

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
    private final double[] officeForce = new double[Control.values().length];
    private double property;
    private double guards;
    /** All seats of the inner body that there are now, over those that there were at the start. */
    private double seats = 1;

    /** Those who could bring more than a bound, in their order; made anew once anybody's power has changed. */
    private int @Nullable [] mighty;

    private double mightyThan;

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
        System.arraycopy(other.officeForce, 0, officeForce, 0, officeForce.length);
        property = other.property;
        guards = other.guards;
        seats = other.seats;
    }

    /** The same weights of people who are copies themselves. */
    Weights copy(Leader leaderCopy, Elites elitesCopy, Politics politicsCopy) {
        return new Weights(this, leaderCopy, elitesCopy, politicsCopy);
    }

    // What each weighs

    /** What an elite weighs in an arena while nothing is in the open; with the leader's weight all weights sum to 1. */
    public double of(Arena arena, int elite) {
        return of(arena, elite, politics.obedience());
    }

    private double of(Arena arena, int elite, Obedience obedience) {
        return arena == Arena.VOTES ? elites.votes(elite) : (usableForce(elite, obedience) + elites.power(elite)) / 2;
    }

    /** What an elite weighs where an attempt is decided, which may have come before the wider body. */
    public double of(Attempt attempt, int elite) {
        return attempt.wide() ? elites.wideVotes(elite) : of(attempt.plot().arena(), elite, attempt.obedienceTo(elite));
    }

    /** What the leader weighs in an arena. */
    public double ofLeader(Arena arena) {
        return arena == Arena.VOTES ? leaderVotes() : (leaderForce() + leaderPower) / 2;
    }

    /** What the leader puts into the scale of an attempt. */
    double ofLeader(Attempt attempt) {
        double weight =
                attempt.wide() ? leaderWideVotes() : ofLeader(attempt.plot().arena());
        return attempt.keeps() * weight;
    }

    /** Force that an elite can use against the leader while nothing is in the open. */
    public double usableForce(int elite) {
        return usableForce(elite, politics.obedience());
    }

    /** Force that an elite can use if men follow this far: its own property, and of its office's force what follows it. */
    public double usableForce(int elite, Obedience obedience) {
        return elites.force(elite) - heldForce(elite, obedience);
    }

    /** Force of an elite's office that obeys the leader and not its commander (K17). */
    public double heldForce(int elite, Obedience obedience) {
        double office = elites.force(elite) - elites.privateForce(elite);
        return office > 0 ? (1 - obedience.of(elites.control(elite))) * office : 0;
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

    /** How many could bring a move more than this, in whatever arena, with all their men and their guard; in office or not. */
    public int mighty(double than) {
        if (mighty == null || than != mightyThan) {
            mighty = Offices.where(elites.count(), i -> most(i) > than);
            mightyThan = than;
        }
        return mighty.length;
    }

    private double most(int elite) {
        double force = elites.force(elite);
        return Math.max(elites.votes(elite), (force + elites.power(elite)) / 2) + elites.guard(elite) + force / 2;
    }

    /** One of those who were counted last, by position. */
    public int mightyOne(int position) {
        return mighty == null ? Party.NOBODY : mighty[position];
    }

    /** All force of people in office that would follow its commanders. */
    public double freeForce(Obedience obedience) {
        double free = property;
        for (int kind = 0; kind < officeForce.length; kind++) {
            free += officeForce[kind] * obedience.of(CONTROLS[kind]);
        }
        return free;
    }

    /** All force that shields the leader: that of guards in office, and his own. */
    public double guard() {
        return leaderForce() + guards;
    }

    private void count(int elite, int times) {
        double own = elites.privateForce(elite);
        property += times * own;
        officeForce[elites.control(elite).ordinal()] += times * (elites.force(elite) - own);
        guards += times * elites.guard(elite);
    }

    private void countAll() {
        property = 0;
        guards = 0;
        Arrays.fill(officeForce, 0);
        for (int i = 0; i < elites.count(); i++) {
            if (!vacant.get(i)) {
                count(i, 1);
            }
        }
    }

    // What changes hands

    /** Gives an elite's command a new share of all force; everybody else's shrinks or grows in proportion. */
    public void changeForce(int elite, double share, double hoursAway) {
        elites.setHoursAway(elite, hoursAway);
        changeForce(List.of(elite), share);
    }

    /**
     * Gives the commands of some at once a new share of all force each, or all of it together at the most, so that their order does not matter; everybody else's
     * shrinks or grows in proportion.
     */
    public void changeForce(List<Integer> some, double share) {
        Require.between("force", share, 0, 0.99);
        double each = Math.min(share, 1.0 / Math.max(1, some.size()));
        double rest = 1;
        for (int elite : some) {
            rest -= elites.force(elite);
        }
        double factor = rest > 0 ? (1 - each * some.size()) / rest : 0;
        elites.scaleForce(factor);
        leader.setForce(leader.force() * factor);
        for (int elite : some) {
            elites.setForce(elite, each);
        }
        weighAll();
    }

    /** An elite's force is this many hours from the capital from now on. */
    public void move(int elite, double hoursAway) {
        elites.setHoursAway(elite, hoursAway);
    }

    /** Moves force from one command to another; of what is left the same share is guard, and its own, as before. */
    public void moveForce(int from, int to, double amount) {
        double moved = Math.min(amount, elites.force(from));
        reckon(from, elites.force(from) - moved);
        if (to == Party.LEADER) {
            leader.setForce(leader.force() + moved);
        } else {
            reckon(to, elites.force(to) + moved);
        }
        weighLeader();
    }

    /** Moves force that is an elite's own; what of its force belongs to its office stays the office's. */
    public void moveProperty(int from, int to, double amount) {
        double own = elites.privateForce(from);
        double moved = Math.min(amount, own);
        double left = elites.force(from) - moved;
        moveForce(from, to, moved);
        if (left > 0) {
            changeOwnership(from, Math.min(1, (own - moved) / left));
        }
    }

    /**
     * Gives an elite in office other seats in the inner body. All others keep theirs, so that it does not matter in which
     * order several come and go; what changes is of how many they are a share.
     *
     * @param share its seats over all that there were at the start, in [0, 0.99]
     */
    public void changeVotes(int elite, double share) {
        Require.between("votes", share, 0, 0.99);
        double all = seats * (1 - elites.votes(elite)) + share;
        double factor = all > 0 ? seats / all : 0;
        elites.scaleVotes(factor);
        leader.setVotes(leader.votes() * factor);
        elites.setVotes(elite, all > 0 ? share / all : 0);
        seats = all;
        weighAll();
    }

    public void changeStanding(int elite, double rank) {
        elites.setStanding(elite, rank);
        weighAll();
    }

    /** Makes an elite's force the property of its office, or its own. */
    public void changeOwnership(int elite, double ownShare) {
        elites.setOwnForce(elite, ownShare);
        countAll();
    }

    /** The levers of an office that falls vacant are the leader's. */
    void vacate(int elite) {
        vacant.set(elite);
        count(elite, -1);
        vacantForce += elites.force(elite);
        vacantVotes += elites.votes(elite);
        vacantWideVotes += elites.wideVotes(elite);
        leaderPower += elites.power(elite);
    }

    /** Its next holder has them again. */
    void fill(int elite) {
        vacant.clear(elite);
        count(elite, 1);
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
        double ranks = 0;
        for (int i = 0; i < elites.count(); i++) {
            ranks += elites.standing(i);
        }
        standing = ranks > 0 ? ranks / (1 - LEADER) : 1;
        for (int i = 0; i < elites.count(); i++) {
            weigh(i);
        }
        weighLeader();
        countAll();
    }

    private void reckon(int elite, double force) {
        boolean counted = !vacant.get(elite);
        if (counted) {
            count(elite, -1);
        }
        elites.setForce(elite, force);
        if (counted) {
            count(elite, 1);
        }
        weigh(elite);
    }

    private void weigh(int elite) {
        mighty = null;
        elites.setPower(elite, power(elites.force(elite), elites.votes(elite), elites.standing(elite) / standing));
    }

    private double power(double force, double votes, double rank) {
        return bodies.canRemove() ? (force + votes + rank) / 3 : (force + rank) / 2;
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
        leaderPower = power(leader.force(), leader.votes(), standing > 1e-9 && elites.count() > 0 ? LEADER : 1) + power;
    }
}
