package palace.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GreatestTest {
    private static final long SEED = 1; // chosen before the first run

    private static int greatest(long key, double... values) {
        Greatest greatest = new Greatest(key);
        IntStream.range(0, values.length).forEach(i -> greatest.offer(i, values[i]));
        return greatest.orElse(-1);
    }

    @Test
    void ofNoneThereIsNoGreatest() {
        assertThat(greatest(SEED)).isEqualTo(-1);
    }

    @Test
    void theGreatestIsFoundWhereverItStands() {
        assertThat(greatest(SEED, 0.1, 0.3, 0.2)).isEqualTo(1);
        assertThat(greatest(SEED, Double.NEGATIVE_INFINITY)).isZero();
        assertThat(greatest(SEED, -3, -1)).isEqualTo(1);
    }

    @Test
    void theOrderInWhichEqualsComeMeansNothing() {
        for (long key = 0; key < 100; key++) {
            Greatest backwards = new Greatest(key);
            IntStream.of(3, 2, 1, 0).forEach(i -> backwards.offer(i, 0.5));

            assertThat(backwards.orElse(-1)).isEqualTo(greatest(key, 0.5, 0.5, 0.5, 0.5));
        }
    }

    @Test
    void eachOfEqualsIsTheGreatestAsOftenAsTheOthers() {
        long[] counts = new long[4];
        for (long key = 0; key < 10_000; key++) {
            counts[greatest(Draws.of(SEED, key).key(7, 0), 0.5, 0.5, 0.5, 0.5)]++;
        }

        // A quarter with a standard error of 0.00433; a correct program fails 25 times in 100 000.
        for (long count : counts) {
            assertThat(count / 10_000.0).isCloseTo(0.25, within(4 * 0.00433));
        }
    }
}
