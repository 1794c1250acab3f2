package palace.model;

/** What a history counts whether or not anybody reads it. */
public final class Tally {
    private int plots;
    private int betrayed;
    private long attacks;
    private int removed;

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

    /** Insiders who were dismissed or arrested; who rose to the first place is not among them. */
    public int removed() {
        return removed;
    }

    void plotFounded() {
        plots++;
    }

    void fell(boolean insider) {
        removed += insider ? 1 : 0;
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
        copy.removed = removed;
        return copy;
    }
}
