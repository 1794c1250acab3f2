package palace.model;

import java.util.Arrays;
import java.util.List;
import palace.model.check.Require;
import palace.model.event.Stance;
import palace.model.institution.Control;

/**
 * The elites of one regime. An index is an office; when its holder falls the office stands vacant, its force and votes
 * in the leader's hand, until somebody else is appointed. Kept as arrays for speed; no array leaves this class.
 *
 * <p>Longer than 250 lines: one owner keeps all arrays of the elites, so that none leaves it; most of it are one-line
 * readers.
 */
public final class Elites {
    private static final Stance[] STANCES = Stance.values();
    private static final Control[] CONTROLS = Control.values();
    /** Stances in office come first. */
    private static final int FIRST_OUT = Stance.DISMISSED.ordinal();

    private static final int NO_PLOT = -1;
    /** The number of a person over this many bits is the number of his word in a set of people. */
    static final int WORD = 6;
    /** Between the standing of a middle rank and of a senior one. */
    private static final double SENIOR = 0.55;

    private final int count;
    private double[] force = Head.empty();
    private double[] guard = Head.empty();
    private double[] ownForce = Head.empty();
    private double[] votes = Head.empty();
    private double[] wideVotes = Head.empty();
    private final double[] standing;
    private final double[] power;
    private final double[] competence;
    private final double[] ambition;
    private final double[] loyalty;
    private final double[] closeness;
    private final double[] assets;
    private final double[] rents;
    private double[] following = Head.empty();
    private final double[] grievance;
    private final double[] fear;
    private final double[] belief;
    private final double[] support;
    /** A bit for each whose support is below 0: friends are looked up all over the place, and these are near. */
    private final long[] discontented;
    /** A bit for each who is not the first holder of his office: asked along every tie. */
    private final long[] succeeded;

    private final float[] hoursAway;
    private final int[] patron;
    private final byte[] control;
    private final short[] officeWeeks;
    private final int[] plot;
    private final short[] holder;
    private final byte[] stance;
    private int[] seats;
    /** Who stands under a commander, and under whom, in the order of offices. */
    private final int[] officers;

    private final int[] commanders;
    /** Whether officers stand under an office; hardly ever, and in an attempt it is asked of everybody each hour. */
    private final boolean[] commanding;
    /** Those who have more than one patron, and the others besides the first, in the order of the clients. */
    private int[] clients = {};

    private int[] otherPatrons = {};

    /** Elites as a scenario states them; force and votes must already be shares of the whole regime. */
    public Elites(List<EliteStart> start) {
        count = start.size();
        standing = column();
        power = column();
        competence = column();
        ambition = column();
        loyalty = column();
        closeness = column();
        assets = column();
        rents = column();
        grievance = column();
        fear = column();
        belief = column();
        support = column();
        discontented = new long[words(count)];
        succeeded = discontented.clone();
        hoursAway = new float[count];
        patron = new int[count];
        control = new byte[count];
        officeWeeks = new short[count];
        plot = new int[count];
        holder = new short[count];
        stance = new byte[count];
        Arrays.fill(plot, NO_PLOT);
        Arrays.fill(rents, 0.5);
        Arrays.fill(belief, 0.5);
        for (int i = 0; i < count; i++) {
            set(i, start.get(i));
        }
        trim();
        seats = seats();
        officers = Offices.where(count, i -> start.get(i).commander() != Party.NOBODY);
        commanders = new int[officers.length];
        commanding = new boolean[count];
        for (int place = 0; place < officers.length; place++) {
            int commander = start.get(officers[place]).commander();
            commanders[place] = commander;
            if (commander >= 0) {
                commanding[commander] = true;
            }
        }
    }

    private Elites(Elites other) {
        count = other.count;
        force = other.force.clone();
        guard = other.guard.clone();
        ownForce = other.ownForce.clone();
        votes = other.votes.clone();
        wideVotes = other.wideVotes.clone();
        standing = other.standing.clone();
        power = other.power.clone();
        competence = other.competence.clone();
        ambition = other.ambition.clone();
        loyalty = other.loyalty.clone();
        closeness = other.closeness.clone();
        assets = other.assets.clone();
        rents = other.rents.clone();
        following = other.following.clone();
        grievance = other.grievance.clone();
        fear = other.fear.clone();
        belief = other.belief.clone();
        support = other.support.clone();
        discontented = other.discontented.clone();
        succeeded = other.succeeded.clone();
        hoursAway = other.hoursAway.clone();
        patron = other.patron.clone();
        control = other.control; // belong to the office: they never change
        officeWeeks = other.officeWeeks.clone();
        plot = other.plot.clone();
        holder = other.holder.clone();
        stance = other.stance.clone();
        seats = other.seats;
        officers = other.officers;
        commanders = other.commanders;
        commanding = other.commanding;
        clients = other.clients;
        otherPatrons = other.otherPatrons;
    }

