package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrecisionRecallTest {
    @Test
    void itIsThePrecisionAveragedOverWhatHappened() {
        List<Forecast> forecasts = List.of(new Forecast(0.7, true), new Forecast(0.9, true), new Forecast(0.8, false));

        // at 0.9 one of one, at 0.7 two of three
        assertThat(PrecisionRecall.of(forecasts).orElseThrow()).isCloseTo((1 + 2.0 / 3) / 2, within(1e-12));
    }

    @Test
    void aForecastThatTellsNothingHasTheBaseRate() {
        List<Forecast> forecasts = List.of(
                new Forecast(0.2, true), new Forecast(0.2, false), new Forecast(0.2, false), new Forecast(0.2, false));

        assertThat(PrecisionRecall.of(forecasts).orElseThrow()).isEqualTo(0.25);
    }

    @Test
    void withoutAnEventThereIsNone() {
        assertThat(PrecisionRecall.of(List.of(new Forecast(0.2, false)))).isEmpty();
        assertThat(PrecisionRecall.of(List.of())).isEmpty();
    }
}
