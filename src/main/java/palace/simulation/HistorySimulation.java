package palace.simulation;

import java.util.List;
import palace.mechanism.Mechanism;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.random.Draws;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One history on MASON's schedule: weeks at whole times, the hours of an attempt at fractional times inside the week in
 * which it starts, dated events of the scenario before the week that they fall in.
 *
 * <p>MASON's own random generator is never drawn from: every draw is keyed by its event.
 */
final class HistorySimulation extends SimState {
    private static final long serialVersionUID = 1L;

    private static final int EVENTS = 0;
    private static final int WEEK = 1;
    private static final int HOUR = 2;
    /** Last hour that fits into a week; only a schedule without the mechanisms that decide gets there. */
    private static final int LAST_HOUR = 166;
    /** One hour as a fraction of a week, so that every hour of an attempt comes before the next week. */
    private static final double AN_HOUR = 1.0 / 169;

    private final transient Regime regime;
    private final transient List<Mechanism> mechanisms;
    private final transient Draws draws;
    private final transient Observer observer;
    private final boolean stopAtFall;

    HistorySimulation(Regime regime, List<Mechanism> mechanisms, Draws draws, Observer observer, boolean stopAtFall) {
        super(0L);
        this.regime = regime;
        this.mechanisms = mechanisms;
        this.draws = draws;
        this.observer = observer;
        this.stopAtFall = stopAtFall;
    }

    /** Schedules what is left of the history from the week of the regime on; it runs by {@code schedule.step}. */
    void begin(List<Intervention> timeline, int weeks) {
        start();
        observer.begins(regime);
        if (regime.week() == 0) {
            regime.plots().forEach(plot -> observer.record(Conspiring.in(plot)));
        }
        for (int first = 0; first < timeline.size(); first++) {
            int week = timeline.get(first).week();
            if (week >= regime.week() && week < weeks && isFirstOfItsWeek(timeline, first)) {
                schedule.scheduleOnce(week, EVENTS, (Steppable) state -> happen(timeline, week));
            }
        }
        schedule.scheduleRepeating(regime.week(), WEEK, (Steppable) state -> week());
    }

    private static boolean isFirstOfItsWeek(List<Intervention> timeline, int place) {
        int week = timeline.get(place).week();
        for (int before = 0; before < place; before++) {
            if (timeline.get(before).week() == week) {
                return false;
            }
        }
        return true;
    }

    /** The dated events of a week, one after the other: MASON would shuffle what is scheduled for the same moment. */
    void happen(List<Intervention> timeline, int week) {
        for (Intervention event : timeline) {
            if (event.week() == week) {
                event.apply(regime, draws, observer);
            }
        }
    }

    /** Whether the history is over before its horizon. */
    boolean over() {
        return stopAtFall
                && regime.week() > regime.fate().burnIn()
                && regime.fate().first() != null;
    }

    private void week() {
        act(0, mechanisms.size());
        if (regime.attempt() != null) {
            schedule.scheduleOnce(schedule.getTime() + AN_HOUR, HOUR, (Steppable) state -> hour());
        } else {
            endWeek();
        }
    }

    /** Lives a part of the week: those of its mechanisms from one place to before another. */
    void act(int from, int to) {
        if (from == 0 && regime.week() == regime.fate().burnIn()) {
            regime.fate().openWindow();
            observer.windowOpens(regime);
        }
        for (int m = from; m < to; m++) {
            mechanisms.get(m).week(regime, draws, observer);
        }
    }

    private void hour() {
        if (!liveAnHour()) {
            schedule.scheduleOnce(schedule.getTime() + AN_HOUR, HOUR, (Steppable) state -> hour());
        }
    }

    /** Lives an hour of an attempt; whether the attempt, and the week with it, is over. */
    boolean liveAnHour() {
        Attempt attempt = regime.attempt();
        if (attempt == null) {
            throw new IllegalStateException("no attempt in week " + regime.week());
        }
        for (int m = 0; m < mechanisms.size(); m++) {
            mechanisms.get(m).hour(regime, attempt, draws, observer);
        }
        if (!attempt.decided() && attempt.hour() >= LAST_HOUR) {
            attempt.fail("nobody decided it");
        }
        observer.hourEnds(regime, attempt);
        if (attempt.decided()) {
            aftermath(attempt);
            endWeek();
            return true;
        }
        attempt.nextHour();
        return false;
    }

    private void aftermath(Attempt attempt) {
        observer.attemptEnds(regime, attempt);
        if (attempt.outcome() == OutcomeClass.COUP && attempt.plot().againstLeader()) {
            regime.fall(OutcomeClass.COUP);
        }
        for (int m = 0; m < mechanisms.size(); m++) {
            mechanisms.get(m).aftermath(regime, attempt, draws, observer);
        }
        regime.close(attempt);
    }

    /** The week is over. */
    void endWeek() {
        observer.weekEnds(regime);
        regime.nextWeek();
    }
}
