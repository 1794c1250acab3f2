package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import palace.statistics.RatioDifference.Unit;

class RatioDifferenceTest {
    /** By hand: ratios 6/4 and 3/3; what units add is (2-1.5)/4 - (1-1)/3 and so on: 0.125, 0.125 - 1/3, -0.25 + 1/3. */
    @Test
    void theErrorIsThatOfTheLinearisedDifference() {
        RatioDifference found =
                RatioDifference.of(List.of(new Unit(2, 1, 1, 1), new Unit(2, 1, 2, 1), new Unit(2, 2, 0, 1)));

        assertThat(found.difference()).isCloseTo(0.5, within(1e-12));
        double squares = 0.125 * 0.125 + (0.125 - 1 / 3.0) * (0.125 - 1 / 3.0) + (1 / 3.0 - 0.25) * (1 / 3.0 - 0.25);
        assertThat(found.error()).isCloseTo(Math.sqrt(squares * 3 / 2), within(1e-12));
    }

    @Test
    void whatBothSidesShareIsNoNoise() {
        RatioDifference found = RatioDifference.of(List.of(new Unit(5, 1, 4, 1), new Unit(1, 1, 0, 1)));

        assertThat(found.error()).isZero();
        assertThat(found.interval(Confidence.NINETY_FIVE)).isEqualTo(new Interval(1, 1));
    }

    @Test
    void withNothingToDivideByNothingIsKnown() {
        assertThat(RatioDifference.of(List.of(new Unit(0, 0, 1, 1), new Unit(0, 0, 0, 1)))
                        .isKnown())
                .isFalse();
        assertThat(RatioDifference.of(List.of(new Unit(1, 1, 1, 1))).isKnown()).isFalse();
    }
}
