package palace.scenario.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "ca, ac, 1",
        "Shelpin, shelepin, 1",
        "flaw, lawn, 2",
        "'', abc, 3",
        "same, SAME, 0",
    })
    void distanceCountsLettersToChange(String from, String to, int distance) {
        assertThat(Nearest.distance(from, to)).isEqualTo(distance);
        assertThat(Nearest.distance(to, from)).isEqualTo(distance);
    }

    @Test
    void theNearestNameIsGuessedIfAnyIsNear() {
        List<String> names = List.of("brezhnev", "shelepin", "shelest");

        assertThat(Nearest.to("shelpin", names)).isEqualTo("shelepin");
        assertThat(Nearest.to("chelest", names)).isEqualTo("shelest");
        assertThat(Nearest.to("stalin", names)).isNull();
        assertThat(Nearest.to("x", List.of("y"))).isNull();
        assertThat(Nearest.to("x".repeat(100_000), List.of("x".repeat(100_001))))
                .isNull();
    }
}
