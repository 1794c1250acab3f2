package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticFitTest {
    /** Henderson and Velleman (1981), 32 cars: horse power, weight, manual transmission. */
    private static final double[][] CARS = {
        {110, 2.620, 1}, {110, 2.875, 1}, {93, 2.320, 1}, {110, 3.215, 0}, {175, 3.440, 0}, {105, 3.460, 0},
        {245, 3.570, 0}, {62, 3.190, 0}, {95, 3.150, 0}, {123, 3.440, 0}, {123, 3.440, 0}, {180, 4.070, 0},
        {180, 3.730, 0}, {180, 3.780, 0}, {205, 5.250, 0}, {215, 5.424, 0}, {230, 5.345, 0}, {66, 2.200, 1},
        {52, 1.615, 1}, {65, 1.835, 1}, {97, 2.465, 0}, {150, 3.520, 0}, {150, 3.435, 0}, {245, 3.840, 0},
        {175, 3.845, 0}, {66, 1.935, 1}, {91, 2.140, 1}, {113, 1.513, 1}, {264, 3.170, 1}, {175, 2.770, 1},
        {335, 3.570, 1}, {109, 2.780, 1}
    };

    @Test
    void twoGroupsGiveTheLogOfTheirOddsRatio() {
        double[][] rows = {{0}, {0}, {1}, {1}};
        double[] times = {90, 10, 70, 30};

        double[] found =
                new LogisticFit(rows, new boolean[] {false, true, false, true}).coefficients(times, new double[2]);

        assertThat(found[0]).isCloseTo(-2.197_224_577, within(1e-8)); // log(10 / 90)
        assertThat(found[1]).isCloseTo(1.349_926_717, within(1e-8)); // log(30 / 70) - log(10 / 90)
    }

    @Test
    void carsGiveWhatRGives() {
        double[][] rows = new double[CARS.length][];
        boolean[] manual = new boolean[CARS.length];
        for (int i = 0; i < CARS.length; i++) {
            rows[i] = new double[] {CARS[i][0], CARS[i][1]};
            manual[i] = CARS[i][2] > 0;
        }

        double[] found = new LogisticFit(rows, manual).coefficients();

        // glm(am ~ hp + wt, data = mtcars, family = binomial)
        assertThat(found[0]).isCloseTo(18.866_30, within(1e-5));
        assertThat(found[1]).isCloseTo(0.036_26, within(1e-5));
        assertThat(found[2]).isCloseTo(-8.083_48, within(1e-5));
    }

    @Test
    void whatCountsTwiceIsAsIfItStoodThereTwice() {
        double[][] once = {{0}, {1}, {2}, {3}};
        double[][] twice = {{0}, {1}, {1}, {2}, {3}};

        double[] weighed = new LogisticFit(once, new boolean[] {false, true, false, true})
                .coefficients(new double[] {1, 2, 1, 1}, new double[2]);
        double[] listed = new LogisticFit(twice, new boolean[] {false, true, true, false, true}).coefficients();

        assertThat(weighed).containsExactly(listed, within(1e-9));
    }

    @Test
    void dataThatAreSeparatedHaveNoFit() {
        double[] found = new LogisticFit(new double[][] {{1}, {2}, {3}, {4}}, new boolean[] {false, false, true, true})
                .coefficients();

        assertThat(found).containsOnly(Double.NaN);
    }

    @Test
    void whatNeverVariesHasNoFit() {
        double[] found =
                new LogisticFit(new double[][] {{0}, {0}, {0}}, new boolean[] {false, true, false}).coefficients();

        assertThat(found).containsOnly(Double.NaN);
    }
}
