package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SeparateDifferenceTest {
    private static SeparateDifference of(Proportion a, Proportion b) {
        Confidence confidence = Confidence.NINETY_FIVE;
        return new SeparateDifference(a.share(), a.wilson(confidence), b.share(), b.wilson(confidence), confidence);
    }

    @Test
    void ofTwoSharesItIsNewcombesHybridScore() {
        // Newcombe (1998), Statistics in Medicine 17:873, table II, example (a), method 10: 56/70 - 48/80.
        Interval interval = of(new Proportion(48, 80), new Proportion(56, 70)).interval();

        assertThat(interval.low()).isCloseTo(0.0524, within(0.00005));
        assertThat(interval.high()).isCloseTo(0.3339, within(0.00005));
    }

    @Test
    void theIntervalLeavesOutZeroExactlyWhereThePValueIsBelowFivePercent() {
        for (int successes = 20; successes <= 60; successes++) {
            SeparateDifference difference = of(new Proportion(40, 80), new Proportion(successes, 80));

            assertThat(difference.pValue() < 0.05)
                    .as("%d of 80", successes)
                    .isEqualTo(!difference.interval().contains(0));
        }
    }

    @Test
    void alikeIsNotDifferent() {
        SeparateDifference same = of(new Proportion(3, 80), new Proportion(3, 80));

        assertThat(same.pValue()).isEqualTo(1);
        assertThat(same.interval().contains(0)).isTrue();
    }

    @Test
    void whatIsKnownWithoutErrorDiffersForSure() {
        var surely = new SeparateDifference(1, new Interval(1, 1), 2, new Interval(2, 2), Confidence.NINETY_FIVE);

        assertThat(surely.pValue()).isZero();
    }
}
