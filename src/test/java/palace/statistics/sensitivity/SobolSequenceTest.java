package palace.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolSequenceTest {
    /** The first points of the unshifted sequence as in Joe and Kuo's new-joe-kuo-6. */
    @Test
    void withoutAShiftItIsThePublishedSequence() {
        var sequence = new SobolSequence(3, () -> 0L);

        assertThat(sequence.next()).containsExactly(0, 0, 0);
        assertThat(sequence.next()).containsExactly(0.5, 0.5, 0.5);
        assertThat(sequence.next()).containsExactly(0.75, 0.25, 0.25);
        assertThat(sequence.next()).containsExactly(0.25, 0.75, 0.75);
        assertThat(sequence.next()).containsExactly(0.375, 0.375, 0.625);
    }

    @Test
    void theShiftFlipsBits() {
        var flipped = new SobolSequence(1, () -> -1L); // all bits

        assertThat(flipped.next()).containsExactly(1 - 0x1p-52);
        assertThat(flipped.next()).containsExactly(0.5 - 0x1p-52);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aShiftedBlockOfAPowerOfTwoStillFillsEveryCell(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var sequence = new SobolSequence(5, random);
        int points = 64;
        boolean[][] taken = new boolean[5][points];
        boolean[] squares = new boolean[points]; // the first two coordinates are a (0, m, 2)-net: 8 by 8
        for (int i = 0; i < points; i++) {
            double[] point = sequence.next();
            for (int factor = 0; factor < 5; factor++) {
                int cell = (int) (point[factor] * points);
                assertThat(taken[factor][cell]).isFalse();
                taken[factor][cell] = true;
            }
            int square = (int) (point[0] * 8) * 8 + (int) (point[1] * 8);
            assertThat(squares[square]).isFalse();
            squares[square] = true;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1001})
    void impossibleNumbersOfFactorsAreRefused(int factors) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SobolSequence(factors, () -> 0L));
    }
}
