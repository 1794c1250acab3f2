package palace.scenario.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodebookTest {
    @Test
    void theFiveStepsAreThoseOfTheCodebook() {
        assertThat(Codebook.STEPS.toString()).isEqualTo("{very-low=0.1, low=0.3, medium=0.5, high=0.7, very-high=0.9}");
        assertThat(Codebook.HEALTH.toString()).isEqualTo("{good=0.9, fair=0.7, poor=0.4, failing=0.15}");
    }

    @Test
    void higherRankWeighsMoreAndGreaterWrongsHurtMore() {
        assertThat(Arrays.stream(Rank.values()).map(Rank::standing)).containsExactly(1.0, 0.7, 0.4, 0.15);
        assertThat(Arrays.stream(Grievance.values()).map(Grievance::level)).containsExactly(0.0, 0.3, 0.6, 0.9);
    }

    @Test
    void aQuantityIsAPartOfTheWholeFromItsLowToItsHighEnd() {
        Quantity range = new Quantity(0.2, 0.6);

        assertThat(range.middle()).isEqualTo(0.4);
        assertThat(range.at(0)).isEqualTo(0.2);
        assertThat(range.at(1)).isEqualTo(0.6);
        assertThat(range.isRange()).isTrue();
        assertThat(Quantity.of(1).isRange()).isFalse();
        assertThatThrownBy(() -> Quantity.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quantity(0.6, 0.2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quantity(0, 1.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
