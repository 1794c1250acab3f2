package palace.experiment.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.experiment.ThreadRunner;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.random.Draws;
import palace.simulation.HistorySource;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;
import palace.simulation.history.Standing;

/** What to watch, in histories whose answer is known. */
class IndicatorsTest {
    private static final int WEEKS = 520;
    private static final int WARNING = 20;
    private static final long CHANCE = Draws.source("IndicatorsTest");

    /**
     * The street comes out twenty weeks before somebody moves; discontent is noise; the leader's mystique never varies.
     * Histories with an even number have a move, in a week of their own.
     */
    private static class Foretold implements HistorySource {
        @Override
        public History recorded(long seed, long replication) {
            long key = Draws.of(seed, replication).key(CHANCE, 0);
            int moves = replication % 2 == 0 ? 150 + (int) (200 * Draws.uniform(key, WEEKS)) : 10 * WEEKS;
            var series = new SeriesTable();
            for (int week = 0; week < WEEKS; week++) {
                series.addWeek();
                series.set(Series.STREET, week >= moves - WARNING && week < moves ? 0.5 : 0);
                series.set(Series.DISCONTENT_SHARE, Draws.uniform(key, week));
                series.set(Series.MYSTIQUE, 0.5);
            }
            List<AttemptTrace> attempts = moves < WEEKS ? List.of(attempt(moves)) : List.of();
            return new History(
                    seed, replication, OutcomeClass.NO_ATTEMPT, WEEKS, 0, 0, 0, attempts, new ArrayList<>(), series);
        }

        private static AttemptTrace attempt(int week) {
            return new AttemptTrace(
                    week,
                    0,
                    Party.LEADER,
                    palace.model.Arena.FORCE,
                    OutcomeClass.ATTEMPT_FAILED,
                    2,
                    false,
                    false,
                    "",
                    List.of(),
                    0,
                    0,
                    0,
                    1,
                    0,
                    0,
                    new Standing(0.5, 0.1, 0, 0),
                    0.5,
                    Party.NOBODY,
                    0);
        }

        @Override
        public History counted(long seed, long replication) {
            return recorded(seed, replication);
        }

        @Override
        public History followed(long seed, long replication) {
            return recorded(seed, replication);
        }

        @Override
        public int weeks() {
            return WEEKS;
        }

        @Override
        public boolean stopAtFall() {
            return false;
        }
    }

    private final IndicatorSheet sheet = Indicators.measure(new Foretold(), 60, 1, new ThreadRunner(1));

