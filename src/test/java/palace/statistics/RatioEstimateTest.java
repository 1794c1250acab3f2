package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected values are worked out outside this program, from the formulas in the text. */
class RatioEstimateTest {
    private static final double EXACT = 1e-9;

    private static RatioEstimate of(double[] x, double[] y) {
        double[] sums = new double[5];
        for (int i = 0; i < x.length; i++) {
            sums[0] += x[i];
            sums[1] += y[i];
            sums[2] += x[i] * x[i];
            sums[3] += x[i] * y[i];
            sums[4] += y[i] * y[i];
        }
        return new RatioEstimate(x.length, sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    @Test
    void aRateIsTheRatioOfTheTotalsWithTheLinearisedError() {
        RatioEstimate attempts = of(new double[] {0, 1, 2, 0, 1}, new double[] {20, 20, 10, 5, 20});

        assertThat(attempts.value()).isCloseTo(0.053333333333, within(EXACT));
        assertThat(attempts.standardError()).isCloseTo(0.027361322616, within(EXACT));
        Interval rate = attempts.rateInterval(Confidence.NINETY_FIVE);
        assertThat(rate.low()).isCloseTo(0.012835006676, within(1e-8));
        assertThat(rate.high()).isCloseTo(0.221616125038, within(1e-8));
        Interval plain = attempts.interval(Confidence.NINETY_FIVE);
        assertThat(plain.low()).isCloseTo(-0.022633876911, within(1e-8));
    }

    /** By hand: 0.522733 and 12.7062 (t with one degree of freedom) times 0.016882. */
    @Test
    void aMeanOverTheFewThatHaveAValueIsAsUnsureAsTheyAreFew() {
        Interval mean = of(new double[] {0, 0.539615, 0, 0, 0.505851, 0, 0, 0}, new double[] {0, 1, 0, 0, 1, 0, 0, 0})
                .meanInterval(Confidence.NINETY_FIVE);

        assertThat(mean.low()).isCloseTo(0.308227, within(1e-5));
        assertThat(mean.high()).isCloseTo(0.737239, within(1e-5));
    }

    @Test
    void aRateOfNothingSeenEndsAtTheExactPoissonLimit() {
        Interval none = of(new double[] {0, 0}, new double[] {20, 20}).rateInterval(Confidence.NINETY_FIVE);

        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.092221986352, within(EXACT)); // -ln(0.025)/40
    }

    @Test
    void aShareOfEventsHasFewerTrialsWhereEventsHangTogether() {
        RatioEstimate successes = of(new double[] {0, 1, 2, 0}, new double[] {1, 2, 2, 3});

        assertThat(successes.value()).isEqualTo(0.375);
        Interval interval = successes.shareInterval(Confidence.NINETY_FIVE);
        assertThat(interval.low()).isCloseTo(0.087509237182, within(1e-8));
        assertThat(interval.high()).isCloseTo(0.789644246150, within(1e-8));
    }

    @Test
    void aShareOfOneEventAHistoryIsWilsons() {
        RatioEstimate share =
                of(new double[] {1, 0, 0, 1, 0, 0, 0, 0, 0, 0}, new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});

        Interval wilson = new Proportion(2, 10).wilson(Confidence.NINETY_FIVE);
        Interval found = share.shareInterval(Confidence.NINETY_FIVE);
        assertThat(found.low()).isBetween(wilson.low() - 0.01, wilson.low());
        assertThat(found.high()).isBetween(wilson.high(), wilson.high() + 0.02);
    }

    @Test
    void nothingSeenAndNothingMissedKeepTheirWilsonInterval() {
        RatioEstimate none = of(new double[] {0, 0}, new double[] {2, 2});
        RatioEstimate all = of(new double[] {2, 2}, new double[] {2, 2});

        assertThat(none.shareInterval(Confidence.NINETY_FIVE))
                .isEqualTo(new Proportion(0, 4).wilson(Confidence.NINETY_FIVE));
        assertThat(all.shareInterval(Confidence.NINETY_FIVE))
                .isEqualTo(new Proportion(4, 4).wilson(Confidence.NINETY_FIVE));
    }

    @Test
    void withoutADenominatorNothingIsKnown() {
        RatioEstimate nothing = of(new double[] {0}, new double[] {0});

        assertThat(nothing.isKnown()).isFalse();
        assertThat(nothing.value()).isNaN();
        assertThat(nothing.standardError()).isNaN();
    }
}
