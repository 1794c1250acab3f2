package palace.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorrisDesignTest {
    @ParameterizedTest
    @CsvSource({"1, 2, 5, 1", "3, 4, 20, 2", "7, 8, 10, 3"})
    void trajectoriesMoveEachFactorOnceByTheStep(int factors, int levels, int trajectories, long seed) {
        MorrisDesign design = MorrisDesign.of(factors, levels, trajectories, KnownFunctions.random(seed));

        assertThat(design.size()).isEqualTo(trajectories * (factors + 1));
        double step = levels / (2.0 * (levels - 1));
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            boolean[] moved = new boolean[factors];
            for (int move = 0; move < factors; move++) {
                int from = trajectory * (factors + 1) + move;
                int factor = theOneThatDiffers(design.point(from), design.point(from + 1));
                double change = design.point(from + 1)[factor] - design.point(from)[factor];
                assertThat(Math.abs(change)).isCloseTo(step, within(1e-15));
                assertThat(moved[factor]).isFalse();
                moved[factor] = true;
            }
        }
    }

    @Test
    void everyLevelOfAFactorIsAsLikelyAsAnother() {
        int trajectories = 3000;
        MorrisDesign design = MorrisDesign.of(2, 4, trajectories, KnownFunctions.random(4));
        int[][] counts = new int[2][4];
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            for (int factor = 0; factor < 2; factor++) {
                double level = design.point(3 * trajectory)[factor] * 3;
                assertThat(level).isCloseTo(Math.rint(level), within(1e-15));
                counts[factor][(int) Math.rint(level)]++;
            }
        }

        double fourStandardErrors = 4 * Math.sqrt(trajectories * 0.25 * 0.75); // false alarm 5 in 10 000 for all eight
        for (int[] ofFactor : counts) {
            for (int count : ofFactor) {
                assertThat((double) count).isCloseTo(trajectories / 4.0, within(fourStandardErrors));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 10", "3, 3, 10", "3, 0, 10", "3, 4, 1"})
    void impossibleDesignsAreRefused(int factors, int levels, int trajectories) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MorrisDesign.of(factors, levels, trajectories, KnownFunctions.random(1)));
    }

    private static int theOneThatDiffers(double[] from, double[] to) {
        int found = -1;
        for (int factor = 0; factor < from.length; factor++) {
            if (from[factor] != to[factor]) {
                assertThat(found).as("a second factor moved").isEqualTo(-1);
                found = factor;
            }
        }
        assertThat(found).as("no factor moved").isNotEqualTo(-1);
        return found;
    }
}
