package palace.simulation;

import palace.mechanism.Calendar;
import palace.model.AbsenceWindow;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.random.Draws;

/**
 * Whoever rules is abroad for two weeks in every year, at a time of his own that others know beforehand: what absence does to a
 * regime is asked by comparing the weeks with it and without.
 *
 * @param week the week in which the first year begins
 * @param years how many years
 */
record Journeys(int week, int years) implements Intervention {
    private static final long SOURCE = Draws.source("Journeys");
    private static final int LONG = 2;
    private static final int LAST_START = 50;

    @Override
    public void apply(Regime regime, Draws draws, Recorder recorder) {
        long key = draws.key(SOURCE, 0);
        for (int year = 0; year < years; year++) {
            int from = week + (int) Math.round(year / Calendar.WEEK) + (int) (LAST_START * Draws.uniform(key, year));
            regime.absences().planForWhoeverRules(new AbsenceWindow(from, from + LONG, true));
        }
    }
}
