package palace.report.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palace.experiment.backtest.CountryRow;
import palace.experiment.facts.RegimeType;
import palace.statistics.Interval;
import palace.statistics.RatioEstimate;

class GroupsTest {
    /** Ten years each of so many countries. */
    private static Groups group(int countries, BiPredicate<Integer, Integer> attempted) {
        List<CountryRow> rows = new ArrayList<>();
        for (int country = 0; country < countries; country++) {
            for (int year = 0; year < 10; year++) {
                boolean attempt = attempted.test(country, year);
                rows.add(new CountryRow(
                        country, 1960 + year, RegimeType.PARTY, attempt, year, Double.POSITIVE_INFINITY, false, null));
            }
        }
        RatioEstimate happened =
                Groups.happened(rows, IntStream.range(0, rows.size()).toArray());
        return new Groups("tenure", 0, 10, 0.1, 0.1, happened);
    }

    /** Ten years of one country with an attempt in each and ten of another without one are two witnesses, worth one trial. */
    @Test
    void yearsOfOneCountryAreNotSoManyWitnesses() {
        Groups unlike = group(2, (country, year) -> country == 0);

        assertThat(unlike.happened().value()).isEqualTo(0.5);
        assertThat(unlike.happened().units()).isEqualTo(2);
        Interval interval = BacktestTables.interval(unlike);
        assertThat(interval.low()).isCloseTo(0.054620, within(1e-5)); // Wilson's of a half of one, not of 10 of 20
        assertThat(interval.high()).isCloseTo(0.945380, within(1e-5));
    }

    /** Wilson's of 10 in 100, and of 0 in 100. */
    @Test
    void yearsThatDoNotHangTogetherAreAsManyAsTheyAre() {
        Interval even = BacktestTables.interval(group(10, (country, year) -> country.equals(year)));
        Interval none = BacktestTables.interval(group(10, (country, year) -> false));

        assertThat(even.low()).isCloseTo(0.055229, within(1e-5));
        assertThat(even.high()).isCloseTo(0.174367, within(1e-5));
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.036994, within(1e-5));
    }
}
