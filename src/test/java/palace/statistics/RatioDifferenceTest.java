package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
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

    /** A thousand histories, of which three have an attempt on one side: Student's t of two degrees of freedom, 4.303. */
    @Test
    void aThousandHistoriesOfWhichThreeHaveAnAttemptAreThreeWitnesses() {
        List<Unit> units = new ArrayList<>(List.of(new Unit(1, 1, 1, 1), new Unit(1, 1, 0, 1), new Unit(0, 1, 0, 1)));
        units.addAll(Collections.nCopies(997, new Unit(0, 0, 1, 1)));

        RatioDifference found = RatioDifference.of(units);

        assertThat(found.firstUnits()).isEqualTo(3);
        assertThat(found.secondUnits()).isEqualTo(1000);
        assertThat(found.interval(Confidence.NINETY_FIVE).halfWidth())
                .isCloseTo(4.30265273 * found.error(), within(1e-8));
    }

    /** 2 of 2 against 0 of 2: by Newcombe's method 10 from 1 - 0.658 √2 on; 5 of 5 against 0 of 5 from 1 - 0.4345 √2. */
    @Test
    void whereNothingScattersFewSharesAreStillUncertain() {
        Interval two =
                RatioDifference.of(Collections.nCopies(2, new Unit(1, 1, 0, 1))).interval(Confidence.NINETY_FIVE);
        Interval five =
                RatioDifference.of(Collections.nCopies(5, new Unit(1, 1, 0, 1))).interval(Confidence.NINETY_FIVE);

        assertThat(two.low()).isCloseTo(1 - 0.65762 * Math.sqrt(2), within(1e-5));
        assertThat(five.low()).isCloseTo(1 - 0.43448 * Math.sqrt(2), within(1e-5));
        assertThat(five.high()).isEqualTo(1);
    }

    @Test
    void oneHistoryWithAnAttemptIsNoEvidence() {
        assertThat(RatioDifference.of(List.of(new Unit(1, 1, 0, 1), new Unit(0, 0, 0, 1)))
                        .isKnown())
                .isFalse();
    }

    @Test
    void withNothingToDivideByNothingIsKnown() {
        assertThat(RatioDifference.of(List.of(new Unit(0, 0, 1, 1), new Unit(0, 0, 0, 1)))
                        .isKnown())
                .isFalse();
        assertThat(RatioDifference.of(List.of(new Unit(1, 1, 1, 1))).isKnown()).isFalse();
    }
}
