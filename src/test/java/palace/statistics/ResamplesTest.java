package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import palace.statistics.Resamples.Spread;

class ResamplesTest {
    private static final BootstrapPlan MANY = new BootstrapPlan(20_000, Confidence.NINETY_FIVE);

    @Test
    void theErrorOfAMeanIsTheDeviationOverTheRootOfTheNumber() {
        Resamples resamples = Resamples.of(4, MANY, new SplittableRandom(1));

        Spread spread = resamples.ofMean(new double[] {1, 2, 3, 6});

        // deviation with n in the denominator is sqrt(3.5), over sqrt(4); 20 000 resamples know it to 0.5%
        assertThat(spread.error()).isCloseTo(0.935414, within(0.02));
        assertThat(spread.interval()).isNotNull();
        assertThat(java.util.Objects.requireNonNull(spread.interval()).contains(3))
                .isTrue();
    }

    @Test
    void unitsThatAreAllAlikeDoNotVary() {
        Spread spread = Resamples.of(5, MANY, new SplittableRandom(1)).ofMean(new double[] {2, 2, 2, 2, 2});

        assertThat(spread.error()).isCloseTo(0, within(1e-12));
    }

    @Test
    void resamplesWithoutAValueAreLeftOut() {
        Resamples resamples = Resamples.of(2, MANY, new SplittableRandom(1));

        assertThat(resamples.spread(times -> times[0] == 0 ? Double.NaN : 1).error())
                .isZero();
        assertThat(resamples.spread(times -> Double.NaN).interval()).isNull();
    }

    /** Of two units one is drawn twice, and the other not at all, in a quarter of the resamples. */
    @Test
    void resamplesThatAreInfiniteKeepTheirPlaceAtTheEnd() {
        Spread spread = Resamples.of(2, MANY, new SplittableRandom(1))
                .spread(times -> times[0] == 2 ? Double.POSITIVE_INFINITY : times[0]);

        assertThat(spread.interval()).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
        assertThat(spread.error()).isInfinite();
    }
}
