package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearFitTest {
    @Test
    void aLineThroughFourPointsIsThatWorkedOutByHand() {
        LinearFit fit = LinearFit.of(new double[][] {{1}, {2}, {3}, {4}}, new double[] {1, 3, 2, 5})
                .orElseThrow();

        assertThat(fit.slopes().get(0)).isCloseTo(1.1, within(1e-12));
        assertThat(fit.errors().get(0)).isCloseTo(0.519615242271, within(1e-9)); // sqrt(2.7 / 2 / 5)
        assertThat(fit.explained()).isCloseTo(0.691428571429, within(1e-9)); // 1 - 2.7 / 8.75
        assertThat(fit.interval(0, Confidence.NINETY_FIVE).high())
                .isCloseTo(1.1 + 4.302652729911 * 0.519615242271, within(1e-8)); // t with 2 degrees of freedom
    }

    @Test
    void tooFewPointsOrVariablesThatMoveTogetherGiveNoLine() {
        assertThat(LinearFit.of(new double[][] {{1}, {2}}, new double[] {1, 3})).isEmpty();
        assertThat(LinearFit.of(new double[][] {{1, 2}, {2, 4}, {3, 6}, {4, 8}}, new double[] {1, 3, 2, 5}))
                .isEmpty();
        assertThat(LinearFit.of(new double[0][], new double[0])).isEmpty();
    }
}
