package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassForecastTest {
    @Test
    void whatNoHistoryShowedIsUnlikelyAndNotImpossible() {
        ClassForecast forecast = ClassForecast.of(List.of(8L, 0L, 2L), 1);

        assertThat(forecast.probabilities()).containsExactly(8.5 / 11.5, 0.5 / 11.5, 2.5 / 11.5);
        assertThat(forecast.logScore()).isCloseTo(-3.135494, within(1e-6)); // ln(0.5/11.5)
    }

    @Test
    void theScoresAreThoseOfPaperAndPencil() {
        ClassForecast forecast = new ClassForecast(List.of(0.7, 0.2, 0.1), 0);

        assertThat(forecast.logScore()).isCloseTo(-0.356675, within(1e-6));
        assertThat(forecast.brier()).isCloseTo(0.14, within(1e-12)); // 0.09 + 0.04 + 0.01
        assertThat(new ClassForecast(List.of(0.0, 1.0), 1).brier()).isZero();
        assertThat(new ClassForecast(List.of(0.0, 1.0), 0).brier()).isEqualTo(2);
    }

    @Test
    void equalOddsScoreTheLogarithmOfTheirNumber() {
        assertThat(ClassForecast.equal(9, 4).logScore()).isCloseTo(-2.197225, within(1e-6));
    }

    @Test
    void probabilitiesSumToOneAndSomethingHappened() {
        assertThatThrownBy(() -> new ClassForecast(List.of(0.5, 0.4), 0)).hasMessageContaining("sum to 0.9");
        assertThatThrownBy(() -> new ClassForecast(List.of(0.5, Double.NaN), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClassForecast(List.of(0.5, 0.5), 2)).hasMessageContaining("but was 2");
    }
}
