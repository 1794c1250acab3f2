package palace.scenario.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.model.Elites;
import palace.random.Draws;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.ScenarioTexts;

/** How the traits of a cohort lie. */
class SpreadTest {
    private static final int HISTORIES = 200;
    private static final List<ToDoubleBiFunction<Elites, Integer>> TRAITS = List.of(
            Elites::competence,
            Elites::ambition,
            Elites::loyalty,
            Elites::closeness,
            Elites::assets,
            Elites::following);
    private static final String RANGES =
            "closeness: [0, 1], competence: [0, 1], ambition: [0, 1], assets: [0, 1], following: [0, 1]";

    private static Elites clerks(int count, String traits, int replication) {
        String text = ScenarioTexts.with("count: 4", "count: " + count).replace("closeness: [0.2, 0.8]", traits);
        Scenario scenario = ScenarioTexts.parse(text);
        return new RegimeBuilder(scenario, new Roster(scenario), true)
                .build(Draws.of(1, replication))
                .elites();
    }

    private static double[] values(Elites elites, ToDoubleBiFunction<Elites, Integer> trait) {
        return IntStream.range(2, elites.count())
                .mapToDouble(i -> trait.applyAsDouble(elites, i))
                .toArray();
    }

    /** At 29, 37, 41 and 43 whole traits had one value for all, and at most small counts pairs went together. */
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 14, 29, 37, 41, 43, 60})
    void everyTraitIsSpreadOverItsRangeInAnOrderOfItsOwn(int count) {
        double[][] together = new double[TRAITS.size()][TRAITS.size()];
        for (int history = 0; history < HISTORIES; history++) {
            Elites elites = clerks(count, RANGES + ", loyalty: [0, 1]", history);
            double[][] values =
                    TRAITS.stream().map(trait -> values(elites, trait)).toArray(double[][]::new);
            for (double[] trait : values) {
                double[] sorted = trait.clone();
                Arrays.sort(sorted);
                for (int m = 0; m < count; m++) {
                    assertThat(sorted[m]).isCloseTo((m + 0.5) / count, within(1e-12));
                }
            }
            for (int a = 0; a < values.length; a++) {
                for (int b = 0; b < a; b++) {
                    together[a][b] += correlation(values[a], values[b]) / HISTORIES;
                }
            }
        }
        // Of two orders of chance the correlation has mean 0 and variance 1 / (n - 1); a correct program fails 15 times
        // in 16 000.
        double standardError = Math.sqrt(1.0 / (count - 1) / HISTORIES);
        for (int a = 0; a < TRAITS.size(); a++) {
            for (int b = 0; b < a; b++) {
                assertThat(together[a][b]).isCloseTo(0, within(4 * standardError));
            }
        }
    }

    private static double correlation(double[] one, double[] other) {
        double mean = 0.5;
        double product = 0;
        double square = 0;
        for (int m = 0; m < one.length; m++) {
            product += (one[m] - mean) * (other[m] - mean);
            square += (one[m] - mean) * (one[m] - mean);
        }
        return product / square;
    }

    @Test
    void loyaltyThatFollowsFromClosenessGoesWithIt() {
        Elites elites = clerks(20, RANGES, 0);
        double[] closeness = values(elites, Elites::closeness);
        double[] loyalty = values(elites, Elites::loyalty);

        assertThat(correlation(closeness, loyalty) / correlation(closeness, closeness))
                .isPositive();
        assertThat(IntStream.range(0, 20).boxed().sorted((a, b) -> Double.compare(closeness[a], closeness[b])))
                .containsExactlyElementsOf(IntStream.range(0, 20)
                        .boxed()
                        .sorted((a, b) -> Double.compare(loyalty[a], loyalty[b]))
                        .toList());
    }
}
