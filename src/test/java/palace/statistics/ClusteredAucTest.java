package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Ten looks at each of 150 histories, alike within a history, of which so many end in an event; no look foretells. */
    private static ClusteredAuc nothingForetells(int withEvent, RandomGenerator random) {
        double[] values = new double[1500];
        boolean[] happened = new boolean[values.length];
        int[] cluster = new int[values.length];
        double own = 0;
        for (int i = 0; i < values.length; i++) {
            own = i % 10 == 0 ? random.nextGaussian() : own;
            values[i] = own + random.nextGaussian();
            cluster[i] = i / 10;
            happened[i] = cluster[i] < withEvent && i % 10 >= 5;
        }
        return Objects.requireNonNull(ClusteredAuc.of(values, happened, cluster));
    }

    /** A share of 0.05 in 600 samples has a standard error of 0.009; 0.08 is crossed once in 2500 runs. */
    @ParameterizedTest
    @ValueSource(ints = {2, 4, 10, 140, 148})
    void chanceIsSeldomCalledForesightHoweverFewHistoriesHaveAnEvent(int withEvent) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        int wrong = 0;
        for (int sample = 0; sample < 600; sample++) {
            ClusteredAuc auc = nothingForetells(withEvent, random);
            wrong += auc.interval(Confidence.NINETY_FIVE).contains(0.5) ? 0 : 1;
        }

        assertThat(wrong / 600.0).isLessThan(0.08);
    }

    @Test
    void itHasOneDegreeOfFreedomLessThanTheClustersOfTheRarerSort() {
        assertThat(of(0, 0, 0, 1, 1, 2, 2, 3, 3, 3).degrees()).isEqualTo(3);
        assertThat(of(0, 0, 0, 0, 1, 1, 1, 1, 1, 2).degrees()).isEqualTo(1); // 1 and 2 have no quiet look but one
    }

    /** All values before an event above all others: of two histories with an event that is no evidence yet, by Wilson's. */
    @Test
    void fewHistoriesThatAreAllOnOneSideAreStillUncertain() {
        double[] values = {9, 1, 9, 1, 1, 1};
        boolean[] happened = {true, false, true, false, false, false};
        ClusteredAuc all = Objects.requireNonNull(ClusteredAuc.of(values, happened, new int[] {0, 0, 1, 1, 2, 3}));

        assertThat(all.area()).isEqualTo(1);
        assertThat(all.error()).isZero();
        assertThat(all.interval(Confidence.NINETY_FIVE).low()).isCloseTo(0.342380, within(1e-5)); // 2 of 2
        assertThat(all.interval(Confidence.NINETY_FIVE).high()).isEqualTo(1);
    }

    @Test
    void whereNothingHappenedThereIsNoArea() {
        assertThat(ClusteredAuc.of(VALUES, new boolean[10], new int[10])).isNull();
        assertThat(ClusteredAuc.of(new double[0], new boolean[0], new int[0])).isNull();
        assertThat(ClusteredAuc.of(VALUES, HAPPENED, new int[10])).isNull(); // one history says nothing of others
    }
}
