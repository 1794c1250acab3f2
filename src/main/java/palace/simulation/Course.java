package palace.simulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.mechanism.plot.Founding;
import palace.mechanism.plot.Launch;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.event.Event;
import palace.random.Draws;
import palace.simulation.history.History;

/**
 * A history that is lived step by step, and can be parted after any of them into several with the same past. A week has two
 * steps, up to the founding of plots and from there on, so that those who part after a founding draw anew what belongs to
 * the plot; each hour of an attempt is a step of its own.
 */
public final class Course {
    /** About how many plots move at all. */
    private static final double MOVES = 0.05;

    /** How fast it grows unlikely that a plot moves, by the worth that it lacks. */
    private static final double LACKING = 2;

    /** The height of an attempt that cannot fail. */
    private static final double STARTED = 0.9;

    private final CaseModel run;
    private final Draws draws;
    private final Regime regime;
    private final Ends ends;
    private final HistorySimulation history;
    /** How many mechanisms act before a course can be parted within a week. */
    private final int noon;

    private final @Nullable Launch launch;

    private Step next;

    /**
     * What a course is watched for.
     *
     * @param outcome the outcome of the history
     * @param leaderOnly whether only attempts on the leader count, and none on rivals
     */
    public record Aim(OutcomeClass outcome, boolean leaderOnly) {
        private boolean counts(Plot plot) {
            return plot.againstLeader() || !leaderOnly;
        }
    }

    /** What is lived next. */
    private enum Step {
        MORNING,
        EVENING,
        HOUR
    }

    private Course(CaseModel run, Draws draws, Regime regime, Ends ends, Step next) {
        this.run = run;
        this.draws = draws;
        this.regime = regime;
        this.ends = ends;
        this.next = next;
        List<Mechanism> mechanisms = run.overview().mechanisms();
        history = new HistorySimulation(regime, mechanisms, draws, ends, run.stopAtFall());
        launch = run.overview().find(Launch.class).orElse(null);
        noon = run.overview()
                .find(Founding.class)
                .map(founding -> mechanisms.indexOf(founding) + 1)
                .orElse(mechanisms.size());
    }

    /** A history from its first week: the one that a run of the same seed and replication lives. */
    public static Course of(CaseModel run, long seed, long replication) {
        Draws draws = Draws.of(seed, replication);
        Regime regime = run.start().apply(draws);
        regime.fate().delayWindow(run.burnIn());
        return new Course(run, draws, regime, Ends.none(), Step.MORNING);
    }

    /** Another with the same past, and chance of its own from now on. */
    public Course part(long number) {
        return new Course(run, draws.parting(from(), number), regime.copy(), ends.copy(), next);
    }

    /**
     * From which week on chance is a parted course's own. That of this week is, too, as long as nothing that is still to be
     * drawn has shown in part: once an attempt is under way its people have begun to show how they lean, and a plot of this
     * week that has not moved has shown that its draw is against it. The hours to come are its own in any case.
     */
    private int from() {
        Attempt attempt = regime.attempt();
        boolean shown = next == Step.HOUR
                && attempt != null
                && (attempt.hour() > 0
                        || regime.plots().stream()
                                .anyMatch(plot -> plot != attempt.plot() && plot.foundedWeek() == regime.week()));
        return shown ? regime.week() + 1 : regime.week();
    }

    private int end() {
        return run.burnIn() + run.weeks();
    }

    /** Lives the next step. */
    public void step() {
        switch (next) {
            case MORNING -> {
                history.happen(run.timeline(), regime.week());
                history.act(0, noon);
                next = Step.EVENING;
            }
            case EVENING -> {
                history.act(noon, run.overview().mechanisms().size());
                next = regime.attempt() == null ? Step.MORNING : Step.HOUR;
                if (next == Step.MORNING) {
                    history.endWeek();
                }
            }
            case HOUR -> next = history.liveAnHour() ? Step.MORNING : Step.HOUR;
        }
    }