    /** Most people command nobody, sit nowhere and have no public, and those who do stand first in most files. */
    private void trim() {
        force = Head.trimmed(force);
        guard = Head.trimmed(guard);
        ownForce = Head.trimmed(ownForce);
        votes = Head.trimmed(votes);
        wideVotes = Head.trimmed(wideVotes);
        following = Head.trimmed(following);
    }

    private double[] column() {
        return new double[count];
    }

    private void set(int i, EliteStart e) {
        force = Head.with(force, i, e.force(), count);
        guard = Head.with(guard, i, e.guard(), count);
        ownForce = Head.with(ownForce, i, e.ownForce(), count);
        votes = Head.with(votes, i, e.votes(), count);
        wideVotes = Head.with(wideVotes, i, e.wideVotes(), count);
        standing[i] = e.standing();
        competence[i] = e.competence();
        ambition[i] = e.ambition();
        loyalty[i] = e.loyalty();
        closeness[i] = e.closeness();
        assets[i] = e.assets();
        following = Head.with(following, i, e.following(), count);
        grievance[i] = e.grievance();
        hoursAway[i] = (float) e.hoursAway();
        patron[i] = e.patron();
        control[i] = (byte) e.control().ordinal();
    }

    /** A copy that can be changed alone. */
    public Elites copy() {
        return new Elites(this);
    }

    public int count() {
        return count;
    }

    // Levers

    /** Share of the regime's force under its command. */
    public double force(int i) {
        return Head.get(force, i);
    }

    /** The part of its force that shields the leader as long as it does not turn. */
    public double guard(int i) {
        return Head.get(guard, i);
    }

    /** Force that is its own property. */
    public double privateForce(int i) {
        return force(i) * Head.get(ownForce, i);
    }

    /** Who makes the officers of the force that its office commands. */
    public Control control(int i) {
        return CONTROLS[control[i]];
    }

    /**
     * The office that gives it orders inside an organisation: an index, {@link Party#LEADER}, or {@link Party#NOBODY} for
     * whoever is nobody's officer.
     */
    public int officerOf(int i) {
        int position = Arrays.binarySearch(officers, i);
        return position < 0 ? Party.NOBODY : commanders[position];
    }

    /** Share of the seats in the body that can remove the leader. */
    public double votes(int i) {
        return Head.get(votes, i);
    }

    /** Whether officers stand under this office inside an organisation. */
    boolean commands(int i) {
        return commanding[i];
    }

    /** How many offices stand under a commander inside an organisation. */
    int officers() {
        return officers.length;
    }

    /** An office that stands under a commander, by position; offices stand in their order. */
    int officer(int position) {
        return officers[position];
    }

    /** The commander of the office at this position. */
    int commander(int position) {
        return commanders[position];
    }

    /** How many offices sit in the body. */
    public int seated() {
        return seats.length;
    }

    /** An office that sits in the body, by position; offices stand in their order. */
    public int seat(int position) {
        return seats[position];
    }

    private int[] seats() {
        return Offices.where(count, i -> votes(i) > 0);
    }

    /** Share of the seats in the wider body. */
    public double wideVotes(int i) {
        return Head.get(wideVotes, i);
    }

    /** Rank as a number in [0, 1]. */
    public double standing(int i) {
        return standing[i];
    }

    /** Share of all power in the regime: the mean of its shares of force, votes and standing. */
    public double power(int i) {
        return power[i];
    }

    /** Hours between its force and the capital. */
    public double hoursAway(int i) {
        return hoursAway[i];
    }

    void setPower(int i, double value) {
        power[i] = value;
    }

    void scaleForce(double factor) {
        scale(force, factor);
        scale(guard, factor);
    }

