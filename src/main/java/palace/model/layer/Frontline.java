package palace.model.layer;

import palace.model.check.Require;

/** An army in a war that is not going to be won soon: how many of its men still hold the line. */
public final class Frontline {
    private final double enemy;
    private final double spread;
    private final double burden;
    private double fled;
    private boolean collapsed;
    private boolean breaksOut;

    /**
     * A line that holds.
     *
     * @param enemy strength of the enemy against the whole of what the regime can bring, in [0, 1]
     * @param spread how much soldiers differ in the share of others whose flight makes them flee; above 0
     * @param burden what the war costs, in years of revenue a year; at least 0
     */
    public Frontline(double enemy, double spread, double burden) {
        this.enemy = Require.fraction("enemy", enemy);
        this.spread = Require.positive("spread", spread);
        this.burden = Require.nonNegative("burden", burden);
    }

    /** The same line in a war that has not been felt yet. */
    public Frontline ofANewWar() {
        Frontline line = copy();
        line.breaksOut = true;
        return line;
    }

    Frontline copy() {
        Frontline copy = new Frontline(enemy, spread, burden);
        copy.fled = fled;
        copy.breaksOut = breaksOut;
        copy.collapsed = collapsed;
        return copy;
    }

    public double enemy() {
        return enemy;
    }

    /** How much soldiers differ. */
    public double spread() {
        return spread;
    }

    /** What the war costs, in years of revenue a year; nothing while the line is lost. */
    public double burden() {
        return collapsed ? 0 : burden;
    }

    /** Share of the men who have left the line. */
    public double fled() {
        return fled;
    }

    public void setFled(double share) {
        fled = Require.fraction("fled", share);
    }

    /** Whether the war is new, asked once: whoever asks has felt it. */
    public boolean takeOutbreak() {
        boolean news = breaksOut;
        breaksOut = false;
        return news;
    }

    /** Whether the line is lost, and no new one has been formed yet. */
    public boolean collapsed() {
        return collapsed;
    }

    /** Nobody holds the line any more. */
    public void collapse() {
        collapsed = true;
        fled = 1;
    }

    /** A new line is formed behind the one that was lost. */
    public void reform() {
        collapsed = false;
        fled = 0;
    }
}
