package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static palace.statistics.Confidence.NINETY_FIVE;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrecisionTargetTest {
    private static final PrecisionTarget TWO_POINTS = target(Map.of("coup", 0.02));

    @Test
    void stopsExactlyWhenTheHalfWidthIsReached() {
        // Wilson's half-width of one half is z / (2 sqrt(n + z2)): 0.02 at n = 2401 - 3.84, between 2396 and 2398.
        assertThat(TWO_POINTS.isMet(Map.of("coup", new Proportion(1198, 2396)))).isFalse();
        assertThat(TWO_POINTS.isMet(Map.of("coup", new Proportion(1199, 2398)))).isTrue();
    }

    @Test
    void everyNamedOutcomeMustBePrecise() {
        PrecisionTarget target = target(Map.of("coup", 0.02, "attempt_failed", 0.01));
        var half = new Proportion(1500, 3000);

        assertThat(target.unmet(Map.of("coup", half, "attempt_failed", half, "deal", half)))
                .containsExactly("attempt_failed");
        assertThat(target.unmet(Map.of("coup", new Proportion(5, 9), "attempt_failed", half)))
                .containsExactly("attempt_failed", "coup");
    }

    @Test
    void outcomesThatAreNotThereAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO_POINTS.isMet(Map.of("coop", new Proportion(1, 2))))
                .withMessageContaining("coup")
                .withMessageContaining("[coop]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 0.5, Double.NaN})
    void impossiblePrecisionIsRefused(double halfWidth) {
        assertThatIllegalArgumentException().isThrownBy(() -> target(Map.of("coup", halfWidth)));
    }

    @Test
    void noOutcomeIsNoTarget() {
        assertThatIllegalArgumentException().isThrownBy(() -> target(Map.of()));
    }

    /**
     * The probability that the interval at the stop holds the truth, summed over all ways to get there; computed apart
     * with SciPy. For comparison, Wilson's interval at a fixed 200 runs covers 0.944, 0.947, 0.956, 0.944 and 0.948.
     */
    @ParameterizedTest
    @CsvSource({"0.5, 0.9490", "0.3, 0.9480", "0.1, 0.9473", "0.03, 0.9819", "0.01, 0.9290"})
    void stoppingInBatchesKeepsTheCoverage(double truth, double expected) {
        var schedule = new LookSchedule(50, 50, 1000);
        PrecisionTarget target = target(Map.of("coup", 0.05));
        double[] chance = {1}; // of each number of coups so far, on the ways not yet stopped
        double coverage = 0;
        long runs = 0;
        while (chance.length > 0 && runs < schedule.limit()) {
            long next = schedule.next(runs);
            for (; runs < next; runs++) {
                chance = afterOneMore(chance, truth);
            }
            for (int coups = 0; coups < chance.length; coups++) {
                var share = new Proportion(coups, runs);
                if (runs == schedule.limit() || target.isMet(Map.of("coup", share))) {
                    coverage += share.wilson(NINETY_FIVE).contains(truth) ? chance[coups] : 0;
                    chance[coups] = 0;
                }
            }
        }

        assertThat(coverage).isCloseTo(expected, within(5e-5));
    }

    private static double[] afterOneMore(double[] chance, double truth) {
        double[] after = new double[chance.length + 1];
        for (int coups = 0; coups < chance.length; coups++) {
            after[coups] += chance[coups] * (1 - truth);
            after[coups + 1] += chance[coups] * truth;
        }
        return after;
    }

    private static PrecisionTarget target(Map<String, Double> halfWidths) {
        return new PrecisionTarget(new TreeMap<>(halfWidths), NINETY_FIVE);
    }
}
