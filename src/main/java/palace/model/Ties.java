package palace.model;

import java.util.Arrays;
import palace.model.tie.Regards;
import palace.model.tie.Trust;

/** What holds people together and apart as the case states it: trust, grudges, closeness; they belong to persons. */
public final class Ties {
    private final Elites elites;
    private final Trust trust;
    private Regards grudges;
    private Regards closenesses;
    /** One and all that each trusts others, in the order of his arcs; made when first asked for. */
    private double[] circles = {};
    /** How much each trusts those of his friends who are discontented, as it was when last added up. */
    private double[] confided = {};
    /** Who was discontented when it was last listened; a bit for each. */
    private long[] moods = {};
    /** Whose friends have changed their minds, or their offices their holders, since; a bit for each. */
    private long[] stale = {};

    /** Share of the trust along a tie that is left once either office has a new holder, in [0, 1]. */
    private double inherits = 1;

    Ties(Trust trust, Elites elites) {
        this.elites = elites;
        this.trust = trust;
        grudges = Regards.none(elites.count());
        closenesses = grudges;
    }

    /** The same ties between people who are copies themselves. */
    Ties copy(Elites copies) {
        Ties copy = new Ties(trust, copies);
        copy.regard(grudges, closenesses);
        copy.circles = circles.clone();
        copy.confided = confided.clone();
        copy.moods = moods.clone();
        copy.stale = stale.clone();
        copy.inherits = inherits;
        return copy;
    }

    /** The ties of trust as they were made; between newcomers they count for less, see {@link #trustAlong}. */
    public Trust trust() {
        return trust;
    }

    /** Trust between an elite and the friend at the end of an arc: a newcomer to the office inherits little of it. */
    public double trustAlong(int elite, int arc) {
        return inherited(elite, trust.friend(arc), trust.weight(arc));
    }

    /** How large an elite's circle is: itself, and each friend as far as they trust one another. */
    public double circle(int elite) {
        return circles[elite];
    }

    /**
     * Hears who has changed his mind since last time. In most weeks few have, so what friends confide is added up anew for
     * those who know one of them alone, and each sum is the one that adding up everybody's would give.
     */
    public void listen() {
        if (circles.length < elites.count()) {
            begin();
        }
        for (int word = 0; word < moods.length; word++) {
            long now = elites.moods(word);
            for (long changed = moods[word] ^ now; changed != 0; changed &= changed - 1) {
                tellFriends(word * Long.SIZE + Long.numberOfTrailingZeros(changed));
            }
            moods[word] = now;
        }
    }

    private void begin() {
        circles = new double[elites.count()];
        for (int i = 0; i < circles.length; i++) {
            addUp(i);
        }
        confided = new double[circles.length];
        moods = new long[Elites.words(circles.length)];
        stale = moods.clone();
    }

    private void tellFriends(int elite) {
        for (int arc = trust.first(elite); arc < trust.end(elite); arc++) {
            int friend = trust.friend(arc);
            stale[friend >> Elites.WORD] |= 1L << friend;
        }
    }

    /**
     * How much an elite trusts those of his friends who were discontented when it was last listened. Several cores may ask at
     * once, as long as they ask for people of different words.
     */
    public double confided(int elite) {
        long bit = 1L << elite;
        if ((stale[elite >> Elites.WORD] & bit) != 0) {
            stale[elite >> Elites.WORD] ^= bit;
            confided[elite] = addUpConfided(elite);
        }
        return confided[elite];
    }

    private double addUpConfided(int elite) {
        double sum = 0;
        for (int arc = trust.first(elite); arc < trust.end(elite); arc++) {
            if (elites.discontented(trust.friend(arc))) {
                sum += trustAlong(elite, arc);
            }
        }
        return sum;
    }

    private void addUp(int elite) {
        double circle = 1;
        for (int arc = trust.first(elite); arc < trust.end(elite); arc++) {
            circle += trustAlong(elite, arc);
        }
        circles[elite] = circle;
    }

    /** An office has a new holder, who inherits little of the trust of the one before. */
    void succeeded(int elite, double share) {
        boolean another = share != inherits;
        inherits = share;
        if (circles.length > 0) {
            addUp(elite);
            for (int arc = trust.first(elite); arc < trust.end(elite); arc++) {
                addUp(trust.friend(arc));
            }
            if (another) {
                Arrays.fill(stale, -1);
            }
            stale[elite >> Elites.WORD] |= 1L << elite;
            tellFriends(elite);
        }
    }

    /** Trust between two elites, in [0, 1]. */
    public double trustBetween(int one, int other) {
        return inherited(one, other, trust.between(one, other));
    }

    private double inherited(int one, int other, double made) {
        return firstHolders(one, other) ? made : made * inherits;
    }

    /** Grievances against named persons other than the leader, as a case states them; between the first holders only. */
    public Regards grudges() {
        return grudges;
    }

    /** The grievance of an elite against another; 0 where the case names none, or either office has a new holder. */
    public double grudge(int elite, int against) {
        return firstHolders(elite, against) ? grudges.of(elite, against, 0) : 0;
    }

    /** How close a case says that two elites are, in [0, 1]; 0.5, colleagues, where it says nothing. */
    public double closenessBetween(int one, int other) {
        return firstHolders(one, other) ? closenesses.of(one, other, 0.5) : 0.5;
    }

    /** Sets what named persons hold for or against one another. */
    public void regard(Regards grievances, Regards closeness) {
        grudges = grievances;
        closenesses = closeness;
    }

    private boolean firstHolders(int one, int other) {
        return elites.firstHolder(one) && elites.firstHolder(other);
    }
}
