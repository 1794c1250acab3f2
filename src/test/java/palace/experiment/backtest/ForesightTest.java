package palace.experiment.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import palace.experiment.backtest.Structures.Kind;
import palace.experiment.backtest.Structures.Structure;
import palace.experiment.facts.RegimeType;

class ForesightTest {
    /** Log odds are -2 and how restless a structure is: a chance of 0.0474259 for the calm, 0.2689414 for the restless. */
    private static final Structures TWO = new Structures(
            Map.of(
                    RegimeType.PARTY,
                    new Kind(new Odds(-2, 0, 0, 0, 0, 1), List.of(new Structure(-1, 1), new Structure(1, 0)))),
            16);

    private static CountryRow row(int country, int year, boolean attempted, @Nullable Boolean control) {
        return new CountryRow(country, year, RegimeType.PARTY, attempted, 3, Double.POSITIVE_INFINITY, false, control);
    }

    private static double forecast(List<CountryRow> rows) {
        List<Foresight> all = Foresight.of(rows, Collections.nCopies(rows.size(), War.NONE), TWO);
        return all.get(all.size() - 1).probability();
    }

    @Test
    void withoutAPastAllStructuresCountAlike() {
        assertThat(forecast(List.of(row(1, 1960, false, null)))).isCloseTo(0.1581836, within(1e-6));
    }

    @Test
    void whatACountryHasDoneTellsItsStructure() {
        // weights as the chances of what came: (0.0474259² + 0.2689414²) / (0.0474259 + 0.2689414)
        assertThat(forecast(List.of(row(1, 1960, true, null), row(1, 1961, false, null))))
                .isCloseTo(0.235734, within(1e-5));
        assertThat(forecast(List.of(row(1, 1960, false, null), row(1, 1961, false, null))))
                .isCloseTo(0.143602, within(1e-5));
    }

    @Test
    void whatOtherCountriesDidTellsNothing() {
        assertThat(forecast(List.of(row(1, 1960, true, null), row(2, 1961, false, null))))
                .isCloseTo(0.1581836, within(1e-6));
    }

    @Test
    void aRowsOwnAttemptDoesNotMoveItsForecast() {
        assertThat(forecast(List.of(row(1, 1960, false, null), row(1, 1961, true, null))))
                .isEqualTo(forecast(List.of(row(1, 1960, false, null), row(1, 1961, false, null))));
    }

    @Test
    void aLeaderWithTheServiceInHisHandsIsMatchedWithSuchStructures() {
        assertThat(forecast(List.of(row(1, 1960, false, true)))).isCloseTo(0.0474259, within(1e-6));
        assertThat(forecast(List.of(row(1, 1960, false, false)))).isCloseTo(0.2689414, within(1e-6));
    }
}
