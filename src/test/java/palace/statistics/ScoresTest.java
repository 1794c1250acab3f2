package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {
    @Test
    void rainIsScoredByHand() {
        // 0.7 and it rained, 0.9 and it rained, 0.8 and it did not, 0.4 and it did not, 0.2 and it rained.
        List<Forecast> forecasts = List.of(
                new Forecast(0.7, true),
                new Forecast(0.9, true),
                new Forecast(0.8, false),
                new Forecast(0.4, false),
                new Forecast(0.2, true));

        Scores scores = Scores.of(forecasts);

        assertThat(scores.forecasts()).isEqualTo(5);
        assertThat(scores.brier()).isCloseTo((0.09 + 0.01 + 0.64 + 0.16 + 0.64) / 5, within(1e-15));
        // -(ln 0.7 + ln 0.9 + ln 0.2 + ln 0.6 + ln 0.2) / 5 = -ln(0.01512) / 5
        assertThat(scores.logLoss()).isCloseTo(0.83834738164615, within(1e-14));
    }

    @Test
    void certaintyIsFreeWhenRightAndInfinitelyDearWhenWrong() {
        assertThat(new Forecast(1, true).logLoss()).isEqualTo(0.0);
        assertThat(new Forecast(0, false).logLoss()).isEqualTo(0.0);
        assertThat(new Forecast(0, true).logLoss()).isInfinite();
        assertThat(Scores.of(List.of(new Forecast(0, true), new Forecast(0, false)))
                        .logLoss())
                .isInfinite();
        assertThat(new Forecast(0, true).brier()).isEqualTo(1);
    }

    @Test
    void anEnsembleWithoutTheEventIsScoredAsHalfAHistory() {
        Forecast forecast = Forecast.of(new Proportion(0, 99), true);

        assertThat(forecast.probability()).isEqualTo(0.005);
        assertThat(forecast.logLoss()).isCloseTo(5.298317366548036, within(1e-15)); // ln 200
    }

    @Test
    void theBaseRateHasNoSkillAndPerfectionHasAll() {
        List<Forecast> baseRate = List.of(new Forecast(0.5, true), new Forecast(0.5, false));
        List<Forecast> perfect = List.of(new Forecast(1, true), new Forecast(0, false));

        assertThat(Scores.of(baseRate).brierSkill(Scores.of(baseRate))).isEqualTo(0);
        assertThat(Scores.of(perfect).brierSkill(Scores.of(baseRate))).isEqualTo(1);
    }

    @Test
    void theOrderOfTheForecastsMakesNoDifference() {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            forecasts.add(new Forecast(i * 0.61803398875 % 1, i % 3 == 0));
        }
        Scores scores = Scores.of(forecasts);
        Collections.reverse(forecasts);

        assertThat(Scores.of(forecasts)).isEqualTo(scores);
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(Double.NaN, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(1.5, true));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.of(List.of()));
    }
}
