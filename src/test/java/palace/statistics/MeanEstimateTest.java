package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanEstimateTest {
    /** NIST/SEMATECH e-Handbook, section 1.3.5.2, data set ZARR13.DAT. */
    @Test
    void intervalIsThatOfTheHandbook() {
        Interval interval = new MeanEstimate(195, 9.261460, 0.02278881 * 0.02278881).interval(Confidence.NINETY_FIVE);

        assertThat(interval.low()).isCloseTo(9.258242, within(1e-6));
        assertThat(interval.high()).isCloseTo(9.264679, within(1e-6));
    }

    /** NIST Statistical Reference Datasets, NumAcc4: mean 10000000.2 and standard deviation 0.1, both exact. */
    @Test
    void smallScatterOfLargeValuesIsNotLost() {
        double[] values = new double[1001];
        values[0] = 10_000_000.2;
        for (int i = 1; i < values.length; i++) {
            values[i] = i % 2 == 1 ? 10_000_000.1 : 10_000_000.3;
        }

        MeanEstimate estimate = MeanEstimate.of(values);

        assertThat(estimate.mean()).isEqualTo(10_000_000.2);
        assertThat(Math.sqrt(estimate.variance())).isCloseTo(0.1, within(2e-9)); // the inputs are rounded to 2e-9
    }

    @Test
    void cancellingGiantsLeaveTheSmallOnes() {
        assertThat(MeanEstimate.of(1e100, 1, -1e100, 2).mean()).isEqualTo(0.75);
    }

    @Test
    void equalValuesHaveNoVariance() {
        assertThat(MeanEstimate.of(0.1, 0.1, 0.1)).isEqualTo(new MeanEstimate(3, 0.1, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderAndSharingOutMakeNoDifference(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] values = random.doubles(1000, -1, 1)
                .map(value -> value * StrictMath.pow(10, random.nextInt(-20, 20)))
                .toArray();

        Moments backwards = new Moments();
        for (int i = values.length - 1; i >= 0; i--) {
            backwards.add(values[i]);
        }
        Moments[] shards = {new Moments(), new Moments(), new Moments()};
        for (double value : values) {
            shards[random.nextInt(shards.length)].add(value);
        }
        shards[2].merge(shards[0]);
        shards[2].merge(shards[1]);

        assertThat(backwards.estimate()).isEqualTo(MeanEstimate.of(values));
        assertThat(shards[2].estimate()).isEqualTo(MeanEstimate.of(values));
    }

    @Test
    void aMomentMergedWithItselfCountsTwice() {
        var moments = new Moments();
        moments.add(1);
        moments.add(4);
        moments.merge(moments);

        assertThat(moments.estimate()).isEqualTo(new MeanEstimate(4, 2.5, 3)); // 1, 4, 1, 4
    }

    @Test
    void tooFewOrImpossibleValuesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanEstimate.of(1))
                .withMessageContaining("at least 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Moments().mean());
        assertThatIllegalArgumentException().isThrownBy(() -> MeanEstimate.of(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> MeanEstimate.of(1, Double.POSITIVE_INFINITY));
    }
}
