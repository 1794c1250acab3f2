package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("K21")
class ThresholdsTest {
    private static final int ENOUGH = 200_000; // rounds; near the tangency each one moves little

    @ParameterizedTest
    @CsvSource({"0, 0", "0.2, 0", "0.2, -1", "NaN, 0.1", "0.2, NaN"})
    void peopleWhoAreAllAlikeOrUnknownAreRefused(double mean, double spread) {
        assertThatThrownBy(() -> new Thresholds(mean, spread)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void atTheMeanThresholdHalfOfThemAct() {
        assertThat(new Thresholds(0.25, 0.1).acting(0.25)).isEqualTo(0.5);
        // standard normal distribution at -2.5 and at 1.96, from tables
        assertThat(new Thresholds(0.25, 0.1).acting(0)).isCloseTo(0.006_209_665_3, within(1e-10));
        assertThat(new Thresholds(0.054, 0.1).acting(0.25)).isCloseTo(0.975_002_104_9, within(1e-10));
    }

    /** Granovetter 1978: thresholds around 0.25; the fixed points are those of the continuum. */
    @ParameterizedTest
    @CsvSource({"0.12, 0.0402113397", "0.30, 0.9933935443"})
    void fromNobodyTheyComeToTheSmallestEquilibrium(double spread, double equilibrium) {
        assertThat(new Thresholds(0.25, spread).after(ENOUGH, 0)).isCloseTo(equilibrium, within(1e-9));
    }

    @Test
    void aHairsBreadthMoreDifferenceBetweenPeopleAndNearlyAllAct() {
        assertThat(new Thresholds(0.25, 0.12222).after(ENOUGH, 0)).isBetween(0.055, 0.0620032515);
        assertThat(new Thresholds(0.25, 0.12223).after(ENOUGH, 0)).isGreaterThan(0.9);
    }

    @Test
    void withoutARoundNothingHappens() {
        assertThat(new Thresholds(0.25, 0.1).after(0, 0.4)).isEqualTo(0.4);
    }

    @Test
    void theNormalDistributionIsThatOfTheLibrary() {
        for (double x = -9; x <= 9; x += 0.01) {
            assertThat(Thresholds.normal(x)).as("at %s", x).isCloseTo(0.5 * Erf.erfc(-x / Math.sqrt(2)), within(1e-14));
        }
        assertThat(Thresholds.normal(-40)).isZero();
        assertThat(Thresholds.normal(40)).isEqualTo(1);
    }
}
