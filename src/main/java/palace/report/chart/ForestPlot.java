package palace.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;
import palace.statistics.Interval;

/**
 * Estimates in rows, each as a multiple of what it is compared with, on a scale of doublings: a dot with its interval on the
 * band in which it should lie.
 */
public final class ForestPlot extends Plot {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double NUMBERS = 330;
    private static final double FOOT = 34;
    private static final double DOT = 11;
    /** The scale goes from a quarter to four times; what lies beyond is drawn at the edge. */
    private static final double REACH = 4;

    private static final double[] TICKS = {0.25, 0.5, 1, 2, 4};

    private final transient List<Row> rows;

    /**
     * One estimate, as a multiple.
     *
     * @param name what it is
     * @param value where its dot lies
     * @param interval its interval; null where there is none
     * @param band where it should lie
     * @param inside whether it does
     * @param words the numbers, at the right
     */
    public record Row(
            String name, double value, @Nullable Interval interval, Interval band, boolean inside, String words) {}

    public ForestPlot(List<Row> rows) {
        this.rows = rows;
    }

    @Override
    public String getPlotType() {
        return "forest";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        double names = rows.stream()
                        .mapToDouble(row -> ChartStyle.width(row.name(), ChartStyle.TICK))
                        .max()
                        .orElse(0)
                + 30;
        var field = new Rectangle2D.Double(
                area.getX() + names,
                area.getY(),
                Math.max(1, area.getWidth() - names - NUMBERS),
                area.getHeight() - FOOT);
        scale(g2, field);
        double height = field.getHeight() / Math.max(1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            draw(g2, rows.get(i), field, area.getX(), field.getY() + (i + 0.5) * height, height);
        }
    }

    private void scale(Graphics2D g2, Rectangle2D field) {
        g2.setFont(ChartStyle.TICK);
        for (double tick : TICKS) {
            double x = x(tick, field);
            g2.setPaint(tick == 1 ? ChartStyle.INK : ChartStyle.GRID);
            g2.setStroke(ChartStyle.THIN);
            g2.draw(new Line2D.Double(x, field.getMinY(), x, field.getMaxY()));
            String text = tick == 0.25 ? "¼" : tick == 0.5 ? "½" : tick == 1 ? "as data" : "×" + (int) tick;
            g2.setPaint(ChartStyle.GREY);
            g2.drawString(
                    text, (float) (x - g2.getFontMetrics().stringWidth(text) / 2.0), (float) (field.getMaxY() + 26));
        }
    }

    private void draw(Graphics2D g2, Row row, Rectangle2D field, double left, double middle, double height) {
        Color color = row.inside() ? ChartStyle.BLUE : ChartStyle.VERMILION;
        double from = x(row.band().low(), field);
        double to = x(row.band().high(), field);
        g2.setPaint(ChartStyle.GRID);
        g2.fill(new Rectangle2D.Double(from, middle - 0.34 * height, to - from, 0.68 * height));
        g2.setFont(ChartStyle.TICK);
        g2.setPaint(ChartStyle.INK);
        g2.drawString(row.name(), (float) left, (float) middle + 7);
        g2.setPaint(color);
        g2.setStroke(ChartStyle.stroke(2.4f));
        Interval interval = row.interval();
        if (interval != null) {
            g2.draw(new Line2D.Double(x(interval.low(), field), middle, x(interval.high(), field), middle));
        }
        double x = x(row.value(), field);
        var dot = new Ellipse2D.Double(x - DOT / 2, middle - DOT / 2, DOT, DOT);
        if (!row.inside()) {
            g2.setPaint(Color.WHITE);
            g2.fill(dot);
            g2.setPaint(color);
            g2.draw(dot); // hollow, so that it is not told by colour alone
        } else {
            g2.fill(dot);
        }
        g2.setPaint(ChartStyle.GREY);
        g2.drawString(row.words(), (float) (field.getMaxX() + 20), (float) middle + 7);
    }

    private static double x(double multiple, Rectangle2D field) {
        double cut = Math.max(1 / REACH, Math.min(REACH, multiple));
        return field.getX() + field.getWidth() * (FastMath.log(cut) / FastMath.log(REACH) + 1) / 2;
    }
}
