package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static palace.statistics.Confidence.NINETY_FIVE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionTest {
    /** Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void intervalsAreThoseOfNewcombe(long successes, long trials, double low, double high) {
        Interval interval = new Proportion(successes, trials).wilson(NINETY_FIVE);

        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 20, 2_400, 1_000_003, 1L << 50})
    void noneOfManyHasAnExactZeroAndAnHonestUpperEnd(long trials) {
        double z2 = 3.841458820694124; // chi-squared quantile 0.95 with one degree of freedom
        Interval none = new Proportion(0, trials).wilson(NINETY_FIVE);
        Interval all = new Proportion(trials, trials).wilson(NINETY_FIVE);

        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(z2 / (trials + z2), within(1e-14));
        assertThat(all.low()).isCloseTo(trials / (trials + z2), within(1e-14));
        assertThat(all.high()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50})
    void intervalsHoldTheShareAndMirrorTheComplement(int trials) {
        for (int successes = 0; successes <= trials; successes++) {
            var proportion = new Proportion(successes, trials);
            Interval interval = proportion.wilson(NINETY_FIVE);
            Interval mirrored = new Proportion(trials - successes, trials).wilson(NINETY_FIVE);

            assertThat(interval.contains(proportion.share())).isTrue();
            assertThat(interval.low()).isCloseTo(1 - mirrored.high(), within(1e-15));
            assertThat(interval.low()).isNotNegative();
            assertThat(interval.high()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void samplesAddUp() {
        assertThat(new Proportion(1, 10).plus(new Proportion(2, 5))).isEqualTo(new Proportion(3, 15));
    }

    @Test
    void smoothedForecastsAreNeverCertain() {
        assertThat(new Proportion(0, 9).smoothed()).isEqualTo(0.05);
        assertThat(new Proportion(9, 9).smoothed()).isEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "0, 0", "0, -1"})
    void impossibleCountsAreRefused(long successes, long trials) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(successes, trials))
                .withMessageContaining(successes + " of " + trials);
    }
}
