package palace.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** Answers over the values of two factors: a colour for each cell, with lines of equal answers. */
public final class HeatPlot extends Plot {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double BAR = 150;
    private static final double BOTTOM = 84;
    private static final double WORDS_FIT = 64;

    private final transient Axis across;
    private final transient Axis up;
    private final double[][] values;
    private final transient ScaleWords words;
    private final double low;
    private final double high;

    /**
     * The values of a factor in words.
     *
     * @param label the factor
     * @param values from left to right, or from the bottom up
     * @param ordered whether there is something between two of them
     */
    public record Axis(String label, List<String> values, boolean ordered) {}

    /**
     * @param values by column, then row from the bottom; NaN where the histories say nothing
     * @param words how a value is written
     */
    public HeatPlot(Axis across, Axis up, double[][] values, ScaleWords words) {
        this.across = across;
        this.up = up;
        this.values = values;
        this.words = words;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double[] column : values) {
            for (double value : column) {
                least = Double.isNaN(value) ? least : Math.min(least, value);
                most = Double.isNaN(value) ? most : Math.max(most, value);
            }
        }
        low = least;
        high = most;
    }

    @Override
    public String getPlotType() {
        return "heat";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        double left = up.values().stream()
                        .mapToDouble(text -> ChartStyle.width(text, ChartStyle.TICK))
                        .max()
                        .orElse(0)
                + 70;
        var cells = new Rectangle2D.Double(
                area.getX() + left, area.getY() + 6, area.getWidth() - left - BAR, area.getHeight() - BOTTOM);
        double width = cells.getWidth() / values.length;
        double height = cells.getHeight() / values[0].length;
        for (int column = 0; column < values.length; column++) {
            for (int row = 0; row < values[column].length; row++) {
                var cell = new Rectangle2D.Double(
                        cells.getX() + column * width, cells.getMaxY() - (row + 1) * height, width, height);
                cell(g2, cell, values[column][row]);
            }
        }
        lines(g2, cells, width);
        words(g2, cells, width, height);
        axes(g2, cells, width, height, area);
        bar(g2, new Rectangle2D.Double(cells.getMaxX() + 34, cells.getY(), 26, cells.getHeight()));
    }

    private double share(double value) {
        return high > low ? (value - low) / (high - low) : 0.5;
    }

    private void cell(Graphics2D g2, Rectangle2D cell, double value) {
        boolean known = !Double.isNaN(value);
        g2.setPaint(known ? HeatColours.at(share(value)) : ChartStyle.GRID);
        g2.fill(new Rectangle2D.Double(cell.getX() + 1, cell.getY() + 1, cell.getWidth() - 2, cell.getHeight() - 2));
    }

    private void words(Graphics2D g2, Rectangle2D cells, double width, double height) {
        if (height < 30 || width < WORDS_FIT) {
            return;
        }
        for (int column = 0; column < values.length; column++) {
            for (int row = 0; row < values[column].length; row++) {
                double value = values[column][row];
                boolean known = !Double.isNaN(value);
                double x = cells.getX() + (column + 0.5) * width;
                double y = cells.getMaxY() - (row + 0.5) * height;
                String text = known ? words.of(value, 0) : "none";
                g2.setPaint(known ? HeatColours.at(share(value)) : ChartStyle.GRID);
                double wide = ChartStyle.width(text, ChartStyle.LABEL) + 6;
                g2.fill(new Rectangle2D.Double(x - wide / 2, y - 13, wide, 26)); // so that no line crosses it
                g2.setPaint(known ? HeatColours.ink(share(value)) : ChartStyle.GREY);
                centred(g2, text, ChartStyle.LABEL, x, y + 8);
            }
        }
    }

    private void lines(Graphics2D g2, Rectangle2D cells, double width) {
        if (!hasLines()) {
            return;
        }
        var pieces = new ArrayList<Line2D.Double>();
        for (double height : heights()) {
            for (Line2D.Double piece : Contours.of(padded(), height)) {
                pieces.add(new Line2D.Double(
                        cells.getX() + place(piece.x1, values.length) * width,
                        cells.getMaxY() - place(piece.y1, values[0].length) * height(cells),
                        cells.getX() + place(piece.x2, values.length) * width,
                        cells.getMaxY() - place(piece.y2, values[0].length) * height(cells)));
            }
        }
        g2.setPaint(ChartStyle.transparent(Color.BLACK, 0.6));
        g2.setStroke(ChartStyle.stroke(4f));
        pieces.forEach(g2::draw);
        g2.setPaint(Color.WHITE);
        g2.setStroke(ChartStyle.stroke(2f));
        pieces.forEach(g2::draw);
    }

    /** Whether it has lines of equal answers: one at least, between three ordered values or more each way. */
    public boolean hasLines() {
        return across.ordered()
                && up.ordered()
                && values.length >= 3
                && values[0].length >= 3
                && !heights().isEmpty();
    }

    private double height(Rectangle2D cells) {
        return cells.getHeight() / values[0].length;
    }

    /** Round numbers between the least and the greatest. */
    private List<Double> heights() {
        var heights = new ArrayList<Double>();
        double step = ScaleAxis.step(high - low);
        for (double at = StrictMath.ceil(low / step) * step; at < high && high > low; at += step) {
            if (at > low) {
                heights.add(at);
            }
        }
        return heights;
    }

    /** The values with the outermost ones again around them, so that lines reach the edge. */
    private double[][] padded() {
        double[][] padded = new double[values.length + 2][values[0].length + 2];
        for (int i = 0; i < padded.length; i++) {
            for (int j = 0; j < padded[i].length; j++) {
                padded[i][j] = values[Math.max(0, Math.min(values.length - 1, i - 1))][
                        Math.max(0, Math.min(values[0].length - 1, j - 1))];
            }
        }
        return padded;
    }

    /** Where a place among the padded values lies, in cells from the edge. */
    private static double place(double at, int size) {
        if (at < 1) {
            return at / 2;
        }
        return at > size ? size - 0.5 + (at - size) / 2 : at - 0.5;
    }

    private void axes(Graphics2D g2, Rectangle2D cells, double width, double height, Rectangle2D area) {
        g2.setPaint(ChartStyle.GREY);
        double widest = across.values().stream()
                .mapToDouble(text -> ChartStyle.width(text, ChartStyle.TICK))
                .max()
                .orElse(0);
        int everyColumn = (int) Math.max(1, Math.ceil((widest + 12) / width));
        for (int column = 0; column < values.length; column += everyColumn) {
            centred(
                    g2,
                    across.values().get(column),
                    ChartStyle.TICK,
                    cells.getX() + (column + 0.5) * width,
                    cells.getMaxY() + 28);
        }
        g2.setFont(ChartStyle.TICK);
        int everyRow = (int) Math.max(1, Math.ceil(26 / height));
        for (int row = 0; row < values[0].length; row += everyRow) {
            String text = up.values().get(row);
            double wide = g2.getFontMetrics().stringWidth(text);
            g2.drawString(
                    text, (float) (cells.getX() - 14 - wide), (float) (cells.getMaxY() - (row + 0.5) * height + 7));
        }
        centred(g2, across.label(), ChartStyle.AXIS, cells.getCenterX(), cells.getMaxY() + 66);
        AffineTransform before = g2.getTransform();
        g2.rotate(-Math.PI / 2, area.getX() + 22, cells.getCenterY());
        centred(g2, up.label(), ChartStyle.AXIS, area.getX() + 22, cells.getCenterY());
        g2.setTransform(before);
    }

    private void bar(Graphics2D g2, Rectangle2D bar) {
        for (double y = 0; y < bar.getHeight(); y++) {
            g2.setPaint(HeatColours.at(1 - y / bar.getHeight()));
            g2.fill(new Rectangle2D.Double(bar.getX(), bar.getY() + y, bar.getWidth(), 1.5));
        }
        g2.setFont(ChartStyle.TICK);
        List<Double> heights = heights();
        List<String> labels = words.apart(heights);
        for (int i = 0; i < labels.size(); i++) {
            double height = heights.get(i);
            double y = bar.getMaxY() - share(height) * bar.getHeight();
            g2.setPaint(ChartStyle.GREY);
            g2.drawString(labels.get(i), (float) (bar.getMaxX() + 12), (float) y + 7);
            g2.setPaint(Color.WHITE);
            g2.setStroke(ChartStyle.stroke(2f));
            g2.draw(new Line2D.Double(bar.getX(), y, bar.getMaxX(), y));
        }
    }

    private static void centred(Graphics2D g2, String text, Font font, double x, double y) {
        g2.setFont(font);
        g2.drawString(text, (float) (x - g2.getFontMetrics().stringWidth(text) / 2.0), (float) y);
    }
}
