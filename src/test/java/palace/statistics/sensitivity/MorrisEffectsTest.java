package palace.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static palace.statistics.sensitivity.MorrisEffects.Measure.MU;
import static palace.statistics.sensitivity.MorrisEffects.Measure.MU_STAR;
import static palace.statistics.sensitivity.MorrisEffects.Measure.SIGMA;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import palace.statistics.BootstrapPlan;
import palace.statistics.Confidence;
import palace.statistics.Interval;

class MorrisEffectsTest {
    private static final BootstrapPlan PLAN = new BootstrapPlan(500, Confidence.NINETY_FIVE);

    @Test
    void ofALinearResponseTheEffectsAreTheSlopes() {
        MorrisDesign design = MorrisDesign.of(3, 4, 10, KnownFunctions.random(1));
        double[] responses = KnownFunctions.responses(design, x -> 5 + 2 * x[0] - 3 * x[1]);

        MorrisEffects effects = MorrisEffects.of(design, responses);

        assertEstimates(effects, MU, 1e-14, 2, -3, 0);
        assertEstimates(effects, MU_STAR, 1e-14, 2, 3, 0);
        assertEstimates(effects, SIGMA, 1e-14, 0, 0, 0);
        SensitivityIndices influence = effects.measure(MU_STAR, PLAN, KnownFunctions.random(2));
        assertThat(influence.factors().get(1).rankFirstProbability()).isEqualTo(1);
        assertThat(influence.factors().get(1).interval().halfWidth()).isLessThan(1e-14);
        assertThat(influence.probabilityAbove(0, 2)).isEqualTo(1);
        assertThat(influence.probabilityAbove(0, 1)).isEqualTo(0);
        assertThat(effects.measure(MU, PLAN, KnownFunctions.random(2))
                        .factors()
                        .get(1)
                        .rankFirstProbability())
                .as("a negative direction ranks by its size")
                .isEqualTo(1);
    }

    /** The place of a share among values that lie evenly from 0 to 1. */
    private static double nearest(double share, int values) {
        return Math.min(values - 1, Math.floor(share * values)) / (values - 1);
    }

    /** Each response moves by 1 over the whole range; two values are 1 apart whatever step the design asks for. */
    @Test
    void ofAFactorOfFewValuesTheEffectIsOverTheStepThatItTakes() {
        MorrisDesign design = MorrisDesign.of(4, 4, 20, KnownFunctions.random(11));
        double[][] taken = new double[design.size()][];
        for (int i = 0; i < taken.length; i++) {
            double[] point = design.point(i);
            taken[i] = new double[] {nearest(point[0], 2), nearest(point[1], 3), nearest(point[2], 5), point[3]};
        }
        double[] responses = Arrays.stream(taken)
                .mapToDouble(point -> Arrays.stream(point).sum())
                .toArray();

        MorrisEffects effects = MorrisEffects.of(design, taken, responses);

        assertEstimates(effects, MU_STAR, 1e-14, 1, 1, 1, 1);
        assertEstimates(effects, SIGMA, 1e-14, 0, 0, 0, 0);
    }

    @Test
    void aFactorOfOneValueHasNoEffectHoweverMuchChanceThereIs() {
        MorrisDesign design = MorrisDesign.of(1, 4, 5, KnownFunctions.random(12));
        double[] responses = KnownFunctions.random(13).doubles(design.size()).toArray();

        assertEstimates(MorrisEffects.of(design, new double[design.size()][1], responses), MU_STAR, 0, 0);
    }

    /** Of x² the effect is 2/3 from a start at 0 or 2/3, and 4/3 from 1/3 or 1. */
    @Test
    void spreadOfAParabolaAsByHand() {
        int trajectories = 5;
        MorrisDesign design = MorrisDesign.of(1, 4, trajectories, KnownFunctions.random(10));
        int steep = 0;
        for (int i = 0; i < trajectories; i++) {
            double level = Math.rint(3 * design.point(2 * i)[0]);
            steep += level == 1 || level == 3 ? 1 : 0;
        }

        MorrisEffects effects = MorrisEffects.of(design, KnownFunctions.responses(design, x -> x[0] * x[0]));

        assertThat(steep).isBetween(1, trajectories - 1);
        assertEstimates(effects, MU, 1e-14, (2 + 2.0 * steep / trajectories) / 3);
        assertEstimates(effects, SIGMA, 1e-14, 2.0 / 3 * Math.sqrt(steep * (trajectories - steep) / 20.0));
    }

