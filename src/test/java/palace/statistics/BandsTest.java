package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {
    private static final Grid SHARE = new Grid("fear", 0, 1, 200);
    private static final Grid PLOTS = new Grid("plots", 0, 40, 40);

    @Test
    void wholeNumbersOnTheirGridAreExact() {
        var bands = new Bands(List.of(PLOTS), 1);
        for (int plots : new int[] {3, 1, 10, 2, 9, 4, 8, 5, 7, 6}) {
            bands.add(0, 0, plots);
        }

        assertThat(bands.band(0, 0)).contains(new Band(10, 5.5, 1.45, 3.25, 5.5, 7.75, 9.549999999999999)); // 1 + 9 p
    }

    @Test
    void theEndsOfTheRangeBelongToIt() {
        var bands = new Bands(List.of(SHARE), 1);
        bands.add(0, 0, 0);
        bands.add(0, 0, 1);

        assertThat(bands.band(0, 0)).contains(new Band(2, 0.5, 0.05, 0.25, 0.5, 0.75, 0.95));
    }

    @Test
    void whatDoesNotApplyIsNotCounted() {
        var bands = new Bands(List.of(SHARE), 2);
        bands.add(0, 0, 0.4);
        bands.add(0, 0, Double.NaN);
        bands.add(0, 1, Double.NaN);

        assertThat(bands.band(0, 0)).hasValueSatisfying(band -> {
            assertThat(band.count()).isEqualTo(1);
            assertThat(band.p50()).isEqualTo(0.4);
        });
        assertThat(bands.band(0, 1)).isEmpty();
    }

    @Test
    void valuesOutsideTheRangeAreRefusedByName() {
        var bands = new Bands(List.of(SHARE), 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands.add(0, 0, 1.01))
                .withMessage("fear must be in [0.0, 1.0], but was 1.01");
        assertThatIllegalArgumentException().isThrownBy(() -> bands.add(0, 0, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grid("fear", 1, 1, 10));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void quantilesAreWithinHalfAStepAndTheMeanWithinTheRangeOver2To33(long seed) {
        RandomGenerator random = random(seed);
        double[] values = random.doubles(1 + random.nextInt(500))
                .map(value -> value * value)
                .toArray();
        var bands = new Bands(List.of(SHARE), 1);
        for (double value : values) {
            bands.add(0, 0, value);
        }

        Band band = bands.band(0, 0).orElseThrow();

        double mean = Arrays.stream(values).average().orElseThrow();
        assertThat(band.mean()).isCloseTo(mean, within(0x1p-33 + 1e-15));
        assertThat(SHARE.resolution()).isEqualTo(0.0025);
        var tolerance = within(SHARE.resolution() + 1e-15);
        assertThat(band.p05()).isCloseTo(Quantile.of(values, 0.05), tolerance);
        assertThat(band.p25()).isCloseTo(Quantile.of(values, 0.25), tolerance);
        assertThat(band.p50()).isCloseTo(Quantile.of(values, 0.50), tolerance);
        assertThat(band.p75()).isCloseTo(Quantile.of(values, 0.75), tolerance);
        assertThat(band.p95()).isCloseTo(Quantile.of(values, 0.95), tolerance);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderThreadsAndShardsMakeNoDifferenceToTheBytes(long seed) throws IOException {
        RandomGenerator random = random(seed);
        int weeks = 5;
        double[][] histories = new double[300][weeks];
        for (double[] history : histories) {
            Arrays.setAll(history, week -> random.nextInt(4) == 0 ? Double.NaN : random.nextDouble());
        }
        var inOrder = new Bands(List.of(PLOTS, SHARE), weeks);
        var backwards = new Bands(List.of(PLOTS, SHARE), weeks);
        Bands[] shards = {new Bands(List.of(PLOTS, SHARE), weeks), new Bands(List.of(PLOTS, SHARE), weeks)};
        for (int i = 0; i < histories.length; i++) {
            add(inOrder, histories[i]);
            add(backwards, histories[histories.length - 1 - i]);
            add(shards[random.nextInt(2)], histories[i]);
        }
        Bands merged = Bands.read(new DataInputStream(new ByteArrayInputStream(bytes(shards[1]))));
        merged.merge(shards[0]);

        assertThat(bytes(backwards)).isEqualTo(bytes(inOrder));
        assertThat(bytes(merged)).isEqualTo(bytes(inOrder));
        assertThat(merged.band(1, 3)).isEqualTo(inOrder.band(1, 3)).isPresent();
        assertThat(merged.series()).containsExactly(PLOTS, SHARE);
    }

    @Test
    void aGatheringMergedWithItselfCountsTwice() {
        var bands = new Bands(List.of(PLOTS), 1);
        bands.add(0, 0, 3);
        bands.add(0, 0, 30);
        bands.merge(bands);

        assertThat(bands.band(0, 0).orElseThrow().count()).isEqualTo(4);
        assertThat(bands.band(0, 0).orElseThrow().mean()).isCloseTo(16.5, within(1e-8));
    }

    @Test
    void otherSeriesOrWeeksCannotBeMerged() {
        var bands = new Bands(List.of(SHARE), 2);

        assertThatIllegalArgumentException().isThrownBy(() -> bands.merge(new Bands(List.of(SHARE), 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands.merge(new Bands(List.of(PLOTS), 2)))
                .withMessageContaining("plots");
    }

    private static void add(Bands bands, double[] history) {
        for (int week = 0; week < history.length; week++) {
            bands.add(0, week, Math.rint(40 * history[week]));
            bands.add(1, week, history[week]);
        }
    }

    private static byte[] bytes(Bands bands) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bands.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
