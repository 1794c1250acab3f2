package palace.statistics.sensitivity;

import java.util.random.RandomGenerator;
import palace.statistics.Arguments;

/**
 * Saltelli's design for Sobol indices: rows of two points A and B of the unit cube, and for each factor the point A with
 * that factor's coordinate taken from B.
 *
 * <p>A row of k factors has k + 2 points, numbered row by row (A, B, then the mixed ones), so that a sweep that was
 * stopped has whole rows to show. A and B are the halves of a {@link SobolSequence} of 2k coordinates; take a power of
 * two of rows. Add a dummy, a factor that the model does not read, to see the noise floor.
 *
 * @see <a href="https://doi.org/10.1016/j.cpc.2009.09.018">Saltelli and others (2010)</a>
 */
public final class SobolDesign {
    private final int factors;
    private final double[][] rows;

    private SobolDesign(int factors, double[][] rows) {
        this.factors = factors;
        this.rows = rows;
    }

    /**
     * Makes a design.
     *
     * @param factors number of factors, a dummy included; from 1 to 500
     * @param rows number of rows; {@code >= 2}, best a power of two
     * @param random for the digital shift of the sequence
     */
    public static SobolDesign of(int factors, int rows, RandomGenerator random) {
        Arguments.within("factors", factors, 1, 500);
        Arguments.atLeast("rows", rows, 2);
        var sequence = new SobolSequence(2 * factors, random);
        double[][] points = new double[rows][];
        for (int row = 0; row < rows; row++) {
            points[row] = sequence.next();
        }
        return new SobolDesign(factors, points);
    }

    public int factors() {
        return factors;
    }

    public int rows() {
        return rows.length;
    }

    /** Returns the number of points, that is of responses needed. */
    public int size() {
        return rows.length * pointsOfRow();
    }

    /** Returns the coordinates of a point, each in {@code [0, 1)}. */
    public double[] point(int index) {
        double[] row = rows[index / pointsOfRow()];
        int ofRow = index % pointsOfRow();
        double[] point = new double[factors];
        System.arraycopy(row, ofRow == 1 ? factors : 0, point, 0, factors);
        if (ofRow >= 2) {
            int mixed = ofRow - 2;
            point[mixed] = row[factors + mixed];
        }
        return point;
    }

    int pointsOfRow() {
        return factors + 2;
    }
}
