package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantileTest {
    /** R: quantile(c(3, 1, 10, 2, 9, 4, 8, 5, 7, 6), p, type = 7), that is 1 + 9 p. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.05, 1.45", "0.25, 3.25", "0.5, 5.5", "0.75, 7.75", "0.95, 9.55", "1, 10"})
    void oneToTenAsInR(double p, double expected) {
        double[] values = {3, 1, 10, 2, 9, 4, 8, 5, 7, 6};

        assertThat(Quantile.of(values, p)).isCloseTo(expected, within(1e-14));
        assertThat(values[0]).as("the caller's array keeps its order").isEqualTo(3);
    }

    @Test
    void ofOneValueIsThatValue() {
        assertThat(Quantile.of(new double[] {7}, 0.3)).isEqualTo(7);
    }

    @Test
    void nextToWhatIsInfiniteThereIsOnlyInfinity() {
        double[] values = {Double.NEGATIVE_INFINITY, 2, 4, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};

        assertThat(Quantile.of(values, 0.1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Quantile.of(values, 0.375)).isEqualTo(3);
        assertThat(Quantile.of(values, 0.5)).isEqualTo(4);
        assertThat(Quantile.of(values, 0.6)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Quantile.of(values, 0.9)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void nothingAndNotANumberAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.of(new double[0], 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.of(new double[] {1, Double.NaN}, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.of(new double[] {1}, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.of(new double[] {1}, Double.NaN));
    }
}
