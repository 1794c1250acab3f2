package palace.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinHypercubeTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 7", "10, 100", "2, 1000"})
    void everyCellOfEveryFactorHoldsOnePoint(int factors, int points) {
        double[][] design = LatinHypercube.points(factors, points, random());

        assertThat(design).hasNumberOfRows(points);
        for (int factor = 0; factor < factors; factor++) {
            boolean[] taken = new boolean[points];
            for (double[] point : design) {
                assertThat(point).hasSize(factors);
                assertThat(point[factor]).isGreaterThanOrEqualTo(0).isLessThan(1);
                int cell = (int) (point[factor] * points);
                assertThat(taken[cell]).isFalse();
                taken[cell] = true;
            }
        }
    }

    @Test
    void factorsAreNotTiedToEachOther() {
        int points = 10_000;
        double[][] design = LatinHypercube.points(2, points, random());
        double covariance = 0;
        for (double[] point : design) {
            covariance += (point[0] - 0.5) * (point[1] - 0.5) / points;
        }

        // Under independence the correlation has standard error 1/sqrt(n); false alarm 6 in 100 000.
        assertThat(covariance * 12).isCloseTo(0, within(4 / Math.sqrt(points)));
    }

    @Test
    void aSumThatRoundsUpStaysBelowOne() {
        RandomGenerator largest = () -> -1L; // nextDouble() is 1 - 2^-53

        for (double[] point : LatinHypercube.points(1, 5, largest)) {
            assertThat(point[0]).isLessThan(1);
        }
    }

    @Test
    void emptyDesignsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LatinHypercube.points(0, 1, random()));
        assertThatIllegalArgumentException().isThrownBy(() -> LatinHypercube.points(1, 0, random()));
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    }
}
