package palace.simulation;

import java.util.EnumSet;
import java.util.Set;
import palace.mechanism.judgement.Judgement;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.event.Event;
import palace.random.Draws;

/** A history that is lived week by week, and can be parted at any week into several with the same past. */
public final class Course {
    private final CaseModel run;
    private final Draws draws;
    private final Regime regime;
    private final Ends ends;
    private final HistorySimulation history;

    private Course(CaseModel run, Draws draws, Regime regime, Ends ends) {
        this.run = run;
        this.draws = draws;
        this.regime = regime;
        this.ends = ends;
        history = new HistorySimulation(regime, run.overview().mechanisms(), draws, ends, run.stopAtFall());
        history.begin(run.timeline(), end());
    }

    /** A history from its first week: the one that a run of the same seed and replication lives. */
    public static Course of(CaseModel run, long seed, long replication) {
        Draws draws = Draws.of(seed, replication);
        Regime regime = run.start().apply(draws);
        regime.fate().delayWindow(run.burnIn());
        return new Course(run, draws, regime, new Ends(EnumSet.noneOf(OutcomeClass.class)));
    }

    /** Another with the same past, and chance of its own from now on. */
    public Course part(long number) {
        return new Course(
                run, draws.parting(regime.week(), number), regime.copy(), new Ends(EnumSet.copyOf(ends.seen())));
    }

    private int end() {
        return run.burnIn() + run.weeks();
    }

    /** Lives the next week, with all hours of an attempt that begins in it. */
    public void week() {
        int now = regime.week();
        while (regime.week() == now) {
            if (!history.schedule.step(history)) {
                throw new IllegalStateException("the schedule is empty in week " + now);
            }
        }
    }

    /** Whether nothing more can change its outcome: the window is over, or the leader has fallen in it. */
    public boolean decided() {
        return regime.week() >= end()
                || (regime.week() > run.burnIn() && regime.fate().first() != null);
    }

    /** What it has come to so far. */
    public OutcomeClass outcome() {
        return CaseModel.outcome(regime, ends.seen());
    }

    /**
     * How far the way from peace to power has been gone: by the share of power that is discontented, up to 1; with a plot
     * against the leader beyond it, by how ready it is and by how much of half the weight is in it, up to 3.
     */
    public double height() {
        double highest = regime.politics().discontent();
        for (Plot plot : regime.plots()) {
            if (!plot.over() && plot.againstLeader()) {
                double ready = plot.arena() == Arena.VOTES ? 1 : plot.preparation();
                highest = Math.max(highest, 1 + ready + Math.min(1, 2 * Judgement.memberWeight(regime, plot)));
            }
        }
        return highest;
    }

    /** Keeps how the attempts of the window ended. */
    private record Ends(Set<OutcomeClass> seen) implements Observer {
        @Override
        public void attemptEnds(Regime regime, Attempt attempt) {
            OutcomeClass outcome = attempt.outcome();
            if (outcome != null && attempt.week() >= regime.fate().burnIn()) {
                seen.add(outcome);
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
        public History history(long seed, long replication, OutcomeClass outcome, int weeks, Regime regime) {
            throw new IllegalStateException("a course keeps no history");
        }
    }
}
