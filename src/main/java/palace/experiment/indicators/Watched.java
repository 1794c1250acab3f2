package palace.experiment.indicators;

import java.util.ArrayList;
import java.util.List;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;

/**
 * What was to be seen in one history, every four weeks, and when somebody moved.
 *
 * @param window weeks that a history has if no fall ends it
 * @param values of each indicator at each look; NaN where it has none
 * @param attempts weeks of the attempts, in order
 */
record Watched(int window, List<float[]> values, List<Integer> attempts) {
    /** Weeks from one look to the next. */
    static final int STEP = 4;

    /** The first look: a quarter must have gone by. */
    static final int FIRST = Observable.QUARTER;

    static Watched of(History history, int window, List<Observable> observables) {
        int lived = history.series().weeks();
        int before =
                lived < window ? lived - 1 : lived; // in the week of the fall that ends a history nothing is foretold
        int looks = Math.max(0, (before - FIRST + STEP - 1) / STEP);
        var values = new ArrayList<float[]>(2 * observables.size());
        for (Observable observable : observables) {
            double[] weekly = observable.weekly().apply(history);
            float[] value = new float[looks];
            float[] change = new float[looks];
            for (int look = 0; look < looks; look++) {
                value[look] = (float) weekly[week(look)];
                change[look] = (float) (weekly[week(look)] - weekly[week(look) - Observable.QUARTER]);
            }
            values.add(value);
            values.add(change);
        }
        return new Watched(
                window,
                values,
                history.attempts().stream().map(AttemptTrace::week).toList());
    }

    /** The week of a look. */
    static int week(int look) {
        return FIRST + STEP * look;
    }

    int looks() {
        return values.isEmpty() ? 0 : values.get(0).length;
    }

    /** Whether somebody moves within so many weeks after a look. */
    boolean foretells(int look, int horizon) {
        int week = week(look);
        return attempts.stream().anyMatch(attempt -> attempt > week && attempt <= week + horizon);
    }

    /**
     * Whether it can be known, on the day of a look, what will have happened within so many weeks: by the calendar alone. A look
     * that counted for its attempt though the window ends too soon, and not without one, would make a sign of whatever
     * grows with time.
     */
    boolean known(int look, int horizon) {
        return week(look) + horizon < window;
    }

    /** The last look before an attempt; below 0 where there was none. */
    static int before(int attempt) {
        return Math.floorDiv(attempt - 1 - FIRST, STEP);
    }
}