    /** Whether nothing more can change its outcome: the window is over, or the leader has fallen in it. */
    public boolean decided() {
        return next == Step.MORNING
                && (regime.week() >= end()
                        || (regime.week() > run.burnIn() && regime.fate().first() != null));
    }

    /** Whether the next step is an hour of an attempt. */
    public boolean underAttempt() {
        return next == Step.HOUR;
    }

    /** What it has come to so far. */
    public OutcomeClass outcome() {
        return CaseModel.outcome(regime, ends.seen());
    }

    /** Whether it has come to what is watched for. */
    public boolean cameTo(Aim aim) {
        return outcome() == aim.outcome()
                && (!aim.leaderOnly() || ends.againstLeader().contains(aim.outcome()));
    }

    /**
     * How near an outcome of an attempt seems, about as its probability: of a plot the chance that it would have if it moved
     * now, the less the more it lacks to move; of one that was founded just now whatever it will lack; of an attempt on the
     * way to a coup the challengers' share of the committed weight, as far as no guard shields the leader. Nothing without
     * a plot, 1 when the outcome is there.
     *
     * @param aim what is watched for; of what comes from no attempt there is no telling how near it is
     */
    public double height(Aim aim) {
        if (!EnumSet.range(OutcomeClass.ATTEMPT_FAILED, OutcomeClass.CRUSHED_STANDOFF)
                .contains(aim.outcome())) {
            return 0;
        }
        if (ends.that(aim).contains(aim.outcome())) {
            return 1;
        }
        Attempt attempt = regime.attempt();
        if (attempt != null && aim.counts(attempt.plot())) {
            return aim.outcome() != OutcomeClass.COUP
                    ? STARTED
                    : attempt.hour() == 0 ? STARTED * chance(attempt.plot()) : STARTED * promise(attempt);
        }
        double highest = 0;
        for (Plot plot : regime.plots()) {
            if (!plot.over() && aim.counts(plot)) {
                double seems = aim.outcome() == OutcomeClass.COUP ? chance(plot) : 1;
                highest = Math.max(highest, STARTED * seems * (next == Step.EVENING ? MOVES : moves(plot)));
            }
        }
        return highest;
    }

    private double chance(Plot plot) {
        return launch == null ? 1 : launch.chance(regime, plot);
    }

    private double moves(Plot plot) {
        double lacks = launch == null ? 0 : Math.max(0, launch.lacks(regime, plot, draws));
        return FastMath.exp(-LACKING * lacks);
    }

    private static double promise(Attempt attempt) {
        double force = attempt.joinedForce() + attempt.shield();
        return attempt.ratio() * (force > 0 ? attempt.joinedForce() / force : 1);
    }

    /** Keeps how the attempts of the window ended, and those of them that were aimed at the leader. */
    private record Ends(Set<OutcomeClass> seen, Set<OutcomeClass> againstLeader) implements Observer {
        static Ends none() {
            return new Ends(EnumSet.noneOf(OutcomeClass.class), EnumSet.noneOf(OutcomeClass.class));
        }

        Ends copy() {
            return new Ends(EnumSet.copyOf(seen), EnumSet.copyOf(againstLeader));
        }

        Set<OutcomeClass> that(Aim aim) {
            return aim.leaderOnly() ? againstLeader : seen;
        }

        @Override
        public void attemptEnds(Regime regime, Attempt attempt) {
            OutcomeClass outcome = attempt.outcome();
            if (outcome != null && attempt.week() >= regime.fate().burnIn()) {
                seen.add(outcome);
                if (attempt.plot().againstLeader()) {
                    againstLeader.add(outcome);
                }
            }
        }

        @Override
        public void record(Event event) {}

        @Override
        public void windowOpens(Regime regime) {}

        @Override
        public void weekEnds(Regime regime) {}

        @Override
        public void hourEnds(Regime regime, Attempt attempt) {}

        @Override
        public History history(long seed, long replication, int weeks, Regime regime) {
            throw new IllegalStateException("a course keeps no history");
        }
    }
}
