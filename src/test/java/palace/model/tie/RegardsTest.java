package palace.model.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegardsTest {
    @Test
    void nobodyIsRegardedInAnEmptyCourt() {
        assertThat(Regards.none(0).count()).isZero();
        assertThat(Regards.none(2).of(0, 1, 0.5)).isEqualTo(0.5);
    }

    @Test
    void tiesHaveADirectionAndTheLastOfAPairCounts() {
        Regards regards = Regards.of(
                4, new int[] {2, 0, 2, 2, 1}, new int[] {3, 1, 0, 3, 1}, new double[] {0.3, 0.6, 0.9, 0.1, 0.7});

        assertThat(regards.count()).isEqualTo(3); // nobody regards himself
        assertThat(regards.of(2, 3, 0)).isCloseTo(0.1, within(1e-7));
        assertThat(regards.of(3, 2, 0)).isZero();
        assertThat(regards.of(0, 1, 0)).isCloseTo(0.6, within(1e-7));
        assertThat(IntStream.range(regards.first(2), regards.end(2)).map(regards::whom))
                .containsExactly(0, 3);
        assertThat(regards.first(1)).isEqualTo(regards.end(1));
    }

    @Test
    void whoIsUnknownOrRegardsTooMuchIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regards.of(1, new int[] {0}, new int[] {1}, new double[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regards.of(2, new int[] {0}, new int[] {1}, new double[] {1.1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regards.of(2, new int[] {0}, new int[] {1}, new double[] {Double.NaN}));
    }
}
