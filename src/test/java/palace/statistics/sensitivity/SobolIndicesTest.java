package palace.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static palace.statistics.sensitivity.SobolIndices.Order.FIRST;
import static palace.statistics.sensitivity.SobolIndices.Order.TOTAL;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.statistics.BootstrapPlan;
import palace.statistics.Confidence;
import palace.statistics.Interval;

class SobolIndicesTest {
    private static final BootstrapPlan PLAN = new BootstrapPlan(200, Confidence.NINETY_FIVE);

    /** Ishigami with a = 7, b = 0.1: V = 13.8446 and the indices of Saltelli and others; a fourth factor is a dummy. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofTheIshigamiFunctionAsPublished(long seed) {
        SobolDesign design = SobolDesign.of(4, 4096, KnownFunctions.random(seed));
        SobolIndices indices = SobolIndices.of(design, KnownFunctions.responses(design, KnownFunctions::ishigami));

        SensitivityIndices first = indices.order(FIRST, PLAN, KnownFunctions.random(seed));
        SensitivityIndices total = indices.order(TOTAL, PLAN, KnownFunctions.random(seed));

        assertWithinMonteCarloError(first, 0.08, 0.3139, 0.4424, 0, 0);
        assertWithinMonteCarloError(total, 0.05, 0.5576, 0.4424, 0.2437, 0);
        assertThat(total.factors().get(3)).isEqualTo(new SensitivityIndex(0, new Interval(0, 0), 0));
        assertThat(total.factors().get(0).rankFirstProbability()).isEqualTo(1);
        assertThat(first.factors().get(1).rankFirstProbability()).isGreaterThan(0.95);
        assertThat(total.probabilityAbove(2, 3)).isEqualTo(1);
    }

    /** The g function: Saltelli and others (2010), doi:10.1016/j.cpc.2009.09.018; V_i = 1/(3 (1 + a_i)²). */
    @Test
    void ofTheGFunctionAsPublished() {
        SobolDesign design = SobolDesign.of(8, 4096, KnownFunctions.random(4));
        SobolIndices indices = SobolIndices.of(design, KnownFunctions.responses(design, KnownFunctions::g));

        SensitivityIndices first = indices.order(FIRST, PLAN, KnownFunctions.random(5));
        SensitivityIndices total = indices.order(TOTAL, PLAN, KnownFunctions.random(5));

        assertWithinMonteCarloError(first, 0.06, 0.7162, 0.1790, 0.0237, 0.0072, 0.0001, 0.0001, 0.0001, 0.0001);
        assertWithinMonteCarloError(total, 0.04, 0.7871, 0.2422, 0.0343, 0.0105, 0.0001, 0.0001, 0.0001, 0.0001);
    }

    /** Noise of a fifth of the variance: S becomes 0.8 S, T becomes 0.8 T + 0.2, and the dummy shows the 0.2. */
    @Test
    void noiseIsShownByTheDummy() {
        RandomGenerator random = KnownFunctions.random(6);
        double noise = Math.sqrt(13.844588 / 4);
        SobolDesign design = SobolDesign.of(4, 4096, random);
        SobolIndices indices = SobolIndices.of(
                design,
                KnownFunctions.responses(design, x -> KnownFunctions.ishigami(x) + noise * random.nextGaussian()));

        SensitivityIndices first = indices.order(FIRST, PLAN, KnownFunctions.random(7));
        SensitivityIndices total = indices.order(TOTAL, PLAN, KnownFunctions.random(7));

        assertWithinMonteCarloError(first, 0.08, 0.2511, 0.3539, 0, 0);
        assertWithinMonteCarloError(total, 0.05, 0.6461, 0.5539, 0.3949, 0.2);
        assertThat(total.probabilityAbove(2, 3)).isEqualTo(1);
        assertThat(first.probabilityAbove(2, 3))
                .as("alone the third factor does nothing")
                .isBetween(0.01, 0.99);
    }

    @Test
    void rowsWithAFailedRunAreLeftOutWhole() {
        SobolDesign design = SobolDesign.of(2, 8, KnownFunctions.random(8));
        double[] responses = KnownFunctions.responses(design, x -> x[0]);
        responses[5] = Double.NaN; // in the second row of four points

        SobolIndices indices = SobolIndices.of(design, responses);

        assertThat(indices.rows()).isEqualTo(7);
        assertThat(indices.order(TOTAL, PLAN, KnownFunctions.random(9))
                        .factors()
                        .get(1)
                        .estimate())
                .isEqualTo(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SobolIndices.of(design, new double[31]))
                .withMessageContaining("32");
    }

    @Test
    void aResponseThatNeverChangesHasNoIndices() {
        SobolDesign design = SobolDesign.of(2, 8, KnownFunctions.random(10));

        SobolIndices indices = SobolIndices.of(design, new double[design.size()]);

        var none = new SensitivityIndex(0, new Interval(0, 0), 0.5);
        assertThat(indices.order(FIRST, PLAN, KnownFunctions.random(11)).factors())
                .containsExactly(none, none);
        assertThat(indices.order(TOTAL, PLAN, KnownFunctions.random(11)).factors())
                .containsExactly(none, none);
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        SobolDesign design = SobolDesign.of(3, 64, KnownFunctions.random(12));
        SobolIndices indices = SobolIndices.of(design, KnownFunctions.responses(design, KnownFunctions::ishigami));

        List<SensitivityIndex> once =
                indices.order(TOTAL, PLAN, KnownFunctions.random(13)).factors();

        assertThat(indices.order(TOTAL, PLAN, KnownFunctions.random(13)).factors())
                .isEqualTo(once);
        assertThat(indices.order(TOTAL, PLAN, KnownFunctions.random(14)).factors())
                .isNotEqualTo(once);
    }

    /** Four bootstrap standard errors, two half-widths of the 95 % interval, which must themselves be small. */
    private static void assertWithinMonteCarloError(SensitivityIndices indices, double widest, double... expected) {
        for (int factor = 0; factor < expected.length; factor++) {
            SensitivityIndex index = indices.factors().get(factor);
            double halfWidth = index.interval().halfWidth();
            assertThat(halfWidth).isLessThan(widest);
            assertThat(index.estimate()).isCloseTo(expected[factor], within(2 * halfWidth + 5e-5)); // as printed
        }
    }
}
