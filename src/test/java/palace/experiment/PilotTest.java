package palace.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PilotTest {
    private static long[] positions(int count, int cells) {
        return IntStream.range(0, count)
                .mapToLong(number -> Pilot.position(number, cells))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 42, 1000})
    void everyCellComesOnceBeforeOneComesAgain(int cells) {
        assertThat(positions(cells, cells))
                .containsExactlyInAnyOrder(LongStream.range(0, cells).toArray());
        assertThat(Pilot.position(cells, cells)).isEqualTo(cells); // its first cell again, another history
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 42, 1000})
    void aFewAreSpreadOverAll(int cells) {
        for (int third = 0; third < 3; third++) {
            long from = (long) third * cells / 3;
            long to = (third + 1L) * cells / 3;
            assertThat(LongStream.of(positions(5, cells)).filter(position -> position >= from && position < to))
                    .isNotEmpty();
        }
    }
}
