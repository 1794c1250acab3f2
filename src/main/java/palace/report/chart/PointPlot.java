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

/** Points with their intervals on two scales, and lines: what was said against what came to pass, model on data. */
public final class PointPlot extends Plot {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double LEFT = 110;
    private static final double FOOT = 74;
    private static final double DOT = 15;

    private final transient PlotScale across;
    private final transient PlotScale up;
    private final transient List<Group> groups;
    private final boolean diagonal;

    /**
     * A point.
     *
     * @param interval its upright interval; null where there is none
     * @param words what is written beside it; may be empty
     */
    public record Point(double x, double y, @Nullable Interval interval, String words) {}

    /**
     * Points of one kind.
     *
     * @param name as in the key; empty when it needs none
     * @param dots whether the points themselves are drawn
     * @param joined whether they are joined by a line
     */
    public record Group(String name, Color color, boolean dots, boolean joined, List<Point> points) {
        public Group {
            points = List.copyOf(points);
        }
    }

    /**
     * @param diagonal whether to draw where both scales are equal
     */
    public PointPlot(PlotScale across, PlotScale up, boolean diagonal, List<Group> groups) {
        this.across = across;
        this.up = up;
        this.diagonal = diagonal;
        this.groups = List.copyOf(groups);
    }

    @Override
    public String getPlotType() {
        return "points";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        var field = new Rectangle2D.Double(
                area.getX() + LEFT,
                area.getY() + 10,
                Math.max(1, area.getWidth() - LEFT - 30),
                Math.max(1, area.getHeight() - FOOT - 10));
        scales(g2, field);
        if (diagonal) {
            g2.setPaint(ChartStyle.LIGHT);
            g2.setStroke(ChartStyle.DOTTED);
            double low = Math.max(across.low(), up.low());
            double high = Math.min(across.high(), up.high());
            g2.draw(new Line2D.Double(x(low, field), y(low, field), x(high, field), y(high, field)));
        }
        double key = field.getY() + 26;
        for (Group group : groups) {
            draw(g2, group, field);
            if (!group.name().isEmpty()) {
                g2.setFont(ChartStyle.LABEL);
                g2.setPaint(group.color());
                g2.drawString(group.name(), (float) field.getX() + 24, (float) key);
                key += 30;
            }
        }
    }

    private void scales(Graphics2D g2, Rectangle2D field) {
        g2.setFont(ChartStyle.TICK);
        g2.setStroke(ChartStyle.THIN);
        for (double tick : across.ticks()) {
            double x = x(tick, field);
            g2.setPaint(ChartStyle.GRID);
            g2.draw(new Line2D.Double(x, field.getMinY(), x, field.getMaxY()));
            g2.setPaint(ChartStyle.GREY);
            String text = PlotScale.text(tick);
            g2.drawString(text, (float) (x - half(g2, text)), (float) field.getMaxY() + 28);
        }
        for (double tick : up.ticks()) {
            double y = y(tick, field);
            g2.setPaint(ChartStyle.GRID);
            g2.draw(new Line2D.Double(field.getMinX(), y, field.getMaxX(), y));
            g2.setPaint(ChartStyle.GREY);
            String text = PlotScale.text(tick);
            g2.drawString(text, (float) (field.getMinX() - 14 - 2 * half(g2, text)), (float) y + 7);
        }
        g2.drawString(
                across.label(), (float) (field.getCenterX() - half(g2, across.label())), (float) field.getMaxY() + 62);
        var old = g2.getTransform();
        g2.rotate(-Math.PI / 2, field.getMinX() - 86, field.getCenterY());
        g2.drawString(up.label(), (float) (field.getMinX() - 86 - half(g2, up.label())), (float) field.getCenterY());
        g2.setTransform(old);
    }

    private static double half(Graphics2D g2, String text) {
        return g2.getFontMetrics().stringWidth(text) / 2.0;
    }

    private void draw(Graphics2D g2, Group group, Rectangle2D field) {
        Point before = null;
        for (Point point : group.points()) {
            double x = x(point.x(), field);
            double y = y(point.y(), field);
            g2.setPaint(group.color());
            if (group.joined() && before != null) {
                g2.setStroke(ChartStyle.stroke(3.4f));
                g2.draw(new Line2D.Double(x(before.x(), field), y(before.y(), field), x, y));
            }
            Interval interval = point.interval();
            if (interval != null) {
                g2.setStroke(ChartStyle.stroke(2.2f));
                g2.draw(new Line2D.Double(x, y(interval.low(), field), x, y(interval.high(), field)));
            }
            if (group.dots()) {
                g2.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
            }
            if (!point.words().isEmpty()) {
                g2.setFont(ChartStyle.TICK);
                g2.setPaint(ChartStyle.GREY);
                double width = 2 * half(g2, point.words());
                boolean left = x + 14 + width > field.getMaxX();
                g2.drawString(point.words(), (float) (left ? x - 14 - width : x + 14), (float) y + 7);
            }
            before = point;
        }
    }

    private double x(double value, Rectangle2D field) {
        return field.getX() + field.getWidth() * across.at(value);
    }

    private double y(double value, Rectangle2D field) {
        return field.getMaxY() - field.getHeight() * up.at(value);
    }
}
