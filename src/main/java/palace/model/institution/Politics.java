package palace.model.institution;

import palace.model.check.Require;

/** What the whole regime shares: terror, openness, corruption, performance, and what is believed about the others. */
public final class Politics {
    private final double terror;
    private final double surveillance;
    private final double alternative;
    private double openness;
    private double corruption;
    private double performance;
    private double infighting;
    private double discontent;
    private double discontentBelief;
    private double leniency;
    private Obedience obedience = Obedience.FREE;
    private boolean needsConsent;
    private double turnover;
    private boolean turnoverKnown;
    private double pull;
    private double promise;

    /** Politics as a scenario states them; every value in [0, 1]. */
    public Politics(
            double terror,
            double openness,
            double surveillance,
            double corruption,
            double performance,
            double alternative) {
        this.terror = Require.fraction("terror", terror);
        this.openness = Require.fraction("openness", openness);
        this.surveillance = Require.fraction("surveillance", surveillance);
        this.corruption = Require.fraction("corruption", corruption);
        this.performance = Require.fraction("performance", performance);
        this.alternative = Require.fraction("alternative", alternative);
    }

    private Politics(Politics other) {
        this(other.terror, other.openness, other.surveillance, other.corruption, other.performance, other.alternative);
        infighting = other.infighting;
        discontent = other.discontent;
        discontentBelief = other.discontentBelief;
        leniency = other.leniency;
        obedience = other.obedience;
        needsConsent = other.needsConsent;
        turnover = other.turnover;
        turnoverKnown = other.turnoverKnown;
        pull = other.pull;
        promise = other.promise;
    }

    /** A copy that can be changed alone. */
    public Politics copy() {
        return new Politics(this);
    }

    /** What happens to those who lose, from opposition in parliament (0.1) to mass executions (0.9). */
    public double terror() {
        return terror;
    }

    /** How far the screws are loosened. */
    public double openness() {
        return openness;
    }

    public double surveillance() {
        return surveillance;
    }

    /** Whether a credible alternative to the leader is in sight. */
    public double alternative() {
        return alternative;
    }

    public double corruption() {
        return corruption;
    }

    /** What the regime delivers. */
    public double performance() {
        return performance;
    }

    /** Attacks of predators on prey, each elite and week, smoothed. */
    public double infighting() {
        return infighting;
    }

    /** Share of power in the hands of the secretly discontented: the truth that nobody sees. */
    public double discontent() {
        return discontent;
    }

    /** What everybody believes that share to be. */
    public double discontentBelief() {
        return discontentBelief;
    }

    /** How much less punishment others expect because somebody has walked away from a move. */
    public double leniency() {
        return leniency;
    }

    /** How much of each kind of force follows its commanders against the leader while nothing is in the open. */
    public Obedience obedience() {
        return obedience;
    }

    /** Whether force alone does not bring the first place, because somebody confers it. */
    public boolean needsConsent() {
        return needsConsent;
    }

    /** Whether anything is known of how the leader treats his men. */
    public boolean turnoverKnown() {
        return turnoverKnown;
    }

    /** Share of the posts that matter whose holders the leader is seen to remove in a year; at least 0. */
    public double turnover() {
        return turnover;
    }

    /** Share of the others whom a challenger followed by everybody is believed to win. */
    public double pull() {
        return pull;
    }

    public void setPull(double share) {
        pull = Require.fraction("pull", share);
    }

    /** What a credible alternative adds to the gain from a move against the leader, as a share of it. */
    public double promise() {
        return promise;
    }

    public void setPromise(double share) {
        promise = Require.between("promise", share, -1, 1);
    }

    public void setObedience(Obedience quiet) {
        obedience = quiet;
    }

    public void needConsent(boolean needed) {
        needsConsent = needed;
    }

    public void setTurnover(double aYear) {
        turnover = Require.nonNegative("turnover", aYear);
        turnoverKnown = true;
    }

    /** Somebody rules of whom nobody knows yet how he treats his men. */
    public void forgetTurnover() {
        turnoverKnown = false;
    }

    public void setOpenness(double value) {
        openness = Require.fraction("openness", value);
    }

    public void changeCorruption(double by) {
        corruption = Require.cut(corruption + by);
    }

    public void setPerformance(double value) {
        performance = Require.cut(value);
    }

    public void setInfighting(double value) {
        infighting = Require.nonNegative("infighting", value);
    }

    public void setDiscontent(double value) {
        discontent = Require.cut(value);
    }

    public void setDiscontentBelief(double value) {
        discontentBelief = Require.cut(value);
    }

    public void setLeniency(double value) {
        leniency = Require.cut(value);
    }
}
