package palace.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.model.event.Fall;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.institution.Bodies;
import palace.model.institution.Politics;
import palace.model.layer.Layers;
import palace.model.tie.Rivalries;
import palace.model.tie.Trust;

/**
 * One regime at one moment: the whole state of a history. It can be copied and continued alone. Each part of the state
 * has its owner; here is what changes several of them at once.
 *
 * <p>Longer than 250 lines: the parts of a regime are handed out and changed together here; nearly every method is
 * one line.
 */
public final class Regime {
    private final Elites elites;
    private final Rivalries rivalries;
    private final Ties ties;
    private final Bodies bodies;
    private final @Nullable Mediator mediator;
    private final Politics politics;
    private final Tally tally;
    private final Weights weights;
    private final Conspiracies conspiracies;
    private final Threats threats;
    private final Absences absences;
    private final Fate fate;
    private final Layers layers;
    private final double machinery;
    private double habit;
    private Ranks ranks = Ranks.UNKNOWN;
    private Leader leader;
    private int week;

    /** A regime at the start of a history. */
    public Regime(
            Leader leader,
            Elites elites,
            Rivalries rivalries,
            Trust trust,
            Bodies bodies,
            @Nullable Mediator mediator,
            Politics politics) {
        this.leader = leader;
        this.elites = elites;
        this.rivalries = rivalries;
        this.bodies = bodies;
        this.mediator = mediator;
        this.politics = politics;
        ties = new Ties(trust, elites);
        tally = new Tally();
        weights = new Weights(leader, elites, bodies, politics);
        conspiracies = new Conspiracies();
        threats = new Threats(elites.count());
        absences = new Absences();
        fate = new Fate();
        layers = new Layers();
        machinery = leader.levers();
        habit = leader.turnover();
    }

    private Regime(Regime other) {
        leader = other.leader.copy();
        elites = other.elites.copy();
        rivalries = other.rivalries.copy();
        ties = other.ties.copy(elites);
        bodies = other.bodies;
        mediator = other.mediator;
        politics = other.politics.copy();
        tally = other.tally.copy();
        weights = other.weights.copy(leader, elites, politics);
        conspiracies = other.conspiracies.copy();
        threats = other.threats.copy();
        absences = other.absences.copy();
        fate = other.fate.copy();
        layers = other.layers.copy();
        week = other.week;
        machinery = other.machinery;
        habit = other.habit;
        ranks = other.ranks;
    }

    /** A copy that can be continued alone. */
    public Regime copy() {
        return new Regime(this);
    }

    public Leader leader() {
        return leader;
    }

    public Elites elites() {
        return elites;
    }

    public Rivalries rivalries() {
        return rivalries;
    }

    /** Who trusts, hates and is close to whom. */
    public Ties ties() {
        return ties;
    }

    public Bodies bodies() {
        return bodies;
    }

    public @Nullable Mediator mediator() {
        return mediator;
    }

    public Politics politics() {
        return politics;
    }

    public Weights weights() {
        return weights;
    }

    public Threats threats() {
        return threats;
    }

    public Absences absences() {
        return absences;
    }

    public Fate fate() {
        return fate;
    }

    /** The optional layers. */
    public Layers layers() {
        return layers;
    }

    public Tally tally() {
        return tally;
    }

    /** Weeks since the start. */
    public int week() {
        return week;
    }

    public void nextWeek() {
        week++;
    }

    /** How the leader fell, until somebody takes his place. */
    public @Nullable OutcomeClass fall() {
        return fate.fall();
    }

    /** The leader is gone. */
    public void fall(OutcomeClass how) {
        fate.fall(how, week);
    }

    /** Levers that the first place holds in this regime, whoever takes it: those of its holder at the start. */
    public double machinery() {
        return machinery;
    }

    /** From among whom offices are filled. */
    public Ranks ranks() {
        return ranks;
    }

    /** Offices are filled from among these. */
    public void fillFrom(Ranks ranks) {
        this.ranks = ranks;
    }

    /**
     * How often the holder of the first place dropped his men when the window opened, a year: the custom of the place, as
     * far as it is known; NaN where it is not.
     */
    public double habit() {
        return habit;
    }

    /** The leader has ruled for too short a time to show what is custom. */
    public void knowNoHabit() {
        habit = Double.NaN;
    }

