package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class ShapleyTest {
    private static double[] game(int players, IntPredicate wins) {
        double[] worth = new double[1 << players];
        for (int coalition = 0; coalition < worth.length; coalition++) {
            worth[coalition] = wins.test(coalition) ? 1 : 0;
        }
        return worth;
    }

    private static int votes(int coalition, int... weights) {
        int sum = 0;
        for (int player = 0; player < weights.length; player++) {
            sum += (coalition >> player & 1) * weights[player];
        }
        return sum;
    }

    @Test
    void whoDecidesAloneGetsAll() {
        assertThat(Shapley.values(game(3, coalition -> (coalition & 2) != 0))).containsExactly(0, 1, 0);
    }

    @Test
    void theOnlyLeftGloveIsWorthTwoThirds() {
        double[] values = Shapley.values(game(3, coalition -> (coalition & 4) != 0 && (coalition & 3) != 0));

        assertThat(values).containsExactly(new double[] {1.0 / 6, 1.0 / 6, 4.0 / 6}, within(1e-12));
    }

    /** Shapley and Shubik (1954): weights 4, 3, 2, 1 and a quota of 6; by hand over the 24 orders. */
    @Test
    void votersWithUnequalVotesHaveTheirShapleyShubikIndex() {
        double[] values = Shapley.values(game(4, coalition -> votes(coalition, 4, 3, 2, 1) >= 6));

        assertThat(values).containsExactly(new double[] {10 / 24.0, 6 / 24.0, 6 / 24.0, 2 / 24.0}, within(1e-12));
    }

    @Test
    void theValuesAddUpToWhatAllAreWorthAboveNobody() {
        double[] worth = {0.3, 0.1, 0.9, 0.4, 0.35, 0.2, 0.8, 0.77};

        double[] values = Shapley.values(worth);

        assertThat(values[0] + values[1] + values[2]).isCloseTo(0.77 - 0.3, within(1e-12));
    }

    @Test
    void worthIsNeededOfEveryCoalition() {
        assertThatThrownBy(() -> Shapley.values(new double[3])).hasMessageContaining("2^n coalitions");
        assertThatThrownBy(() -> Shapley.values(new double[1])).hasMessageContaining("but of 1");
    }
}
