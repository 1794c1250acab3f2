package palace.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One regime at one moment: the whole state of a history. It can be copied and continued alone. */
public final class Regime {
    private final Elites elites;
    private final Rivalries rivalries;
    private final Trust trust;
    private final Bodies bodies;
    private final @Nullable Mediator mediator;
    private final Politics politics;
    private final Tally tally;
    private final List<Plot> plots = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Threat> threats = new ArrayList<>();
    private final List<AbsenceWindow> absences = new ArrayList<>();
    private Layers layers = new Layers();
    private Past past = Past.QUIET;
    private Regards grudges;
    private Regards closenesses;
    private Leader leader;
    private double vacantForce;
    private double vacantVotes;
    private double vacantWideVotes;
    private double leaderPower;
    private double exposedUntil;
    private double fallenPower;
    private int ruler = Party.LEADER;
    private int week;
    private int burnIn;
    private @Nullable Attempt attempt;
    private @Nullable OutcomeClass fall;
    private @Nullable OutcomeClass lastFall;
    private @Nullable OutcomeClass firstFall;
    private @Nullable Integer firstFallWeek;

    /** A regime at the start of a history. */
    public Regime(
            Leader leader,
            Elites elites,
            Rivalries rivalries,
            Trust trust,
            Bodies bodies,
            @Nullable Mediator mediator,
            Politics politics) {
        this(leader, elites, rivalries, trust, bodies, mediator, politics, new Tally());
        weighPower();
    }

    private Regime(
            Leader leader,
            Elites elites,
            Rivalries rivalries,
            Trust trust,
            Bodies bodies,
            @Nullable Mediator mediator,
            Politics politics,
            Tally tally) {
        this.leader = leader;
        this.elites = elites;
        this.rivalries = rivalries;
        this.trust = trust;
        this.bodies = bodies;
        this.mediator = mediator;
        this.politics = politics;
        this.tally = tally;
        grudges = Regards.none(elites.count());
        closenesses = grudges;
    }