    void setForce(int i, double value) {
        guard = Head.with(guard, i, force(i) > 0 ? guard(i) / force(i) * value : 0, count);
        force = Head.with(force, i, value, count);
    }

    void setHoursAway(int i, double hours) {
        hoursAway[i] = (float) hours;
    }

    void setVotes(int i, double inner) {
        votes = Head.with(votes, i, inner, count);
        seats = seats();
    }

    void scaleVotes(double factor) {
        scale(votes, factor);
    }

    private static void scale(double[] column, double factor) {
        for (int i = 0; i < column.length; i++) {
            column[i] *= factor;
        }
    }

    void setStanding(int i, double value) {
        standing[i] = Require.fraction("standing", value);
    }

    void setOwnForce(int i, double share) {
        ownForce = Head.with(ownForce, i, Require.fraction("ownForce", share), count);
    }

    // The person

    public double competence(int i) {
        return competence[i];
    }

    public double ambition(int i) {
        return ambition[i];
    }

    /** Attachment to the leader, in [0, 1]. */
    public double loyalty(int i) {
        return loyalty[i];
    }

    /** How much the leader trusts it, in [0, 1]. */
    public double closeness(int i) {
        return closeness[i];
    }

    public double assets(int i) {
        return assets[i];
    }

    /** Rents received over rents due; 1 is all that its rank may expect. */
    public double rents(int i) {
        return rents[i];
    }

    /** Public following, in [0, 1]. */
    public double following(int i) {
        return Head.get(following, i);
    }

    /** Grievance, at least 0; decays, and is fed by attacks, unpaid rents and frustrated ambition. */
    public double grievance(int i) {
        return grievance[i];
    }

    /** Fear, in [0, 1]. */
    public double fear(int i) {
        return fear[i];
    }

    /** How strong it thinks the regime is, in [0, 1]. */
    public double belief(int i) {
        return belief[i];
    }

    /** Private support for the leader; below 0 it is secretly discontented. */
    public double support(int i) {
        return support[i];
    }

    /** Whether it is secretly discontented: its support is below 0. */
    public boolean discontented(int i) {
        return (discontented[i >> WORD] & 1L << i) != 0;
    }

    /** Its power if it is secretly discontented, else 0; no branch, for nobody can guess who is. */
    public double discontentedPower(int i) {
        return power[i] * (discontented[i >> WORD] >>> i & 1);
    }

    /** Who is secretly discontented of the 64 people of a word, a bit for each. */
    long moods(int word) {
        return discontented[word];
    }

    /** How many words hold a bit for each of so many people. */
    static int words(int people) {
        return (people + Long.SIZE - 1) / Long.SIZE;
    }

    /** How many patrons it has: men and not offices, so whoever follows a patron in office is not one. */
    public int patrons(int i) {
        if (patron[i] == Party.NOBODY) {
            return 0;
        }
        int men = firstHolder(patron[i]) ? 1 : 0;
        for (int at = firstOther(i); at < clients.length && clients[at] == i; at++) {
            men += firstHolder(otherPatrons[at]) ? 1 : 0;
        }
        return men;
    }

    /** Index of one of its patrons, by a number below {@link #patrons}. */
    public int patron(int i, int number) {
        int left = firstHolder(patron[i]) ? number : number + 1;
        if (left == 0) {
            return patron[i];
        }
        int at = firstOther(i) - 1;
        while (left > 0) {
            left -= firstHolder(otherPatrons[++at]) ? 1 : 0;
        }
        return otherPatrons[at];
    }

    /** Whether an office is held, or was held last, by the man who held it at the start. */
    boolean firstHolder(int office) {
        return (succeeded[office >> WORD] & 1L << office) == 0;
    }

    /** Whether somebody is one of its patrons. */
    public boolean isPatron(int other, int of) {
        for (int p = 0; p < patrons(of); p++) {
            if (patron(of, p) == other) {
                return true;
            }
        }
        return false;
    }

    private int firstOther(int i) {
        int at = clients.length == 0 ? -1 : Arrays.binarySearch(clients, i);
        while (at > 0 && clients[at - 1] == i) {
            at--;
        }
        return at < 0 ? clients.length : at;
    }

    /** Gives some a second patron, and a third; clients in rising order. */
    public void setOtherPatrons(int[] ofClients, int[] patrons) {
        clients = ofClients.clone();
        otherPatrons = patrons.clone();
    }