    /**
     * The expectations over the grid of four levels, by hand; for instance of the second factor always ±7 · 0.75/(2/3).
     * SALib's regression test has μ* 7.768, 7.875 and 6.309 from 10 000 trajectories.
     */
    @Test
    void ofTheIshigamiFunctionAsByHand() {
        int trajectories = 400;
        MorrisDesign design = MorrisDesign.of(3, 4, trajectories, KnownFunctions.random(3));

        MorrisEffects effects = MorrisEffects.of(design, KnownFunctions.responses(design, KnownFunctions::ishigami));

        double root = Math.sqrt(trajectories);
        List<SensitivityIndex> influence =
                effects.measure(MU_STAR, PLAN, KnownFunctions.random(4)).factors();
        // Four standard errors each; false alarm 6 in 100 000.
        assertThat(influence.get(0).estimate()).isCloseTo(7.7040541, within(4 * 6.2488 / root));
        assertThat(influence.get(1).estimate()).isCloseTo(7.875, within(1e-12));
        assertThat(influence.get(2).estimate()).isCloseTo(6.2487961, within(4 * 6.2488 / root));
        List<SensitivityIndex> direction =
                effects.measure(MU, PLAN, KnownFunctions.random(4)).factors();
        assertThat(direction.get(0).estimate()).isCloseTo(7.7040541, within(4 * 6.2488 / root));
        assertThat(direction.get(1).estimate()).isCloseTo(0, within(4 * 7.875 / root));
        assertThat(direction.get(2).estimate()).isCloseTo(0, within(4 * 8.8371 / root));
        List<SensitivityIndex> spread =
                effects.measure(SIGMA, PLAN, KnownFunctions.random(4)).factors();
        assertThat(spread.get(0).estimate()).isCloseTo(6.2488, within(0.4));
        assertThat(spread.get(1).estimate()).isCloseTo(7.875, within(0.1));
        assertThat(spread.get(2).estimate()).isCloseTo(8.8371, within(0.8));
        assertThat(influence.get(0).interval().halfWidth())
                .as("percentiles against the normal interval of a mean")
                .isCloseTo(1.96 * 6.2488 / root, within(0.12));
        assertThat(influence.stream()
                        .mapToDouble(SensitivityIndex::rankFirstProbability)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    /** Independent noise τ shows in a dummy as the mean size of a normal variable, τ√2/Δ · √(2/π). */
    @Test
    void aDummyShowsTheNoiseFloor() {
        int trajectories = 2000;
        RandomGenerator random = KnownFunctions.random(5);
        MorrisDesign design = MorrisDesign.of(3, 4, trajectories, random);
        double noise = 0.1;
        double[] responses = KnownFunctions.responses(design, x -> x[0] + 0.02 * x[1] + noise * random.nextGaussian());

        SensitivityIndices influence =
                MorrisEffects.of(design, responses).measure(MU_STAR, PLAN, KnownFunctions.random(6));

        double deviation = noise * Math.sqrt(2) * 1.5; // Δ = 2/3
        double floor = deviation * Math.sqrt(2 / Math.PI);
        double standardError = deviation * Math.sqrt((1 - 2 / Math.PI) / trajectories);
        assertThat(influence.factors().get(2).estimate()).isCloseTo(floor, within(4 * standardError));
        assertThat(influence.probabilityAbove(0, 2)).isEqualTo(1);
        assertThat(influence.probabilityAbove(1, 2)).as("a weak factor drowns").isLessThan(0.99);
    }

    @Test
    void trajectoriesWithAFailedRunAreLeftOutWhole() {
        MorrisDesign design = MorrisDesign.of(2, 4, 5, KnownFunctions.random(7));
        double[] responses = KnownFunctions.responses(design, x -> x[0] + x[1]);
        responses[4] = Double.NaN; // in the second trajectory

        MorrisEffects effects = MorrisEffects.of(design, responses);

        assertThat(effects.trajectories()).isEqualTo(4);
        assertEstimates(effects, MU, 1e-14, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MorrisEffects.of(design, new double[14]))
                .withMessageContaining("15");
    }

    @Test
    void aResponseThatNeverChangesLeavesTheFirstRankOpen() {
        MorrisDesign design = MorrisDesign.of(4, 4, 5, KnownFunctions.random(8));

        List<SensitivityIndex> influence = MorrisEffects.of(design, new double[design.size()])
                .measure(MU_STAR, PLAN, KnownFunctions.random(9))
                .factors();

        assertThat(influence).containsOnly(new SensitivityIndex(0, new Interval(0, 0), 0.25));
    }

    private static void assertEstimates(
            MorrisEffects effects, MorrisEffects.Measure measure, double tolerance, double... expected) {
        List<SensitivityIndex> factors =
                effects.measure(measure, PLAN, KnownFunctions.random(1)).factors();
        for (int factor = 0; factor < expected.length; factor++) {
            assertThat(factors.get(factor).estimate()).isCloseTo(expected[factor], within(tolerance));
        }
    }
}