    /** Whether an elite may have the first place: whoever sits where it is conferred, or has troops where officers rule. */
    public boolean eligible(int elite) {
        return switch (bodies.selectorate()) {
            case BODY, FAMILY -> elites.votes(elite) > 0;
            case OFFICERS -> elites.force(elite) > 0;
            case ANYONE -> true;
        };
    }

    // People

    /**
     * Removes an elite from office and tells it; its plot goes on without it, plots against it are over, what it threatened
     * is lifted, and its levers fall to the leader.
     */
    public void remove(Fall fall, Recorder recorder) {
        recorder.record(fall);
        vacate(fall.fallen(), fall.fate());
        if (fall.fate() != Stance.DEAD) {
            fate.fell(elites.power(fall.fallen()));
            tally.fell(elites.insider(fall.fallen()), fall.purge());
        }
    }

    private void vacate(int elite, Stance how) {
        if (!elites.inOffice(elite)) {
            throw new IllegalStateException("elite %d is not in office, week %d".formatted(elite, week));
        }
        conspiracies.leave(elite, elites);
        conspiracies.dissolveAgainst(elite, elites);
        elites.remove(elite, how);
        threats.liftFrom(elite);
        threats.liftBy(elite);
        weights.vacate(elite);
    }

    /**
     * Fills a vacant office.
     *
     * @param inherits share of the trust along its ties that is left to a newcomer, in [0, 1]
     */
    public void appoint(int elite, Newcomer newcomer, double inherits) {
        elites.appoint(elite, newcomer);
        conspiracies.meets(elite);
        ties.succeeded(elite, inherits);
        weights.fill(elite);
    }

    /**
     * Puts a new leader in place of the old one; if he was an elite, his office falls vacant, nobody fears his fate, and
     * what he owns he takes along. Plots against the old one, and what that one threatened, end with him.
     */
    public void accede(int elite, LeaderStart start) {
        if (elite >= 0) {
            vacate(elite, Stance.DISMISSED);
            elites.setAssets(elite, 0);
        }
        conspiracies.dissolveAgainst(Party.LEADER, elites);
        threats.liftBy(Party.LEADER);
        leader = new Leader(start);
        weights.accede(leader);
        politics.forgetTurnover();
        absences.succeeded();
        fate.succeeded(elite, elite >= 0 && elites.holder(elite) == 0, week);
    }

    // Plots

    /** Plots in the order of their founding, the finished ones included until {@link #forgetFinishedPlots}. */
    public List<Plot> plots() {
        return conspiracies.plots();
    }

    /** The plot with a number, if it is not forgotten. */
    public @Nullable Plot plot(int number) {
        return conspiracies.plot(number);
    }

    /** Founds a plot. */
    public Plot found(int founder, int target, Arena arena, int deadline) {
        return conspiracies.add(new Plot(tally.plots(), founder, target, arena, week, deadline), elites, tally);
    }

    /** Takes over a plot from the time before the window. */
    public Plot takeOver(PlotStart start) {
        return conspiracies.takeOver(start, elites, tally);
    }

    /** Takes an elite into a plot. */
    public void recruit(Plot plot, int elite) {
        Conspiracies.recruit(plot, elite, elites);
    }

    /** Ends a plot without an attempt; its members stay in office. */
    public void dissolve(Plot plot) {
        Conspiracies.dissolve(plot, elites);
    }

    public void forgetFinishedPlots() {
        conspiracies.forgetFinishedPlots();
    }

    /** Warnings on their way to the leader; the mechanism that hears them empties the list. */
    public List<Warning> warnings() {
        return conspiracies.warnings();
    }

    // Attempts

    /** The attempt under way, if any. */
    public @Nullable Attempt attempt() {
        return conspiracies.attempt();
    }

    /**
     * Puts a plot into the open; its members commit themselves.
     *
     * @param keeps how much of his weight the leader puts in its way, in [0, 1]
     */
    public Attempt launch(Plot plot, boolean premature, double keeps) {
        Attempt begun =
                new Attempt(plot, week, elites.count(), premature, !leader.present(), keeps, politics.obedience());
        conspiracies.launch(begun, elites);
        return begun;
    }

    /** Closes an attempt: the plot is over and everybody still in office is loyal in public again. */
    public void close(Attempt ended) {
        conspiracies.close(ended, elites);
    }
}
