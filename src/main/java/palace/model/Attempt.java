package palace.model;

import org.jspecify.annotations.Nullable;
import palace.model.check.Require;
import palace.model.institution.Obedience;

/**
 * An attempt under way: a plot in the open, hour by hour, until one side has won or the clock has run out.
 *
 * <p>Longer than 250 lines: the state of one attempt has one owner; most of it are one-line readers.
 */
public final class Attempt {
    private final Plot plot;
    private final int week;
    private final boolean premature;
    private final boolean leaderAway;
    private final double keeps;
    private final double[] joinTaste;
    private final double[] rallyTaste;
    private final double[] rivalry;
    /** The chance that each saw when last looking, and how things stood then. */
    private final double[] seen;

    private final int[] seenStanding;
    private @Nullable Record shown;
    private int standing;
    private int hour;
    private int lastChange;
    private boolean wide;
    private boolean ballotWon;
    private double shield;
    private boolean fighting;
    private double broadcast;
    private double street;
    private double own;
    private double joined;
    private double aside;
    private double rallied;
    private double joinedForce;
    private double ralliedForce;
    private double criticalShare = 0.5;
    private double estimate;
    private double weight;
    private double legitimacy;
    private double nerve;
    private double officers;
    private Obedience obedience;
    private Obedience targetObedience;
    private double joinedSeats;
    private double ralliedSeats;
    private @Nullable OutcomeClass outcome;
    private String failure = "";

    Attempt(Plot plot, int week, int elites, boolean premature, boolean leaderAway, double keeps, Obedience obedience) {
        this.plot = plot;
        this.week = week;
        this.premature = premature;
        this.leaderAway = leaderAway;
        this.keeps = Require.fraction("keeps", keeps);
        this.obedience = obedience;
        targetObedience = obedience;
        joinTaste = new double[elites];
        seen = new double[elites];
        seenStanding = new int[elites];
        rallyTaste = new double[elites];
        rivalry = new double[elites];
    }

    private Attempt(Attempt other, Plot itsPlot) {
        plot = itsPlot;
        week = other.week;
        premature = other.premature;
        leaderAway = other.leaderAway;
        keeps = other.keeps;
        joinTaste = other.joinTaste.clone();
        rallyTaste = other.rallyTaste.clone();
        rivalry = other.rivalry.clone();
        seen = other.seen.clone();
        seenStanding = other.seenStanding.clone();
        shown = other.shown;
        standing = other.standing;
        hour = other.hour;
        lastChange = other.lastChange;
        wide = other.wide;
        ballotWon = other.ballotWon;
        shield = other.shield;
        fighting = other.fighting;
        broadcast = other.broadcast;
        street = other.street;
        own = other.own;
        joined = other.joined;
        aside = other.aside;
        rallied = other.rallied;
        joinedForce = other.joinedForce;
        ralliedForce = other.ralliedForce;
        criticalShare = other.criticalShare;
        estimate = other.estimate;
        weight = other.weight;
        legitimacy = other.legitimacy;
        nerve = other.nerve;
        officers = other.officers;
        obedience = other.obedience;
        targetObedience = other.targetObedience;
        joinedSeats = other.joinedSeats;
        ralliedSeats = other.ralliedSeats;
        outcome = other.outcome;
        failure = other.failure;
    }

    /** A copy that can go on alone, of a plot that has been copied. */
    Attempt copy(Plot itsPlot) {
        return new Attempt(this, itsPlot);
    }

    public Plot plot() {
        return plot;
    }

    public int week() {
        return week;
    }

    /** Whether a leak or a closing window forced it. */
    public boolean premature() {
        return premature;
    }

    /** Whether the leader was away when it began. */
    public boolean leaderAway() {
        return leaderAway;
    }

    /** What its head thought of it when it began: the chance that he gave it, and the weight that its members had. */
    public void judged(double chance, double memberWeight) {
        estimate = Require.fraction("estimate", chance);
        weight = Require.fraction("weight", memberWeight);
    }

    /** The chance of success that its head saw when it began. */
    public double estimate() {
        return estimate;
    }

    /** Share of weight that its members had when it began. */
    public double weight() {
        return weight;
    }

    /** How much of his weight the leader puts in its way: all if it is aimed at him, else as he shields the rival. */
    public double keeps() {
        return keeps;
    }

    /** How much of each kind of force follows its commanders now. */
    public Obedience obedience() {
        return obedience;
    }

    /** The same for the men of an elite, who may be the one to be removed with the leader looking away. */
    Obedience obedienceTo(int elite) {
        return elite == plot.target() ? targetObedience : obedience;
    }

    /**
     * What moves the men who are ordered out, as log-odds of following their commanders.
     *
     * @param forSeats what it adds that all who confer the first place have spoken for the challengers; at least 0
     * @param forNerve what their temper adds this time; finite
     * @param forOfficers share of the men who go with their officers where these part from their commander; in [0, 1]
     */
    public void sway(double forSeats, double forNerve, double forOfficers) {
        legitimacy = Require.nonNegative("legitimacy", forSeats);
        nerve = forNerve;
        officers = Require.fraction("officers", forOfficers);
    }

    double officers() {
        return officers;
    }

    double legitimacy() {
        return legitimacy;
    }

    double nerve() {
        return nerve;
    }

    /** Men follow their commanders this far from now on, and this far the one who is to be removed. */
    void obey(Obedience commanders, Obedience target) {
        obedience = commanders;
        targetObedience = target;
    }