    /** A copy that can be continued alone; only between weeks. */
    public Regime copy() {
        if (attempt != null) {
            throw new IllegalStateException("a regime cannot be copied during an attempt, week " + week);
        }
        Regime copy = new Regime(
                leader.copy(), elites.copy(), rivalries.copy(), trust, bodies, mediator, politics.copy(), tally.copy());
        plots.forEach(plot -> copy.plots.add(plot.copy()));
        copy.warnings.addAll(warnings);
        copy.threats.addAll(threats);
        copy.absences.addAll(absences);
        copy.layers = layers.copy();
        copy.past = past;
        copy.grudges = grudges;
        copy.closenesses = closenesses;
        copy.vacantForce = vacantForce;
        copy.vacantVotes = vacantVotes;
        copy.vacantWideVotes = vacantWideVotes;
        copy.leaderPower = leaderPower;
        copy.exposedUntil = exposedUntil;
        copy.fallenPower = fallenPower;
        copy.week = week;
        copy.burnIn = burnIn;
        copy.ruler = ruler;
        copy.fall = fall;
        copy.lastFall = lastFall;
        copy.firstFall = firstFall;
        copy.firstFallWeek = firstFallWeek;
        return copy;
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

    public Bodies bodies() {
        return bodies;
    }

    public @Nullable Mediator mediator() {
        return mediator;
    }

    public Politics politics() {
        return politics;
    }

    /** The optional layers. */
    public Layers layers() {
        return layers;
    }

    /** What people have seen of attempts before the window opened. */
    public Past past() {
        return past;
    }

    public void remember(Past seen) {
        past = seen;
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
        return fall;
    }

    /** How the last leader who fell did so. */
    public @Nullable OutcomeClass lastFall() {
        return lastFall;
    }

    /** The elite from whose office the leader rose; {@link Party#LEADER} for the leader of the start. */
    public int ruler() {
        return ruler;
    }

    /** How the leader of the start fell, once he has. */
    public @Nullable OutcomeClass firstFall() {
        return firstFall;
    }

    /** The week in which he fell, once he has. */
    public @Nullable Integer firstFallWeek() {
        return firstFallWeek;
    }

    /** Weeks before the window that is told: {@link #week} counts from their first. */
    public int burnIn() {
        return burnIn;
    }

    /** Lets weeks go by before the window opens. */
    public void delayWindow(int weeks) {
        burnIn = weeks;
    }

    /** From here on the fate of the leader of the day is told: who fell before does not count. */
    public void openWindow() {
        firstFall = null;
        firstFallWeek = null;
    }

    /** The leader is gone. */
    public void fall(OutcomeClass how) {
        fall = how;
        lastFall = how;
        firstFallWeek = firstFall == null ? Integer.valueOf(week) : firstFallWeek;
        firstFall = firstFall == null ? how : firstFall;
    }

    // Ties

    /** The ties of trust as they were made; between newcomers they count for less, see {@link #trustAlong}. */
    public Trust trust() {
        return trust;
    }

    /** Trust between an elite and the friend at the end of an arc: a newcomer to the office inherits little of it. */
    public double trustAlong(int elite, int arc) {
        return firstHolders(elite, trust.friend(arc)) ? trust.weight(arc) : trust.weight(arc) * 0.3;
    }

    /** Trust between two elites, in [0, 1]. */
    public double trustBetween(int one, int other) {
        double weight = trust.between(one, other);
        return firstHolders(one, other) ? weight : weight * 0.3;
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
        return elites.holder(one) == 0 && elites.holder(other) == 0;
    }

    // Force, votes and power

    /** Share of force in the leader's hand: his own and that of vacant offices. */
    public double leaderForce() {
        return leader.force() + vacantForce;
    }

    /**
     * Force that an elite can use against the leader: its own property, and of its office's force what the leader's
     * control of the machinery does not hold back.
     */
    public double usableForce(int elite) {
        return elites.force(elite) - heldForce(elite);
    }

    /** Force of an elite's office that the leader's control of the machinery keeps for him if its commander moves. */
    public double heldForce(int elite) {
        return politics.grip() * (elites.force(elite) - elites.privateForce(elite));
    }

    /** Share of seats in the leader's hand: his own and those of vacant offices. */
    public double leaderVotes() {
        return leader.votes() + vacantVotes;
    }

    /** Share of seats of the wider body in the leader's hand. */
    public double leaderWideVotes() {
        return leader.wideVotes() + vacantWideVotes;
    }

    /** The leader's share of all power. */
    public double leaderPower() {
        return leaderPower;
    }

    /** Gives an elite's command a new share of all force; everybody else's shrinks or grows in proportion. */
    public void changeForce(int elite, double share, double hoursAway) {
        Require.between("force", share, 0, 0.99);
        double rest = 1 - elites.force(elite);
        double factor = rest > 0 ? (1 - share) / rest : 0;
        elites.scaleForce(factor);
        leader.setForce(leader.force() * factor);
        elites.setForce(elite, share);
        elites.setHoursAway(elite, hoursAway);
        weighPower();
    }

    /** Moves force from one command to another; guard and property stay with those who have them. */
    public void moveForce(int from, int to, double amount) {
        double moved = Math.min(amount, elites.force(from));
        elites.setForce(from, elites.force(from) - moved);
        if (to == Party.LEADER) {
            leader.setForce(leader.force() + moved);
        } else {
            elites.setForce(to, elites.force(to) + moved);
        }
        weighPower();
    }

    /** Gives an elite in office a new share of the inner body; everybody else's shrinks or grows in proportion. */
    public void changeVotes(int elite, double share) {
        Require.between("votes", share, 0, 0.99);
        double rest = 1 - elites.votes(elite);
        double factor = rest > 0 ? (1 - share) / rest : 0;
        elites.scaleVotes(factor);
        leader.setVotes(leader.votes() * factor);
        elites.setVotes(elite, share);
        weighPower();
    }

    public void changeStanding(int elite, double standing) {
        elites.setStanding(elite, standing);
        weighPower();
    }

    /** Makes an elite's force the property of its office, or its own. */
    public void changeOwnership(int elite, double ownShare) {
        elites.setOwnForce(elite, ownShare);
    }

    private void weighPower() {
        leaderPower = Power.weigh(elites, leader, bodies);
        vacantForce = 0;
        vacantVotes = 0;
        for (int i = 0; i < elites.count(); i++) {
            if (!elites.inOffice(i)) {
                vacantForce += elites.force(i);
                vacantVotes += elites.votes(i);
            }
        }
    }

    // People

    /** Removes an elite from office; its plot goes on without it, and its levers fall to the leader. */
    public void remove(int elite, Stance fate) {
        if (!elites.inOffice(elite)) {
            throw new IllegalStateException("elite %d is not in office, week %d".formatted(elite, week));
        }
        Plot plot = plotOf(elite);
        if (plot != null) {
            plot.drop(elite);
            if (plot.size() == 0) {
                plot.end();
            }
        }
        elites.remove(elite, fate);
        threats.removeIf(threat -> threat.prey() == elite);
        vacantForce += elites.force(elite);
        vacantVotes += elites.votes(elite);
        vacantWideVotes += elites.wideVotes(elite);
        leaderPower += elites.power(elite);
        fallenPower += fate == Stance.DEAD ? 0 : elites.power(elite);
    }

    /** Fills a vacant office. */
    public void appoint(int elite, Newcomer newcomer) {
        elites.appoint(elite, newcomer);
        vacantForce = Math.max(0, vacantForce - elites.force(elite));
        vacantVotes = Math.max(0, vacantVotes - elites.votes(elite));
        vacantWideVotes = Math.max(0, vacantWideVotes - elites.wideVotes(elite));
        leaderPower -= elites.power(elite);
    }

    /** Puts a new leader in place of the old one; if he was an elite, his office falls vacant. */
    public void accede(int elite, LeaderStart start) {
        if (elite >= 0) {
            double fallen = fallenPower;
            remove(elite, Stance.DISMISSED);
            fallenPower = fallen; // he rose; nobody fears to share that fate
        }
        leader = new Leader(start);
        ruler = elite;
        weighPower();
        fall = null;
    }

    /** Power of those who fell since this was last asked; the asking empties it. */
    public double takeFallenPower() {
        double fallen = fallenPower;
        fallenPower = 0;
        return fallen;
    }

    // Absences

    /** Adds a time in which the leader is away. */
    public void planAbsence(AbsenceWindow window) {
        absences.add(window);
    }

    /** Whether the leader is planned to be away in a week. */
    public boolean awayIn(int inWeek) {
        for (int a = 0; a < absences.size(); a++) {
            if (absences.get(a).covers(inWeek)) {
                return true;
            }
        }
        return false;
    }

    // Plots

    /** Plots in the order of their founding, the finished ones included until {@link #forgetFinishedPlots}. */
    public List<Plot> plots() {
        return Collections.unmodifiableList(plots);
    }

    /** The plot to which an elite belongs. */
    public @Nullable Plot plotOf(int elite) {
        return plot(elites.plot(elite));
    }

    /** The plot with a number, if it is not forgotten. */
    public @Nullable Plot plot(int number) {
        for (int p = 0; p < plots.size(); p++) {
            if (plots.get(p).number() == number) {
                return plots.get(p);
            }
        }
        return null;
    }

    /** Founds a plot. */
    public Plot found(int founder, int target, Arena arena, int deadline) {
        return add(new Plot(tally.plots(), founder, target, arena, week, deadline));
    }

    /** Takes over a plot from the time before the window. */
    public Plot takeOver(PlotStart start) {
        int head = start.members().get(0);
        Plot plot = add(
                new Plot(tally.plots(), head, start.target(), start.arena(), start.foundedWeek(), Plot.NO_DEADLINE));
        start.members().stream().skip(1).forEach(member -> recruit(plot, member));
        plot.prepare(start.preparation());
        return plot;
    }

    private Plot add(Plot plot) {
        tally.plotFounded();
        plots.add(plot);
        elites.setPlot(plot.head(), plot.number());
        return plot;
    }

    /** Takes an elite into a plot. */
    public void recruit(Plot plot, int elite) {
        plot.add(elite);
        elites.setPlot(elite, plot.number());
    }

    /** Ends a plot without an attempt; its members stay in office. */
    public void dissolve(Plot plot) {
        for (int m = 0; m < plot.size(); m++) {
            elites.setPlot(plot.member(m), -1);
        }
        plot.end();
    }

    public void forgetFinishedPlots() {
        if (!plots.isEmpty()) {
            plots.removeIf(Plot::over);
        }
    }

    // Warnings and threats

    /** Warnings on their way to the leader; the mechanism that hears them empties the list. */
    public List<Warning> warnings() {
        return warnings;
    }

    public List<Threat> threats() {
        return threats;
    }

    /** The threat that hangs over an elite. */
    public @Nullable Threat threatTo(int elite) {
        for (int t = 0; t < threats.size(); t++) {
            if (threats.get(t).prey() == elite) {
                return threats.get(t);
            }
        }
        return null;
    }

    /** An elite's share of the power of all over whom the same threat hangs: what is everybody's deadline is nobody's. */
    public double partOf(Threat threat) {
        double together = 0;
        for (int t = 0; t < threats.size(); t++) {
            together +=
                    threats.get(t).sameAs(threat) ? elites.power(threats.get(t).prey()) : 0;
        }
        return together > 0 ? elites.power(threat.prey()) / together : 1;
    }

    // Attempts

    /** The attempt under way, if any. */
    public @Nullable Attempt attempt() {
        return attempt;
    }

    /** Puts a plot into the open; its members commit themselves. */
    public Attempt launch(Plot plot, boolean premature) {
        if (attempt != null) {
            throw new IllegalStateException("an attempt is under way already, week " + week);
        }
        Attempt begun = new Attempt(plot, week, elites.count(), premature, !leader.present());
        for (int m = 0; m < plot.size(); m++) {
            elites.take(plot.member(m), Stance.JOINED);
        }
        attempt = begun;
        return begun;
    }

    /** Closes an attempt: the plot is over and everybody still in office is loyal in public again. */
    public void close(Attempt ended) {
        dissolve(ended.plot());
        attempt = null;
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i)) {
                elites.take(i, elites.plot(i) >= 0 ? Stance.PLOTTING : Stance.LOYAL);
            }
        }
    }

    /** What an elite weighs in the arena of an attempt; with the leader's weight all weights sum to 1. */
    public double weight(Attempt ongoing, int elite) {
        if (ongoing.plot().arena() == Arena.VOTES) {
            return ongoing.wide() ? elites.wideVotes(elite) : elites.votes(elite);
        }
        return (usableForce(elite) + elites.power(elite)) / 2;
    }

    /** What the leader weighs in the arena of an attempt. */
    public double leaderWeight(Attempt ongoing) {
        double keeps = keeps(ongoing.plot().target());
        if (ongoing.plot().arena() == Arena.VOTES) {
            return keeps * (ongoing.wide() ? leaderWideVotes() : leaderVotes());
        }
        return keeps * (leaderForce() + leaderPower) / 2;
    }

    /** How much of his weight the leader puts in the way of a move: all if it is aimed at him, else as the rival is close. */
    public double keeps(int target) {
        return target == Party.LEADER ? 1 : elites.closeness(target);
    }

    /** Adds up the sides of an attempt. */
    public void weighSides(Attempt ongoing) {
        Sides.weigh(this, ongoing);
    }

    /** Until which week rivals who must be seized together are within reach. */
    public double exposedUntil() {
        return exposedUntil;
    }

    public void exposeUntil(double untilWeek) {
        exposedUntil = untilWeek;
    }
}