    public int officeWeeks(int i) {
        return officeWeeks[i];
    }

    /** Whether an office is one of the ruling group: it has a seat where the first place is decided, or stands as high. */
    public boolean insider(int i) {
        return votes(i) > 0 || standing[i] >= SENIOR;
    }

    /** How many people have held the office before this one since the start. */
    public int holder(int i) {
        return holder[i];
    }

    public void changeCompetence(int i, double by) {
        competence[i] = Require.cut(competence[i] + by);
    }

    public void changeAmbition(int i, double by) {
        ambition[i] = Require.cut(ambition[i] + by);
    }

    public void changeLoyalty(int i, double by) {
        loyalty[i] = Require.cut(loyalty[i] + by);
    }

    public void changeCloseness(int i, double by) {
        closeness[i] = Require.cut(closeness[i] + by);
    }

    /** Whether anybody has assets. */
    public boolean propertied() {
        return Arrays.stream(assets).anyMatch(own -> own > 0);
    }

    public void setAssets(int i, double value) {
        assets[i] = Require.nonNegative("assets", value);
    }

    public void setRents(int i, double value) {
        rents[i] = Require.nonNegative("rents", value);
    }

    public void setFollowing(int i, double value) {
        following = Head.with(following, i, Require.fraction("following", value), count);
    }

    /** Adds to grievance; a negative amount soothes, not below 0. */
    public void aggrieve(int i, double by) {
        grievance[i] = Require.above0(grievance[i] + by);
    }

    public void changeFear(int i, double by) {
        fear[i] = Require.cut(fear[i] + by);
    }

    public void setFear(int i, double value) {
        fear[i] = Require.fraction("fear", value);
    }

    public void setBelief(int i, double value) {
        belief[i] = Require.fraction("belief", value);
    }

    public void setSupport(int i, double value) {
        support[i] = value;
        if (discontented(i) != value < 0) { // hardly ever: who writes the same word again and again waits for himself
            discontented[i >> WORD] ^= 1L << i;
        }
    }

    public void serveWeek(int i) {
        officeWeeks[i]++;
    }

    // Stance

    public Stance stance(int i) {
        return STANCES[stance[i]];
    }

    public boolean inOffice(int i) {
        return stance[i] < FIRST_OUT;
    }

    /** Shows where an elite in office stands. */
    public void take(int i, Stance side) {
        if (!inOffice(i) || !side.inOffice()) {
            throw new IllegalStateException("elite %d cannot go from %s to %s".formatted(i, stance(i), side));
        }
        stance[i] = (byte) side.ordinal();
    }

    /** Number of the plot it belongs to, or -1. */
    public int plot(int i) {
        return plot[i];
    }

    void setPlot(int i, int number) {
        plot[i] = number;
        if (inOffice(i) && !stance(i).committed()) {
            stance[i] = (byte) (number == NO_PLOT ? Stance.LOYAL : Stance.PLOTTING).ordinal();
        }
    }

    /** Removes the holder; the office stands vacant. */
    void remove(int i, Stance fate) {
        if (fate.inOffice()) {
            throw new IllegalArgumentException("a fate out of office is needed, but was " + fate);
        }
        plot[i] = NO_PLOT;
        setSupport(i, 0); // nobody can confide in him any more
        stance[i] = (byte) fate.ordinal();
    }

    /** Puts a newcomer into a vacant office: its command and its seat are his, but no army that was somebody's own. */
    void appoint(int i, Newcomer newcomer) {
        if (inOffice(i)) {
            throw new IllegalStateException("office %d is not vacant".formatted(i));
        }
        competence[i] = newcomer.competence();
        ambition[i] = newcomer.ambition();
        loyalty[i] = newcomer.loyalty();
        closeness[i] = newcomer.closeness();
        rents[i] = 0.5;
        following = Head.with(following, i, 0, count);
        ownForce = Head.with(ownForce, i, 0, count);
        grievance[i] = 0;
        setSupport(i, 0);
        patron[i] = Party.NOBODY;
        officeWeeks[i] = 0;
        holder[i]++;
        succeeded[i >> WORD] |= 1L << i;
        stance[i] = (byte) Stance.LOYAL.ordinal();
    }
}
