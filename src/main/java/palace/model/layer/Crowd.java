package palace.model.layer;

import palace.model.check.Require;

/** The people of the capital, who protest or stay at home. */
public final class Crowd {
    private double anger;
    private final double spread;
    private double share;
    private double safety;

    /**
     * People who are all at home.
     *
     * @param anger how angry they are in private, besides what the times add; in [0, 1]
     * @param spread how much their thresholds differ: a standard deviation, as a share of all; above 0
     */
    public Crowd(double anger, double spread) {
        this.anger = Require.fraction("anger", anger);
        this.spread = Require.positive("spread", spread);
    }

    Crowd copy() {
        Crowd copy = new Crowd(anger, spread);
        copy.share = share;
        copy.safety = safety;
        return copy;
    }

    /** How angry they are in private, besides what the times add. */
    public double anger() {
        return anger;
    }

    /** They have had their way, and go home. */
    public void goHome(double angerLeft) {
        anger = Require.fraction("angerLeft", angerLeft);
        share = 0;
    }

    /** How much their thresholds differ. */
    public double spread() {
        return spread;
    }

    /** How safe it is to come out: 0 until the screws are loosened, 1 where everything may be said. */
    public double safety() {
        return safety;
    }

    public void setSafety(double value) {
        safety = Require.fraction("safety", value);
    }

    /** Share of them in protest. */
    public double share() {
        return share;
    }

    public void setShare(double value) {
        share = Require.fraction("share", value);
    }
}
