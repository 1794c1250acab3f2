package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmTest {
    @Test
    void itIsThatOfR() {
        // p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
        assertThat(Holm.corrected(0.01, 0.04, 0.03, 0.005))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
    }

    @Test
    void nothingGoesAboveOneAndNothingIsNothing() {
        assertThat(Holm.corrected(0.6, 0.9)).containsExactly(1, 1);
        assertThat(Holm.corrected()).isEmpty();
    }
}
