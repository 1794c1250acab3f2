package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTableTest {
    @Test
    void forecastsFallIntoTheirBins() {
        List<Forecast> forecasts = List.of(
                new Forecast(0, false),
                new Forecast(0.125, true),
                new Forecast(0.25, false), // a lower end belongs to its bin
                new Forecast(0.75, true),
                new Forecast(1, true)); // and the last bin holds 1

        CalibrationTable table = CalibrationTable.of(forecasts, 4);

        assertThat(table.rows())
                .containsExactly(
                        new CalibrationTable.Row(new Interval(0, 0.25), 0.0625, new Proportion(1, 2)),
                        new CalibrationTable.Row(new Interval(0.25, 0.5), 0.25, new Proportion(0, 1)),
                        new CalibrationTable.Row(new Interval(0.75, 1), 0.875, new Proportion(2, 2)));
    }

    @Test
    void noForecastsGiveAnEmptyTable() {
        assertThat(CalibrationTable.of(List.of(), 10).rows()).isEmpty();
    }
}