    /** Share of the seats of the body that are openly with the challengers, wherever it is decided. */
    public double joinedSeats() {
        return joinedSeats;
    }

    /** Share of its seats that are openly with the leader, his own included. */
    public double ralliedSeats() {
        return ralliedSeats;
    }

    void setSeats(double challengers, double loyal) {
        joinedSeats = challengers;
        ralliedSeats = loyal;
    }

    /** Hours since it began. */
    public int hour() {
        return hour;
    }

    public void nextHour() {
        hour++;
    }

    /** Sets how an elite leans beyond what it can explain: its taste for joining and for rallying over standing by. */
    public void lean(int elite, double joining, double rallying) {
        joinTaste[elite] = joining;
        rallyTaste[elite] = rallying;
    }

    // What each has seen

    /** The number of how things stand, by all that is shown of it: another one as soon as anything is otherwise. */
    public int standing(Record nowShown) {
        if (!nowShown.equals(shown)) {
            shown = nowShown;
            standing++;
        }
        return standing;
    }

    /** Whether an elite has looked while things stood so. */
    public boolean hasSeen(int elite, int asStanding) {
        return seenStanding[elite] == asStanding;
    }

    /** An elite sees this chance while things stand so; returns it. */
    public double see(int elite, int asStanding, double chance) {
        seen[elite] = chance;
        seenStanding[elite] = asStanding;
        return chance;
    }

    /** The chance that an elite saw when last looking. */
    public double seen(int elite) {
        return seen[elite];
    }

    public double joinTaste(int elite) {
        return joinTaste[elite];
    }

    public double rallyTaste(int elite) {
        return rallyTaste[elite];
    }

    /** Share of the members who are its predators or its prey. */
    public double rivalry(int elite) {
        return rivalry[elite];
    }

    public void addRivalry(int elite, double by) {
        rivalry[elite] = Require.cut(rivalry[elite] + by);
    }

    /** Whether it is now before the wider body. */
    public boolean wide() {
        return wide;
    }

    /** The leader appeals to the wider body. */
    public void appeal() {
        wide = true;
    }

    /** Whether a ballot has gone against the leader. */
    public boolean ballotWon() {
        return ballotWon;
    }

    public void winBallot() {
        ballotWon = true;
    }

    /** Hour of the last open change of side. */
    public int lastChange() {
        return lastChange;
    }

    public void changed() {
        lastChange = hour;
    }

    /** Force of the guard that still stands between the challengers and the leader. */
    public double shield() {
        return shield;
    }

    public void setShield(double force) {
        shield = force;
    }

    /** Whether the leader has begun to fight back. */
    public boolean fighting() {
        return fighting;
    }

    public void fightBack() {
        fighting = true;
    }

    /** Strength of the leader's last broadcast as it still sounds, in [0, 1]. */
    public double broadcast() {
        return broadcast;
    }

    public void setBroadcast(double value) {
        broadcast = Require.fraction("broadcast", value);
    }

    /** Weight of the street against the challengers or, below 0, for them; it is beyond the weight of the elite. */
    public double street() {
        return street;
    }

    public void setStreet(double value) {
        street = Require.between("street", value, -1, 1);
    }

    /** Share of weight openly with the challengers. */
    public double joined() {
        return joined;
    }

    /** Share of weight that stands aside. */
    public double aside() {
        return aside;
    }

    /** Share of weight that is the leader's own, before anybody fell. */
    public double own() {
        return own;
    }

    /** Share of weight openly with the leader, his own included. */
    public double rallied() {
        return rallied;
    }

    /** Force that the challengers can use in the capital now. */
    public double joinedForce() {
        return joinedForce;
    }

    /** Force that has rallied to the leader, his own included. */
    public double ralliedForce() {
        return ralliedForce;
    }

    /** Weight openly with the challengers, the street included. */
    public double challengers() {
        return joined + Math.max(0, -street);
    }

    /** Weight openly against them, the leader's own and the street included. */
    public double opponents() {
        return rallied + Math.max(0, street);
    }

    /** Challengers' share of committed weight; one half when nobody has committed. */
    public double ratio() {
        double committed = challengers() + opponents();
        return committed > 0 ? challengers() / committed : 0.5;
    }

    /** Share of committed weight at which the challengers win now. */
    public double criticalShare() {
        return criticalShare;
    }

    public void setCriticalShare(double share) {
        criticalShare = Require.fraction("criticalShare", share);
    }

    void setShares(double own, double joined, double aside, double rallied) {
        this.own = own;
        this.joined = joined;
        this.aside = aside;
        this.rallied = rallied;
    }

    void setForces(double joinedForce, double ralliedForce) {
        this.joinedForce = joinedForce;
        this.ralliedForce = ralliedForce;
    }

    /** How it ended, once it has. */
    public @Nullable OutcomeClass outcome() {
        return outcome;
    }

    /** Why it failed, in a word; empty otherwise. */
    public String failure() {
        return failure;
    }

    public boolean decided() {
        return outcome != null;
    }

    public void succeed() {
        outcome = OutcomeClass.COUP;
    }

    public void fail(String reason) {
        outcome = OutcomeClass.ATTEMPT_FAILED;
        failure = reason;
    }

    public void settle() {
        outcome = OutcomeClass.DEAL;
    }

    public void crush() {
        outcome = OutcomeClass.CRUSHED_STANDOFF;
        failure = "crushed";
    }
}
