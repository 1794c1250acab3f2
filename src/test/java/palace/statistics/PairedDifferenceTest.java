package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static palace.statistics.Confidence.NINETY_FIVE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairedDifferenceTest {
    private static final double Z2 = 3.841458820694124;

    /**
     * The first line is published: Fagerland, Lydersen and Laake (2017), Statistical Analysis of Contingency Tables,
     * chapter 8, complete response before and after therapy. The others maximise the likelihood numerically.
     */
    @ParameterizedTest
    @CsvSource({
        "59, 6, 16, 80, -0.0621, -0.1240, -0.0054",
        "1, 1, 7, 12, -0.2857, -0.5172, -0.0260",
        "595, 331, 39, 1035, 0.1460, 0.1287, 0.1642"
    })
    void intervalsAreThoseOfTango(long both, long a, long b, long neither, double difference, double low, double high) {
        var paired = new PairedDifference(both, a, b, neither);
        Interval interval = paired.interval(NINETY_FIVE);

        assertThat(paired.difference()).isCloseTo(difference, within(5e-5));
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"30, 70", "1, 1999", "0, 50", "50, 0"})
    void identicalPairsDifferByExactlyNothingWithinWhatTheyCouldHaveMissed(long both, long neither) {
        var paired = new PairedDifference(both, 0, 0, neither);

        assertThat(paired.difference()).isEqualTo(0.0);
        Interval interval = paired.interval(NINETY_FIVE);
        double missed = Z2 / (both + neither + Z2);
        assertThat(interval.high()).isCloseTo(missed, within(1e-15));
        assertThat(interval.low()).isCloseTo(-missed, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"30, 70", "1, 1999", "123456, 7"})
    void identicalPairsSaveAllVarianceExactly(long both, long neither) {
        var paired = new PairedDifference(both, 0, 0, neither);

        assertThat(paired.varianceSaved()).hasValue(1);
        assertThat(paired.correlation()).hasValue(1);
    }

    @Test
    void correlationAndSavingAsByHand() {
        var paired = new PairedDifference(40, 10, 20, 30);

        // p = 0.5 and 0.6; covariance 0.4 - 0.3 = 0.1; variances 0.25 and 0.24.
        assertThat(paired.correlation().orElseThrow()).isCloseTo(0.1 / Math.sqrt(0.06), within(1e-15));
        assertThat(paired.varianceSaved().orElseThrow()).isCloseTo(0.2 / 0.49, within(1e-15));
        assertThat(paired.shareOfA()).isEqualTo(new Proportion(50, 100));
        assertThat(paired.shareOfB()).isEqualTo(new Proportion(60, 100));
    }

    @Test
    void independentPairsSaveNothingAndContraryPairsCost() {
        assertThat(new PairedDifference(20, 20, 30, 30).varianceSaved()).hasValue(0);
        assertThat(new PairedDifference(0, 50, 50, 0).varianceSaved()).hasValue(-1);
    }

    @Test
    void whereTheOutcomeNeverVariesThereIsNothingToSave() {
        assertThat(new PairedDifference(0, 0, 0, 9).varianceSaved()).isEmpty();
        assertThat(new PairedDifference(0, 0, 0, 9).correlation()).isEmpty();
        assertThat(new PairedDifference(0, 0, 4, 5).correlation()).isEmpty();
        assertThat(new PairedDifference(0, 0, 4, 5).varianceSaved()).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 23})
    void intervalsMirrorHoldTheDifferenceAndLeaveOutZeroWhenMcNemarRejects(int pairs) {
        for (int a = 0; a <= pairs; a++) {
            for (int b = 0; a + b <= pairs; b++) {
                var paired = new PairedDifference(0, a, b, pairs - a - b);
                Interval interval = paired.interval(NINETY_FIVE);
                Interval mirrored = new PairedDifference(0, b, a, pairs - a - b).interval(NINETY_FIVE);

                assertThat(interval).isEqualTo(new Interval(-mirrored.high(), -mirrored.low()));
                assertThat(interval.contains(paired.difference())).isTrue();
                assertThat(interval.low()).isGreaterThanOrEqualTo(-1);
                assertThat(interval.high()).isLessThanOrEqualTo(1);
                boolean rejected = (a - b) * (a - b) > Z2 * (a + b);
                assertThat(interval.contains(0)).isNotEqualTo(rejected);
            }
        }
    }

    /** The probability, summed over all outcomes of 60 pairs, that the interval holds the true difference. */
    @ParameterizedTest
    @CsvSource({"0.3, 0.1", "0.1, 0.1", "0.05, 0.02", "0.2, 0"})
    void coverageIsCloseToTheLevel(double onlyA, double onlyB) {
        int pairs = 60;
        double coverage = 0;
        double ofA = StrictMath.pow(1 - onlyA - onlyB, pairs);
        for (int a = 0; a <= pairs; a++) {
            double probability = ofA;
            for (int b = 0; a + b <= pairs; b++) {
                if (new PairedDifference(0, a, b, pairs - a - b)
                        .interval(NINETY_FIVE)
                        .contains(onlyA - onlyB)) {
                    coverage += probability;
                }
                probability *= (pairs - a - b) / (b + 1.0) * onlyB / (1 - onlyA - onlyB);
            }
            ofA *= (pairs - a) / (a + 1.0) * onlyA / (1 - onlyA - onlyB);
        }

        assertThat(coverage).isBetween(0.94, 0.98);
    }

    /** Chi squared of (10 - 2)²/12 = 5.333 with one degree of freedom, from a table: 0.020921. */
    @Test
    void itIsTestedByMcNemar() {
        assertThat(new PairedDifference(3, 10, 2, 5).pValue()).isCloseTo(0.020921, within(1e-6));
        assertThat(new PairedDifference(3, 2, 10, 5).pValue()).isCloseTo(0.020921, within(1e-6));
        assertThat(new PairedDifference(3, 0, 0, 5).pValue()).isEqualTo(1);
        assertThat(new PairedDifference(3, 4, 4, 5).pValue()).isEqualTo(1);
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PairedDifference(0, 0, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PairedDifference(5, -1, 0, 0))
                .withMessageContaining("onlyA");
    }
}
