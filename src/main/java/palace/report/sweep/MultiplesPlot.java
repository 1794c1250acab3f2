package palace.report.sweep;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;
import palace.report.chart.ChartStyle;
import palace.report.chart.ScaleAxis;
import palace.report.table.Numbers;
import palace.statistics.Interval;

/** One small chart for each factor, all on one scale: where an answer moves, and where it does not. */
final class MultiplesPlot extends Plot {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_COLUMNS = 4;
    private static final double GAP = 34;
    private static final double LEFT = 84;
    private static final double TOP = 40;
    private static final double BOTTOM = 44;
    private static final int LINES = 4;

    private final transient List<Panel> panels;
    private final double most;

    /**
     * A small chart.
     *
     * @param axis the factor
     * @param cells the answer of each cell; faint
     * @param means the answers on average over the other factors
     */
    record Panel(FactorAxis axis, List<Spot> cells, List<FactorLines.Spot> means) {}

    /** A value at a place. */
    record Spot(double at, double value) {}

    /**
     * @param most the greatest value of the scale
     */
    MultiplesPlot(List<Panel> panels, double most) {
        this.panels = List.copyOf(panels);
        this.most = most;
    }

    @Override
    public String getPlotType() {
        return "multiples";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        int columns = columns();
        int rows = (panels.size() + columns - 1) / columns;
        double width = (area.getWidth() - LEFT - (columns - 1) * GAP) / columns;
        double height = area.getHeight() / rows;
        for (int i = 0; i < panels.size(); i++) {
            double x = area.getX() + LEFT + i % columns * (width + GAP);
            int row = i / columns;
            double y = area.getY() + row * height;
            var inner = new Rectangle2D.Double(x, y + TOP, width, height - TOP - BOTTOM);
            grid(g2, inner, i % columns == 0);
            panel(g2, inner, panels.get(i));
        }
    }

    private int columns() {
        int size = panels.size();
        return size <= MOST_COLUMNS ? size : size <= 6 ? 3 : MOST_COLUMNS;
    }

    private double y(double value, Rectangle2D inner) {
        return inner.getMaxY() - inner.getHeight() * Math.min(1, value / most);
    }

    private void grid(Graphics2D g2, Rectangle2D inner, boolean named) {
        g2.setFont(ChartStyle.TICK);
        for (int i = 0; i <= LINES; i++) {
            double value = most * i / LINES;
            double y = y(value, inner);
            g2.setPaint(ChartStyle.GRID);
            g2.setStroke(ChartStyle.THIN);
            g2.draw(new Line2D.Double(inner.getMinX(), y, inner.getMaxX(), y));
            if (named) {
                String text = Numbers.text(Double.parseDouble(Numbers.fixed(value, 4)));
                g2.setPaint(ChartStyle.GREY);
                double wide = g2.getFontMetrics().stringWidth(text);
                g2.drawString(text, (float) (inner.getMinX() - 12 - wide), (float) y + 7);
            }
        }
    }

    private void panel(Graphics2D g2, Rectangle2D inner, Panel panel) {
        double low = panel.axis().low();
        double room = panel.axis().isNumeric() ? 0.06 : 0.3;
        double span = Math.max(panel.axis().high() - low, 1e-9);
        double from = low - room * (panel.axis().isNumeric() ? span : 1);
        double whole = span + 2 * room * (panel.axis().isNumeric() ? span : 1);
        java.util.function.DoubleUnaryOperator toX = at -> inner.getMinX() + inner.getWidth() * (at - from) / whole;
        g2.setPaint(ChartStyle.transparent(ChartStyle.GREY, 0.35));
        for (Spot spot : panel.cells()) {
            g2.fill(new Ellipse2D.Double(toX.applyAsDouble(spot.at()) - 4, y(spot.value(), inner) - 4, 8, 8));
        }
        means(g2, inner, panel, toX);
        g2.setFont(ChartStyle.LABEL);
        g2.setPaint(ChartStyle.INK);
        g2.drawString(
                ChartStyle.fitting(g2, panel.axis().label(), inner.getWidth() + GAP / 2),
                (float) inner.getMinX() + 4,
                (float) inner.getMinY() - 16);
        marks(g2, inner, panel, toX);
    }

    private void means(Graphics2D g2, Rectangle2D inner, Panel panel, java.util.function.DoubleUnaryOperator toX) {
        Color colour = ChartStyle.BLUE;
        var line = new Path2D.Double();
        for (int i = 0; i < panel.means().size(); i++) {
            FactorLines.Spot spot = panel.means().get(i);
            double x = toX.applyAsDouble(spot.at());
            double y = y(spot.value(), inner);
            Interval interval = spot.interval();
            g2.setPaint(ChartStyle.transparent(colour, 0.3));
            double top = y(interval.high(), inner);
            g2.fill(new Rectangle2D.Double(x - 7, top, 14, Math.max(1, y(interval.low(), inner) - top)));
            g2.setPaint(colour);
            g2.fill(new Ellipse2D.Double(x - 7, y - 7, 14, 14));
            if (i == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        if (!panel.means().isEmpty()) {
            g2.setPaint(colour);
            g2.setStroke(ChartStyle.stroke(3.4f));
            g2.draw(line);
        }
    }

    private static void marks(
            Graphics2D g2, Rectangle2D inner, Panel panel, java.util.function.DoubleUnaryOperator toX) {
        g2.setFont(ChartStyle.FLAG);
        g2.setPaint(ChartStyle.GREY);
        double free = Double.NEGATIVE_INFINITY;
        double room =
                (inner.getWidth() + GAP) / Math.max(1, panel.axis().marks().size()) - 8;
        for (ScaleAxis.Mark mark : panel.axis().marks()) {
            String words = panel.axis().isNumeric() ? mark.label() : ChartStyle.fitting(g2, mark.label(), room);
            double wide = g2.getFontMetrics().stringWidth(words);
            double x = toX.applyAsDouble(mark.value()) - wide / 2;
            if (x > free + 8) {
                g2.drawString(words, (float) x, (float) inner.getMaxY() + 26);
                free = x + wide;
            }
        }
    }
}
