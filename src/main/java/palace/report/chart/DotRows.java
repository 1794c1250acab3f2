package palace.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;
import palace.statistics.Interval;

/** Values in rows on one scale: a dot with its interval, and hollow marks to compare it with. */
public final class DotRows extends Plot {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double FOOT = 70;
    private static final double DOT = 15;
    private static final double TICK_HALF = 13;

    private final transient PlotScale scale;
    private final transient List<Row> rows;

    /**
     * One row.
     *
     * @param name what it is
     * @param value where its dot lies
     * @param interval its interval; null where there is none
     * @param color of dot and interval
     * @param others what it is compared with
     * @param words the numbers, at the right
     */
    public record Row(
            String name, double value, @Nullable Interval interval, Color color, List<Mark> others, String words) {
        public Row {
            others = List.copyOf(others);
        }
    }

    /** A value to compare with: an upright stroke. */
    public record Mark(double value, Color color) {}

    public DotRows(PlotScale scale, List<Row> rows) {
        this.scale = scale;
        this.rows = List.copyOf(rows);
    }

    @Override
    public String getPlotType() {
        return "dots";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        double names = width(rows.stream().map(Row::name).toList()) + 30;
        double words = width(rows.stream().map(Row::words).toList()) + 40;
        var field = new Rectangle2D.Double(
                area.getX() + names,
                area.getY(),
                Math.max(1, area.getWidth() - names - words),
                area.getHeight() - FOOT);
        scale(g2, field);
        double height = field.getHeight() / Math.max(1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            draw(g2, rows.get(i), field, area.getX(), field.getY() + (i + 0.5) * height);
        }
    }

    private static double width(List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> ChartStyle.width(text, ChartStyle.TICK))
                .max()
                .orElse(0);
    }

    private void scale(Graphics2D g2, Rectangle2D field) {
        g2.setFont(ChartStyle.TICK);
        g2.setStroke(ChartStyle.THIN);
        for (double tick : scale.ticks()) {
            double x = x(tick, field);
            g2.setPaint(ChartStyle.GRID);
            g2.draw(new Line2D.Double(x, field.getMinY(), x, field.getMaxY()));
            g2.setPaint(ChartStyle.GREY);
            centred(g2, PlotScale.text(tick), x, field.getMaxY() + 26);
        }
        centred(g2, scale.label(), field.getCenterX(), field.getMaxY() + 58);
    }

    private static void centred(Graphics2D g2, String text, double x, double y) {
        g2.drawString(text, (float) (x - g2.getFontMetrics().stringWidth(text) / 2.0), (float) y);
    }

    private void draw(Graphics2D g2, Row row, Rectangle2D field, double left, double middle) {
        g2.setFont(ChartStyle.TICK);
        g2.setPaint(ChartStyle.INK);
        g2.drawString(row.name(), (float) left, (float) middle + 7);
        g2.setPaint(ChartStyle.GREY);
        g2.drawString(row.words(), (float) field.getMaxX() + 24, (float) middle + 7);
        g2.setStroke(ChartStyle.stroke(3.4f));
        for (Mark mark : row.others()) {
            double x = x(mark.value(), field);
            g2.setPaint(mark.color());
            g2.draw(new Line2D.Double(x, middle - TICK_HALF, x, middle + TICK_HALF));
        }
        g2.setPaint(row.color());
        g2.setStroke(ChartStyle.stroke(2.4f));
        Interval interval = row.interval();
        if (interval != null) {
            g2.draw(new Line2D.Double(x(interval.low(), field), middle, x(interval.high(), field), middle));
        }
        g2.fill(new Ellipse2D.Double(x(row.value(), field) - DOT / 2, middle - DOT / 2, DOT, DOT));
    }

    private double x(double value, Rectangle2D field) {
        return field.getX() + field.getWidth() * scale.at(value);
    }
}
