package palace.model;

import org.apache.commons.math3.util.FastMath;
import palace.model.check.Require;

/** The leader: what he holds, what others believe of him, and what tenure does to him. Strengths are in [0, 1]. */
public final class Leader {
    private double force;
    private double votes;
    private double wideVotes;
    private double levers;
    private double mystique;
    private double mystiqueCeiling;
    private double paranoia;
    private double attention;
    private double decisiveness;
    private double ruthlessness;
    private double age;
    private double health;
    /** Deaths a year, as his circle can see them. */
    private double hazard;
    /** The probability that follows from it; made when somebody asks for it, and below 0 until then. */
    private double frailty;

    private double tenureYears;
    private final double turnover;
    private boolean present = true;
    private int warningsDismissed;

    /** A leader as a scenario states him. */
    public Leader(LeaderStart start) {
        force = start.force();
        votes = start.votes();
        wideVotes = start.wideVotes();
        levers = start.levers();
        mystique = start.mystique();
        mystiqueCeiling = Math.max(start.mystique(), start.mystiqueCeiling());
        paranoia = start.paranoia();
        attention = start.attention();
        decisiveness = start.decisiveness();
        ruthlessness = start.ruthlessness();
        age = start.age();
        health = start.health();
        tenureYears = start.tenureYears();
        turnover = start.turnover();
    }

    private Leader(Leader other) {
        force = other.force;
        votes = other.votes;
        wideVotes = other.wideVotes;
        levers = other.levers;
        mystique = other.mystique;
        mystiqueCeiling = other.mystiqueCeiling;
        paranoia = other.paranoia;
        attention = other.attention;
        decisiveness = other.decisiveness;
        ruthlessness = other.ruthlessness;
        age = other.age;
        health = other.health;
        hazard = other.hazard;
        frailty = other.frailty;
        tenureYears = other.tenureYears;
        turnover = other.turnover;
        present = other.present;
        warningsDismissed = other.warningsDismissed;
    }

    /** A copy that can be changed alone. */
    public Leader copy() {
        return new Leader(this);
    }

    /** Share of force under his direct command. */
    public double force() {
        return force;
    }

    public double votes() {
        return votes;
    }

    public double wideVotes() {
        return wideVotes;
    }

    /** Control of the machinery. */
    public double levers() {
        return levers;
    }

    /** What others believe of his strength. */
    public double mystique() {
        return mystique;
    }

    /** The most that mystique can recover to; it only comes down. */
    public double mystiqueCeiling() {
        return mystiqueCeiling;
    }

    public double paranoia() {
        return paranoia;
    }

    public double attention() {
        return attention;
    }

    public double decisiveness() {
        return decisiveness;
    }

    public double ruthlessness() {
        return ruthlessness;
    }

    /** Whether those who fall are arrested, not just dismissed (codebook: from "exiles" up). */
    public boolean arrests() {
        return ruthlessness >= 0.5;
    }

    /** Age in years. */
    public double age() {
        return age;
    }

    /** Health: 1 is that of the average person of his age, 0 is dying. */
    public double health() {
        return health;
    }

    /** Probability of dying within a year, as his circle can see it. */
    public double frailty() {
        if (frailty < 0) {
            frailty = -FastMath.expm1(-hazard);
        }
        return frailty;
    }

    public double tenureYears() {
        return tenureYears;
    }

    /** Share of the posts that matter whose holders he removes in a year, by what he had done at the start. */
    public double turnover() {
        return turnover;
    }

    /** Whether he is in the capital. */
    public boolean present() {
        return present;
    }

    /** Warnings that he has heard and not believed. */
    public int warningsDismissed() {
        return warningsDismissed;
    }

    void setForce(double value) {
        force = value;
    }

    void setVotes(double value) {
        votes = value;
    }

    /** Moves mystique; it stays under its ceiling. */
    public void setMystique(double value) {
        mystique = Math.min(Require.cut(value), mystiqueCeiling);
    }

    /** Lowers the ceiling for good, and mystique with it. */
    public void lowerCeiling(double by) {
        mystiqueCeiling = Require.cut(mystiqueCeiling - Require.nonNegative("by", by));
        mystique = Math.min(mystique, mystiqueCeiling);
    }

    public void changeLevers(double by) {
        levers = Require.cut(levers + by);
    }

    public void changeParanoia(double by) {
        paranoia = Require.cut(paranoia + by);
    }

    public void setAttention(double value) {
        attention = Require.fraction("attention", value);
    }

    public void setDecisiveness(double value) {
        decisiveness = Require.fraction("decisiveness", value);
    }

    /** Sets the hazard at which he dies, a year. */
    public void setHazard(double aYear) {
        hazard = Require.between("hazard", aYear, 0, Double.POSITIVE_INFINITY);
        frailty = -1;
    }

    public void age(double years) {
        age += years;
        tenureYears += years;
    }

    public void setPresent(boolean value) {
        present = value;
    }

    public void dismissWarning() {
        warningsDismissed++;
    }
}
