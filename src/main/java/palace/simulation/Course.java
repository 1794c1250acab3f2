package palace.simulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.mechanism.plot.Founding;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Plot;
import palace.model.Regime;
import palace.random.Draws;

/**
 * A history that is lived step by step, and can be parted after any of them into several with the same past. A week has two
 * steps, up to the founding of plots and from there on, so that those who part after a founding draw anew what belongs to
 * the plot; each hour of an attempt is a step of its own.
 *
 * <p>A course may tell of one plot alone: then it is lost when that plot is over.
 *
 * <p>Longer than 250 lines: where a course may part, and what it tells, hangs on the step that it is at.
 */
public final class Course {
    /** Watches all plots. */
    private static final int ALL = -1;

    private final CaseModel run;
    private final Draws draws;
    private final Regime regime;
    private final Ends ends;
    private final HistorySimulation history;
    /** How many mechanisms act before a course can be parted within a week. */
    private final int noon;

    private final @Nullable Founding founding;
    private final Nearness nearness;
    /** Number of the plot of which the course is to tell, or {@link #ALL}. */
    private final int watched;

    private Step next;

    /**
     * What a course is watched for.
     *
     * @param outcome the outcome of the history
     * @param leaderOnly whether only attempts on the leader count, and none on rivals
     */
    public record Aim(OutcomeClass outcome, boolean leaderOnly) {
        /** Whether it is how an attempt ends. */
        public boolean ofAttempt() {
            return EnumSet.range(OutcomeClass.ATTEMPT_FAILED, OutcomeClass.CRUSHED_STANDOFF)
                    .contains(outcome);
        }

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

    private Course(CaseModel run, Draws draws, Regime regime, Ends ends, Step next, int watched) {
        this.run = run;
        this.draws = draws;
        this.regime = regime;
        this.ends = ends;
        this.next = next;
        this.watched = watched;
        List<Mechanism> mechanisms = run.overview().mechanisms();
        history = new HistorySimulation(regime, mechanisms, draws, ends, run.stopAtFall());
        nearness = Nearness.of(run.overview());
        founding = run.overview().find(Founding.class).orElse(null);
        noon = founding == null ? mechanisms.size() : mechanisms.indexOf(founding) + 1;
    }

    /** A history from its first week: the one that a run of the same seed and replication lives. */
    public static Course of(CaseModel run, long seed, long replication) {
        Draws draws = Draws.of(seed, replication);
        Regime regime = run.start().apply(draws);
        regime.fate().delayWindow(run.burnIn());
        return new Course(run, draws, regime, new Ends(), Step.MORNING, ALL);
    }

    /** Another with the same past, and chance of its own from now on. */
    public Course part(long number) {
        return new Course(run, draws.parting(from(), number), regime.copy(), ends.copy(), next, watched);
    }

    /** A moment at which somebody may come to the thought of a plot, as it was before it was drawn whether he does. */
    record Moment(Regime regime, Ends ends, int elite) {}

    /** Is told of every moment at which a plot may be founded. */
    interface Watch {
        /** Somebody may come to the thought, with this probability. */
        void mayBegin(double probability, Supplier<Moment> moment);
    }

    /** The plots that there are, each in a course that tells of it alone. */
    List<Course> ofEachPlot() {
        return regime.plots().stream()
                .map(plot -> new Course(run, draws, regime.copy(), ends.copy(), next, plot.number()))
                .toList();
    }

    /** Lives the next step, and tells of all moments at which a plot might be founded, as long as it could be the first. */
    void step(Aim aim, Watch watch) {
        if (next != Step.MORNING || founding == null || ends.have(aim)) {
            step();
            return;
        }
        beforeFounding();
        Founding.Watch thoughts = (elite, probability) ->
                watch.mayBegin(probability, () -> new Moment(regime.copy(), ends.copy(), elite));
        founding.week(regime, draws, ends, new Founding.Part(0, thoughts));
        next = Step.EVENING;
    }

    /** The plot that comes of such a moment if the thought is let come and be acted on; none where there is no move. */
    Optional<Openings.Opening> opening(Moment moment, double thoughts) {
        if (founding == null) {
            return Optional.empty();
        }
        Regime past = moment.regime();
        double acts = founding.begins(past, moment.elite(), draws, moment.ends());
        int plot = past.elites().plot(moment.elite());
        return acts > 0
                ? Optional.of(new Openings.Opening(
                        new Course(run, draws, past, moment.ends(), Step.EVENING, plot), thoughts * acts))
                : Optional.empty();
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
                beforeFounding();
                history.act(noon - (founding == null ? 0 : 1), noon);
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

    private void beforeFounding() {
        history.happen(run.timeline(), regime.week());
        history.act(0, noon - (founding == null ? 0 : 1));
    }

    /** Whether no attempt has ended yet. */
    boolean quiet() {
        return ends.firstToMove() == null;
    }

    /** Whether the plot of which it tells was the first of all to move, in vain, so that the history goes on. */
    boolean movedFirst(Aim aim) {
        Integer first = ends.firstToMove();
        return first != null && first == watched && !ends.have(aim) && !decided();
    }

    /** The same course, telling of all plots. */
    Course ofAllPlots() {
        return new Course(run, draws, regime, ends, next, ALL);
    }

    /** Whether what it is watched for can no longer come from the plot of which it tells, or has long come from another. */
    public boolean lost(Aim aim) {
        if (watched == ALL) {
            return false;
        }
        Integer first = ends.firstCome(aim);
        return first == null ? watchedPlot() == null : first != watched;
    }

    private @Nullable Plot watchedPlot() {
        for (Plot plot : regime.plots()) {
            if (plot.number() == watched) {
                return plot.over() ? null : plot;
            }
        }
        return null;
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
        return outcome() == aim.outcome() && ends.have(aim) && !lost(aim);
    }

    /**
     * How near an outcome of an attempt seems, see {@link Nearness}: of the nearest plot. Nothing without one.
     *
     * @param aim what is watched for; of what comes from no attempt there is no telling how near it is
     */
    public double height(Aim aim) {
        if (!aim.ofAttempt() || lost(aim)) {
            return 0;
        }
        if (ends.have(aim)) {
            return Nearness.THERE;
        }
        Attempt attempt = regime.attempt();
        if (attempt != null && counts(attempt.plot(), aim)) {
            return nearness.ofAttempt(regime, attempt, aim.outcome());
        }
        double highest = 0;
        for (Plot plot : regime.plots()) {
            if (!plot.over() && counts(plot, aim)) {
                double near = next == Step.EVENING
                        ? nearness.ofNewPlot(regime, plot, aim.outcome())
                        : nearness.ofPlot(regime, plot, aim.outcome(), draws);
                highest = Math.max(highest, near);
            }
        }
        return highest;
    }

    private boolean counts(Plot plot, Aim aim) {
        return aim.counts(plot) && (watched == ALL || plot.number() == watched);
    }
}
