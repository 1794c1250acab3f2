package palace.simulation;

import palace.mechanism.Calendar;
import palace.model.AbsenceWindow;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.layer.Frontline;
import palace.random.Draws;

/** Something that happens from outside at a given week: one dated event of a scenario's timeline. */
public interface Intervention {
    /** The week, from 0. */
    int week();

    /** What it does. */
    void apply(Regime regime, palace.random.Draws draws, Recorder recorder);

    /**
     * A war breaks out against an enemy weaker than an equal or as strong, as internal wars mostly are: what it does to a regime
     * is asked by comparing histories with it and without.
     *
     * @param week the week in which it does
     */
    record Outbreak(int week) implements Intervention {
        private static final long SOURCE = Draws.source("Outbreak");
        private static final double WEAKEST = 0.2;
        private static final double STRONGEST = 0.6;
        /** How much soldiers differ where a case does not say. */
        private static final double SPREAD = 0.12;

        @Override
        public void apply(Regime regime, Draws draws, Recorder recorder) {
            double enemy = WEAKEST + (STRONGEST - WEAKEST) * Draws.uniform(draws.key(SOURCE, 0), 0);
            regime.layers().add(new Frontline(enemy, SPREAD, 0).ofANewWar());
        }
    }

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
                int from =
                        week + (int) Math.round(year / Calendar.WEEK) + (int) (LAST_START * Draws.uniform(key, year));
                regime.absences().planForWhoeverRules(new AbsenceWindow(from, from + LONG, true));
            }
        }
    }
}
