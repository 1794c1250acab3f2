package palace.experiment.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palace.experiment.ThreadRunner;
import palace.experiment.facts.RegimeType;
import palace.experiment.facts.World;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.mixture.MixtureReader;

class BacktestTest {
    private static CountryRow row(int country, int year, boolean conflict, boolean attempted) {
        return new CountryRow(
                country,
                year,
                country % 2 == 0 ? RegimeType.PARTY : RegimeType.MILITARY,
                attempted,
                year % 9,
                Double.POSITIVE_INFINITY,
                conflict,
                null);
    }

    @Test
    void aWarIsNewInItsFirstYearOnly() {
        List<CountryRow> rows = List.of(
                row(1, 1960, true, false), // the table begins with it: nobody knows how old it is
                row(2, 1960, false, false),
                row(2, 1961, true, false),
                row(2, 1961, true, false), // a second row of the same year
                row(2, 1962, true, false),
                row(2, 1963, false, false));

        assertThat(War.of(rows, War.Told.SAME_YEAR))
                .containsExactly(War.LATER, War.NONE, War.FIRST_YEAR, War.FIRST_YEAR, War.LATER, War.NONE);
        assertThat(War.of(rows, War.Told.YEAR_BEFORE))
                .containsExactly(War.NONE, War.NONE, War.NONE, War.NONE, War.LATER, War.LATER);
    }

    @Test
    void ofAYearThatIsNotInTheTableNobodyKnowsWhetherThereWasWar() {
        List<CountryRow> rows = List.of(
                row(1, 1960, true, false),
                row(1, 1977, false, false), // seventeen years on: the war of 1960 says nothing of 1976
                row(2, 1960, false, false),
                row(2, 1962, true, false)); // it may have begun in 1961

        assertThat(War.of(rows, War.Told.YEAR_BEFORE)).containsOnly(War.NONE);
        assertThat(War.of(rows, War.Told.SAME_YEAR)).containsExactly(War.LATER, War.NONE, War.NONE, War.LATER);
    }

    @Test
    void oddsAreThoseOfTheRows() {
        double[][] rows = new double[200][1];
        boolean[] events = new boolean[200];
        for (int i = 0; i < 200; i++) {
            rows[i][0] = i < 100 ? 0 : 1;
            events[i] = i % 100 < (i < 100 ? 10 : 50);
        }

        Odds odds = Odds.fit(rows, events, 1e-6);

        assertThat(odds.coefficients().get(0)).isCloseTo(-2.197225, within(1e-4)); // logit of 0.1
        assertThat(odds.probability(new double[] {1})).isCloseTo(0.5, within(1e-4));
    }

    @Test
    void whatTellsEverythingDoesNotRunAway() {
        Odds odds = Odds.fit(new double[][] {{0}, {0}, {1}, {1}}, new boolean[] {false, false, true, true}, 0.1);

        assertThat(odds.probability(new double[] {1})).isBetween(0.8, 0.999);
    }

    @Test
    void noRowIsForecastFromItsOwnCountryOrFromLaterYears() {
        var rows = new ArrayList<CountryRow>();
        for (int country = 0; country < 23; country++) {
            for (int year = 1965; year < 1975; year++) {
                rows.add(row(country, year, false, false));
            }
        }
        int[] forecasts = new int[rows.size()];
        for (Split.Fold fold : Split.BY_COUNTRY.folds(rows, 1)) {
            for (int i = 0; i < forecasts.length; i++) {
                forecasts[i] += fold.forecast().get(i) ? 1 : 0;
                for (int j = 0; j < forecasts.length; j++) {
                    assertThat(fold.forecast().get(i)
                                    && fold.fitted().get(j)
                                    && rows.get(i).country() == rows.get(j).country())
                            .isFalse();
                }
            }
        }
        assertThat(forecasts).containsOnly(1);
        for (Split.Fold fold : Split.FORWARD.folds(rows, 1)) {
            for (int i = 0; i < forecasts.length; i++) {
                for (int j = 0; j < forecasts.length; j++) {
                    assertThat(fold.forecast().get(i)
                                    && fold.fitted().get(j)
                                    && rows.get(j).year() >= rows.get(i).year())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameLibraryOnAnyThreads() {
        World world = World.of(
                MixtureReader.read(
                        Path.of("scenarios/preset/world.yaml"),
                        List.of(
                                new palace.scenario.format.Setting("scenario.weeks", "260"),
                                new palace.scenario.format.Setting("scenario.burn-in", "52"))),
                BehaviourReader.shipped(),
                Set.of());

        Structures one = Structures.of(world, 16, 1, new ThreadRunner(1));
        Structures two = Structures.of(world, 16, 1, new ThreadRunner(2));

        assertThat(one.histories()).isEqualTo(64); // four types
        assertThat(one.knows(RegimeType.OTHER)).isFalse();
        for (RegimeType type : List.of(RegimeType.PARTY, RegimeType.MILITARY)) {
            assertThat(one.coefficients(type)).isEqualTo(two.coefficients(type)).hasSize(6);
            assertThat(one.of(type)).isEqualTo(two.of(type)).hasSize(2);
        }
    }
}
