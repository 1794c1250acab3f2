package palace.statistics.sensitivity;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Functions of the unit cube whose sensitivity indices are known. */
final class KnownFunctions {
    private KnownFunctions() {}

    /** Ishigami and Homma (1990), doi:10.1109/ISUMA.1990.151285, with a = 7 and b = 0.1; it reads three factors. */
    static double ishigami(double[] point) {
        double x1 = Math.PI * (2 * point[0] - 1);
        double x2 = Math.PI * (2 * point[1] - 1);
        double x3 = Math.PI * (2 * point[2] - 1);
        double sine = StrictMath.sin(x2);
        return StrictMath.sin(x1) * (1 + 0.1 * x3 * x3 * x3 * x3) + 7 * sine * sine;
    }

    /** Sobol's g with the usual a = (0, 1, 4.5, 9, 99, 99, 99, 99). */
    static double g(double[] point) {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        double product = 1;
        for (int i = 0; i < a.length; i++) {
            product *= (Math.abs(4 * point[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }

    static double[] responses(SobolDesign design, ToDoubleFunction<double[]> function) {
        double[] responses = new double[design.size()];
        for (int i = 0; i < responses.length; i++) {
            responses[i] = function.applyAsDouble(design.point(i));
        }
        return responses;
    }

    static double[] responses(MorrisDesign design, ToDoubleFunction<double[]> function) {
        double[] responses = new double[design.size()];
        for (int i = 0; i < responses.length; i++) {
            responses[i] = function.applyAsDouble(design.point(i));
        }
        return responses;
    }

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
