package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {
    @ParameterizedTest
    @CsvSource({"0.90, 1.6448536269514722", "0.95, 1.959963984540054", "0.99, 2.5758293035489004"})
    void normalQuantilesAreThoseOfTheTables(double level, double z) {
        assertThat(new Confidence(level).z()).isCloseTo(z, within(1e-14));
    }

    /** NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2. */
    @ParameterizedTest
    @CsvSource({"0.95, 1, 12.706", "0.95, 9, 2.262", "0.95, 100, 1.984", "0.99, 5, 4.032"})
    void studentQuantilesAreThoseOfTheTables(double level, int degrees, double t) {
        assertThat(new Confidence(level).t(degrees)).isCloseTo(t, within(5e-4));
    }

    /** 97.5% for two and 99.5% for ten, from the table of the normal distribution. */
    @ParameterizedTest
    @CsvSource({"1, 1.959963984540054", "2, 2.241402727604947", "10, 2.807033768343811"})
    void intervalsThatHoldTogetherAreLonger(long intervals, double z) {
        assertThat(Confidence.NINETY_FIVE.forEachOf(intervals).z()).isCloseTo(z, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void levelsOutsideTheOpenUnitIntervalAreRefused(double level) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(level));
    }
}