    private Indicator of(Series series) {
        return sheet.indicators().stream()
                .filter(indicator ->
                        !indicator.change() && indicator.observable().name().equals(series.column()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("K36")
    void whatComesBeforeEveryMoveForetellsItAndSaysHowLongBefore() {
        Indicator street = of(Series.STREET);

        assertThat(sheet.attempts()).isEqualTo(30);
        assertThat(street.areas().get(0).orElseThrow().area()).isGreaterThan(0.95);
        // of the looks within a year before a move 20 weeks in 52 have the street: 0.5 + 0.5 * 20 / 52
        assertThat(Objects.requireNonNull(street.area()).area()).isCloseTo(0.69, within(0.02));
        Indicator.Alarms alarms = Objects.requireNonNull(street.alarms());
        assertThat(alarms.caught()).isEqualTo(1);
        assertThat(alarms.falseAlarms()).isZero();
        assertThat(alarms.lead()).isCloseTo(WARNING, within(1.0));
        assertThat(street.leads()).isTrue();
        assertThat(sheet.best(true).get(0)).isEqualTo(street);
    }

    @Test
    @Tag("K36")
    void noiseForetellsNothingAndWhatNeverVariesHasNoDirection() {
        Indicator noise = of(Series.DISCONTENT_SHARE);

        assertThat(Objects.requireNonNull(noise.area()).area()).isCloseTo(0.5, within(0.05));
        assertThat(noise.leads()).isFalse();
        assertThat(Objects.requireNonNull(noise.alarms()).caught()).isLessThan(0.35);
        assertThat(Objects.requireNonNull(of(Series.MYSTIQUE).area()).area()).isEqualTo(0.5);
        assertThat(of(Series.MYSTIQUE).foretells()).isFalse();
        assertThat(of(Series.TREASURY).area()).isNull(); // a layer that is off
    }

    @Test
    void aShortWindowIsAskedOfTheLongestTimeAheadThatItHasRoomFor() {
        assertThat(Indicators.HORIZONS.get(Indicators.longest(520))).isEqualTo(52);
        assertThat(Indicators.HORIZONS.get(Indicators.longest(66))).isEqualTo(52);
        assertThat(Indicators.HORIZONS.get(Indicators.longest(65))).isEqualTo(13);
        assertThat(Indicators.HORIZONS.get(Indicators.longest(27))).isEqualTo(13);
        assertThat(Indicators.HORIZONS.get(Indicators.longest(26))).isEqualTo(4);
        assertThat(Indicators.HORIZONS.get(Indicators.longest(5))).isEqualTo(4);
    }

    @Test
    void whatTheWindowCutsOffIsNotCountedAsQuiet() {
        Watched watched = Watched.of(new Foretold().recorded(1, 1), WEEKS, Observable.all());
        int last = watched.looks() - 1;

        assertThat(watched.known(last, 4)).isFalse();
        assertThat(watched.known(0, 52)).isTrue();
    }

    /** Nobody moves oftener late than early, and a number that grows with the weeks says nothing. */
    @Test
    void whatOnlyGrowsWithTimeForetellsNothing() {
        HistorySource anyWeek = new Foretold() {
            @Override
            public History recorded(long seed, long replication) {
                long key = Draws.of(seed, replication).key(CHANCE, 0);
                var series = new SeriesTable();
                List<AttemptTrace> attempts = new ArrayList<>();
                for (int week = 0; week < WEEKS / 4; week++) {
                    series.addWeek();
                    series.set(Series.CORRUPTION, (double) week / WEEKS);
                    if (Draws.uniform(key, week) < 0.01) {
                        attempts.add(Foretold.attempt(week));
                    }
                }
                return new History(
                        seed,
                        replication,
                        OutcomeClass.NO_ATTEMPT,
                        WEEKS / 4,
                        0,
                        0,
                        0,
                        attempts,
                        new ArrayList<>(),
                        series);
            }

            @Override
            public int weeks() {
                return WEEKS / 4;
            }
        };
        Indicator drift = Indicators.measure(anyWeek, 400, 1, new ThreadRunner(1)).indicators().stream()
                .filter(one -> !one.change() && one.observable().name().equals(Series.CORRUPTION.column()))
                .findFirst()
                .orElseThrow();

        assertThat(Objects.requireNonNull(drift.area()).area()).isCloseTo(0.5, within(0.03));
        assertThat(drift.foretells()).isFalse();
    }

    /** His fall in week 100 ends a history of 520: what came of the looks before it is known, and in its week none is taken. */
    @Test
    void aHistoryThatAFallEndsIsKnownToItsEnd() {
        var series = new SeriesTable();
        for (int week = 0; week <= 101; week++) {
            series.addWeek();
        }
        History fell = new History(
                1, 1, OutcomeClass.COUP, 102, 0, 0, 0, List.of(Foretold.attempt(101)), new ArrayList<>(), series);
        Watched watched = Watched.of(fell, WEEKS, Observable.all());
        int last = watched.looks() - 1;

        assertThat(Watched.week(last)).isEqualTo(97);
        assertThat(watched.known(last, 52)).isTrue();
        assertThat(watched.foretells(last, 4)).isTrue();
    }

    @Test
    void eventsAreCountedOverAQuarterOfAYear() {
        double[] weekly = new double[30];
        weekly[2] = 1;
        weekly[4] = 2;

        assertThat(Arrays.copyOfRange(Observable.lastQuarter(weekly), 13, 18)).containsExactly(3, 3, 2, 2, 0);
    }
}
