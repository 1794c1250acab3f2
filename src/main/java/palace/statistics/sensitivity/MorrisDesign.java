package palace.statistics.sensitivity;

import java.util.random.RandomGenerator;
import palace.statistics.Arguments;
import palace.statistics.Draw;

/**
 * A design of random trajectories through the unit cube: each starts somewhere on a grid and moves every factor once, one
 * at a time, in random order, up or down by the same step Δ = p/(2(p − 1)), where p is the number of levels.
 *
 * <p>A trajectory of k factors has k + 1 points; points are numbered trajectory by trajectory, so that a sweep that was
 * stopped has whole trajectories to show. Add a dummy, a factor that the model does not read, to see the noise floor.
 *
 * @see <a href="https://doi.org/10.1080/00401706.1991.10484804">Morris (1991), section 3</a>
 */
public final class MorrisDesign {
    private final int factors;
    private final double[][] points;
    private final int[][] orders;

    private MorrisDesign(int factors, int levels, int trajectories) {
        this.factors = (int) Arguments.atLeast("factors", factors, 1);
        Arguments.atLeast("levels", levels, 2);
        if (levels % 2 != 0) {
            throw new IllegalArgumentException("levels must be even, but was " + levels);
        }
        Arguments.atLeast("trajectories", trajectories, 2);
        points = new double[trajectories * (factors + 1)][];
        orders = new int[trajectories][];
    }

    /**
     * Draws a design.
     *
     * @param factors number of factors, a dummy included; {@code >= 1}
     * @param levels number of levels of each factor, even; 4 is usual
     * @param trajectories number of trajectories; {@code >= 2}; 10 to 50 are usual, more for noisy responses
     */
    public static MorrisDesign of(int factors, int levels, int trajectories, RandomGenerator random) {
        var design = new MorrisDesign(factors, levels, trajectories);
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            design.draw(trajectory, levels, random);
        }
        return design;
    }

    private void draw(int trajectory, int levels, RandomGenerator random) {
        int[] start = new int[factors];
        int[] end = new int[factors];
        for (int factor = 0; factor < factors; factor++) {
            int lower = Draw.index(random, levels / 2);
            boolean up = Draw.index(random, 2) == 1;
            start[factor] = up ? lower : lower + levels / 2;
            end[factor] = up ? lower + levels / 2 : lower;
        }
        int[] order = Draw.permutation(random, factors);
        double[] point = new double[factors];
        for (int factor = 0; factor < factors; factor++) {
            point[factor] = start[factor] / (levels - 1.0);
        }
        points[first(trajectory)] = point;
        for (int move = 0; move < factors; move++) {
            point = point.clone();
            point[order[move]] = end[order[move]] / (levels - 1.0);
            points[first(trajectory) + move + 1] = point;
        }
        orders[trajectory] = order;
    }

    public int factors() {
        return factors;
    }

    public int trajectories() {
        return orders.length;
    }

    /** Returns the number of points, that is of responses needed. */
    public int size() {
        return points.length;
    }

    /** Returns the coordinates of a point, each in {@code [0, 1]}. */
    public double[] point(int index) {
        return points[index].clone();
    }

    /**
     * Returns the elementary effect of each factor: change of the response per unit of the factor, by trajectory; 0 of a
     * factor that stays where it is.
     *
     * @param taken where each point lies in truth. A factor of few values has none at most levels of the grid and takes
     *     the nearest, so that it moves by more or less than the step
     */
    double[] effects(int trajectory, double[][] taken, double[] responses) {
        double[] effects = new double[factors];
        for (int move = 0; move < factors; move++) {
            int from = first(trajectory) + move;
            int factor = orders[trajectory][move];
            double moved = taken[from + 1][factor] - taken[from][factor];
            double change = responses[from + 1] - responses[from];
            effects[factor] = moved != 0 ? change / moved : Double.isNaN(change) ? change : 0;
        }
        return effects;
    }

    private int first(int trajectory) {
        return trajectory * (factors + 1);
    }
}
