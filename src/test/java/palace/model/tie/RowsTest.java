package palace.model.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.random.Draws;

class RowsTest {
    /** The same as the library does, whether a row is short or not; what is outside it stays. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 32, 33, 200})
    void aRowIsSortedAndItsNeighboursAreNot(int length) {
        long[] numbers = new long[length + 4];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (long) (Draws.uniform(7, i) * 50) - 25;
        }
        long[] expected = numbers.clone();
        Arrays.sort(expected, 2, 2 + length);

        Rows.sort(numbers, 2, 2 + length);

        assertThat(numbers).isEqualTo(expected);
    }
}
