package palace.statistics.sensitivity;

import java.util.random.RandomGenerator;
import palace.statistics.Arguments;
import palace.statistics.Draw;

/**
 * Latin hypercube sampling: n points of which, in every single factor, each n-th of the range holds exactly one.
 *
 * @see <a href="https://doi.org/10.1080/00401706.1979.10489755">McKay, Beckman and Conover (1979)</a>
 */
public final class LatinHypercube {
    private LatinHypercube() {}

    /**
     * Returns the points, each with one coordinate in {@code [0, 1)} for each factor, placed at random in its cell.
     *
     * @param factors number of factors; {@code >= 1}
     * @param points number of points; {@code >= 1}
     */
    public static double[][] points(int factors, int points, RandomGenerator random) {
        Arguments.atLeast("factors", factors, 1);
        Arguments.atLeast("points", points, 1);
        double[][] design = new double[points][factors];
        for (int factor = 0; factor < factors; factor++) {
            int[] cells = Draw.permutation(random, points);
            for (int point = 0; point < points; point++) {
                double coordinate = (cells[point] + random.nextDouble()) / points;
                design[point][factor] = Math.min(coordinate, Math.nextDown(1.0)); // the sum may round up
            }
        }
        return design;
    }
}
