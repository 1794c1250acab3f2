package palace.report.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** Lines of equal height over a grid of heights, by marching squares with straight pieces. */
final class Contours {
    private Contours() {}

    /**
     * Returns the pieces of a line, in columns and rows of the grid.
     *
     * @param heights by column, then row; a square with an unknown corner (NaN) has no line
     */
    static List<Line2D.Double> of(double[][] heights, double height) {
        var pieces = new ArrayList<Line2D.Double>();
        for (int column = 0; column + 1 < heights.length; column++) {
            for (int row = 0; row + 1 < heights[column].length; row++) {
                square(heights, column, row, height, pieces);
            }
        }
        return pieces;
    }

    private static void square(double[][] z, int i, int j, double height, List<Line2D.Double> pieces) {
        double[] corners = {z[i][j], z[i + 1][j], z[i + 1][j + 1], z[i][j + 1]};
        double[][] at = {{i, j}, {i + 1.0, j}, {i + 1.0, j + 1.0}, {i, j + 1.0}};
        var crossings = new ArrayList<double[]>();
        for (int side = 0; side < 4; side++) {
            double from = corners[side];
            double to = corners[(side + 1) % 4];
            if (from < height == to < height || Double.isNaN(from) || Double.isNaN(to)) {
                continue;
            }
            double share = (height - from) / (to - from);
            double[] a = at[side];
            double[] b = at[(side + 1) % 4];
            crossings.add(new double[] {a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])});
        }
        boolean saddle = crossings.size() == 4;
        double centre = (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
        int shift = saddle && centre < height == corners[0] < height ? 1 : 0;
        for (int k = 0; k + 1 < crossings.size(); k += 2) {
            double[] a = crossings.get((k + shift) % crossings.size());
            double[] b = crossings.get((k + shift + 1) % crossings.size());
            pieces.add(new Line2D.Double(a[0], a[1], b[0], b[1]));
        }
    }
}
