package palace.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palace.random.KeyedRandom;
import palace.scenario.format.Place;
import palace.statistics.BootstrapPlan;

class MorrisPlanTest {
    private static Factor words(int values) {
        return Factor.of(
                "words" + values,
                IntStream.range(0, values)
                        .mapToObj(i -> new Level("value " + i, null, List.of(), List.of()))
                        .toList());
    }

    private static Factor range(boolean whole) {
        var range = new Range(0, 1, false, whole);
        return new Factor("range", "range", "", new Target(List.of(), null), List.of(), range, Place.whole("range"));
    }

    /** Every factor moves the response by 1 over its whole range: mu and mu_star are 1, and 0 for the dummy. */
    @Test
    void anEffectIsTheChangeOverTheWholeRangeHoweverFewValuesThereAre() {
        List<Factor> factors = List.of(words(2), words(3), words(5), range(true), range(false));
        RandomGenerator random = new KeyedRandom(1, "MorrisPlanTest");
        MorrisPlan plan = MorrisPlan.of(factors.size() + 1, 10, random);
        var points = new ArrayList<DesignPoint>();
        double[] responses = new double[plan.size()];
        for (int i = 0; i < responses.length; i++) {
            var levels = new ArrayList<Level>();
            for (int factor = 0; factor < factors.size(); factor++) {
                levels.add(factors.get(factor).at(plan.shares(i)[factor]));
                responses[i] += factors.get(factor).share(levels.get(factor));
            }
            points.add(new DesignPoint("", levels));
        }

        double[][] taken = plan.taken(factors, points);
        for (SensitivityPlan.Index index : plan.indices(taken, responses, BootstrapPlan.USUAL, random)) {
            double each = index.name().equals("sigma") ? 0 : 1;
            for (int factor = 0; factor <= factors.size(); factor++) {
                assertThat(index.factors().factors().get(factor).estimate())
                        .as("%s of factor %d", index.name(), factor)
                        .isCloseTo(factor == factors.size() ? 0 : each, within(1e-9));
            }
        }
    }
}
