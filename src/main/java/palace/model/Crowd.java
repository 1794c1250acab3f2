package palace.model;

/** The people of the capital, who protest or stay at home. */
public final class Crowd {
    private double anger;
    private final double spread;
    private double share;

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

    /** Share of them in protest. */
    public double share() {
        return share;
    }

    public void setShare(double value) {
        share = Require.fraction("share", value);
    }
}
