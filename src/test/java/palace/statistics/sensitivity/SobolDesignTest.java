package palace.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SobolDesignTest {
    @Test
    void eachRowMixesOneCoordinateOfBIntoA() {
        SobolDesign design = SobolDesign.of(3, 4, KnownFunctions.random(1));
        var sequence = new SobolSequence(6, KnownFunctions.random(1));

        assertThat(design.size()).isEqualTo(20);
        for (int row = 0; row < 4; row++) {
            double[] base = sequence.next();
            int first = 5 * row;
            assertThat(design.point(first)).containsExactly(base[0], base[1], base[2]);
            assertThat(design.point(first + 1)).containsExactly(base[3], base[4], base[5]);
            assertThat(design.point(first + 2)).containsExactly(base[3], base[1], base[2]);
            assertThat(design.point(first + 3)).containsExactly(base[0], base[4], base[2]);
            assertThat(design.point(first + 4)).containsExactly(base[0], base[1], base[5]);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "501, 8", "3, 1"})
    void impossibleDesignsAreRefused(int factors, int rows) {
        assertThatIllegalArgumentException().isThrownBy(() -> SobolDesign.of(factors, rows, KnownFunctions.random(1)));
    }
}
