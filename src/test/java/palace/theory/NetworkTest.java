package palace.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palace.random.Draws;

class NetworkTest {
    private static final int NODES = 20_000;

    private final PoissonNetwork network =
            PoissonNetwork.draw(NODES, 3, Draws.of(1, 0).key(Draws.source("NetworkTest"), 0));

    @Test
    void tiesAreMutualAndNobodyIsTiedTwiceOrToHimself() {
        for (int node = 0; node < NODES; node++) {
            var seen = new HashSet<Integer>();
            for (int n = 0; n < network.degree(node); n++) {
                int other = network.neighbour(node, n);
                assertThat(other).isNotEqualTo(node);
                assertThat(seen.add(other)).isTrue();
                assertThat(isTied(other, node)).isTrue();
            }
        }
    }

    /** Poisson(3): mean 3, variance 3, e^-3 alone. Four standard errors: a correct program fails 6 times in 100 000. */
    @Test
    void neighboursAreCountedAsPoissonSaysTheyAre() {
        double mean = IntStream.range(0, NODES).map(network::degree).average().orElseThrow();
        double alone = (double) IntStream.range(0, NODES)
                        .filter(node -> network.degree(node) == 0)
                        .count()
                / NODES;
        double six = (double) IntStream.range(0, NODES)
                        .filter(node -> network.degree(node) == 6)
                        .count()
                / NODES;

        assertThat(mean).isCloseTo(3, within(4 * StrictMath.sqrt(2 * 3.0 / NODES))); // a tie counts twice
        assertThat(alone).isCloseTo(0.049787, within(4 * StrictMath.sqrt(0.0498 * 0.9502 / NODES)));
        assertThat(six).isCloseTo(0.050409, within(4 * StrictMath.sqrt(0.0504 * 0.9496 / NODES)));
    }

    @Test
    void aFewPeopleWithManyTiesAreAllTied() {
        PoissonNetwork small = PoissonNetwork.draw(5, 4, Draws.of(1, 0).key(Draws.source("NetworkTest"), 1));

        assertThat(IntStream.range(0, 5).map(small::degree)).containsOnly(4);
    }

    /** Solved in Python from the generating functions: vulnerable cluster, and Gleeson and Cahalane's size. */
    @Test
    void theFormulasForEndlessNetworksAreThoseOfThePapers() {
        var formula = new WattsFormula(0.18, 5);

        assertThat(formula.trigger(1.5)).isCloseTo(0.5488513984, within(1e-9));
        assertThat(formula.trigger(4)).isCloseTo(0.8652959413, within(1e-9));
        assertThat(formula.size(1.5)).isCloseTo(0.5801585213, within(1e-9));
        assertThat(formula.size(4)).isCloseTo(0.9801725865, within(1e-9));
        assertThat(formula.trigger(0.5)).isCloseTo(0, within(1e-9));
    }

    private boolean isTied(int node, int other) {
        return IntStream.range(0, network.degree(node)).anyMatch(n -> network.neighbour(node, n) == other);
    }
}
