package palace.mechanism.judgement;

import palace.model.Arena;
import palace.model.Elites;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.institution.Control;
import palace.model.institution.Obedience;

/** Whoever is counted for a move, added up: what they hold, before it is asked how far their men follow them. */
public final class Coalition {
    private static final Control[] CONTROLS = Control.values();

    private final double[] office = new double[CONTROLS.length];
    private double property;
    private double power;
    private double seats;
    private double guard;
    private double following;
    private boolean led;
    private boolean ledFromWithin;

    /** Nobody yet. */
    public Coalition() {}

    /** The same people as another, to be counted with others. */
    Coalition(Coalition other) {
        System.arraycopy(other.office, 0, office, 0, office.length);
        property = other.property;
        power = other.power;
        seats = other.seats;
        guard = other.guard;
        following = other.following;
        led = other.led;
        ledFromWithin = other.ledFromWithin;
    }

    /** The members of a plot. */
    public static Coalition of(Regime regime, Plot plot) {
        Coalition members = new Coalition();
        for (int m = 0; m < plot.size(); m++) {
            members.add(regime, plot.member(m), 1);
        }
        return members;
    }

    /** Counts an elite for this share of what it holds; the most popular speaks for all, and the first leads them. */
    public Coalition add(Regime regime, int elite, double share) {
        Elites elites = regime.elites();
        double own = elites.privateForce(elite);
        property += share * own;
        office[elites.control(elite).ordinal()] += share * (elites.force(elite) - own);
        power += share * elites.power(elite);
        seats += share * elites.votes(elite);
        guard += share * elites.guard(elite);
        following = Math.max(following, share * elites.following(elite));
        ledFromWithin |= !led && elites.votes(elite) > 0;
        led = true;
        return this;
    }

    /** Share of the seats. */
    public double seats() {
        return seats;
    }

    /** Share of all power. */
    public double power() {
        return power;
    }

    /** Force that shields the leader no more. */
    public double guard() {
        return guard;
    }

    /** Public following of the most popular. */
    public double following() {
        return following;
    }

    /** Whether whoever leads them sits in the inner body himself. */
    public boolean ledFromWithin() {
        return ledFromWithin;
    }

    /** Force that they can use if men follow this far. */
    public double force(Obedience obedience) {
        double follows = property;
        for (Control control : CONTROLS) {
            follows += office[control.ordinal()] * obedience.of(control);
        }
        return follows;
    }

    /** Force of their offices that obeys the leader. */
    public double held(Obedience obedience) {
        double held = 0;
        for (Control control : CONTROLS) {
            held += office[control.ordinal()] * (1 - obedience.of(control));
        }
        return held;
    }

    /** What they weigh in an arena. */
    public double weight(Arena arena, Obedience obedience) {
        return arena == Arena.VOTES ? seats : (force(obedience) + power) / 2;
    }
}
