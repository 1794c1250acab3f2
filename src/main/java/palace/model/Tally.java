package palace.model;

/** What a history counts whether or not anybody reads it. */
public final class Tally {
    private int plots;
    private int betrayed;
    private long attacks;
    private int purged;
    private int replaced;

    /** Plots founded. */
    public int plots() {
        return plots;
    }

    /** Plots betrayed by somebody who was sounded out. */
    public int betrayed() {
        return betrayed;
    }

    /** Attacks by predators on prey. */
    public long attacks() {
        return attacks;
    }

    /** Insiders who fell for what they did or were feared to have done. */
    public int purged() {
        return purged;
    }

    /** Insiders who lost their posts to others for no such reason; who rose to the first place is not among them. */
    public int replaced() {
        return replaced;
    }

    void plotFounded() {
        plots++;
    }

    void fell(boolean insider, boolean purge) {
        purged += insider && purge ? 1 : 0;
        replaced += insider && !purge ? 1 : 0;
    }

    public void plotBetrayed() {
        betrayed++;
    }

    public void attacked(int times) {
        attacks += times;
    }

    /** What has been counted so far, to be taken from what is counted later. */
    public Tally copy() {
        Tally copy = new Tally();
        copy.plots = plots;
        copy.betrayed = betrayed;
        copy.attacks = attacks;
        copy.purged = purged;
        copy.replaced = replaced;
        return copy;
    }
}
