package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusteredAucTest {
    private static final double[] VALUES = {1, 2, 3, 4, 5, 6, 7, 8, 3, 5};
    private static final boolean[] HAPPENED = {false, false, true, false, true, true, false, true, false, true};

    private static ClusteredAuc of(int... cluster) {
        return Objects.requireNonNull(ClusteredAuc.of(VALUES, HAPPENED, cluster));
    }

    /** The formulas of Obuchowski (1997), written out over all pairs in Python. */
    @Test
    void theErrorIsThatOfObuchowski() {
        ClusteredAuc auc = of(0, 0, 0, 1, 1, 2, 2, 3, 3, 3);

        assertThat(auc.area()).isCloseTo(0.78, within(1e-12));
        assertThat(auc.error()).isCloseTo(0.15839191898578667, within(1e-12));
    }

    /** With one value a cluster it is that of DeLong and others (1988). */
    @Test
    void withoutClustersTheErrorIsThatOfDeLong() {
        ClusteredAuc auc = of(IntStream.range(0, 10).toArray());

        assertThat(auc.error()).isCloseTo(0.16970562748477142, within(1e-12));
        assertThat(auc.interval(Confidence.NINETY_FIVE).high()).isEqualTo(1);
    }

    @Test
    void repeatedWeeksOfOneHistoryAreNoNewEvidence() {
        double[] twice = IntStream.range(0, 20).mapToDouble(i -> VALUES[i / 2]).toArray();
        boolean[] happened = new boolean[20];
        int[] cluster = new int[20];
        for (int i = 0; i < 20; i++) {
            happened[i] = HAPPENED[i / 2];
            cluster[i] = i / 2;
        }

        assertThat(Objects.requireNonNull(ClusteredAuc.of(twice, happened, cluster))
                        .error())
                .isCloseTo(of(IntStream.range(0, 10).toArray()).error(), within(1e-12));
    }

    @Test
    void whereNothingHappenedThereIsNoArea() {
        assertThat(ClusteredAuc.of(VALUES, new boolean[10], new int[10])).isNull();
        assertThat(ClusteredAuc.of(new double[0], new boolean[0], new int[0])).isNull();
        assertThat(ClusteredAuc.of(VALUES, HAPPENED, new int[10])).isNull(); // one history says nothing of others
    }
}
