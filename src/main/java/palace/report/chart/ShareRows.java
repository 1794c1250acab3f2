package palace.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
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

/** Shares or their differences as bars in rows, each with its name, its interval and its numbers. */
public final class ShareRows extends Plot {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double NUMBERS = 340;
    private static final double WHISKER = 11;

    private final transient List<Row> rows;
    private final double low;
    private final double high;

    /**
     * One bar.
     *
     * @param value where it ends; it begins at 0
     * @param words the numbers, at the right
     */
    public record Row(String name, double value, Interval interval, String words, Color color) {}

    /** Rows of shares. */
    public ShareRows(List<Row> rows) {
        this(rows, 1);
    }

    /**
     * @param bound what no value can exceed either way; infinite where there is no such
     */
    public ShareRows(List<Row> rows, double bound) {
        this.rows = rows;
        double most =
                rows.stream().mapToDouble(row -> row.interval().high()).max().orElse(1);
        double least =
                rows.stream().mapToDouble(row -> row.interval().low()).min().orElse(0);
        double reach = Math.max(Math.max(most, -least), bound == 1 ? 1e-3 : 1e-12) * 1.04;
        high = most > 0 ? Math.min(bound, reach) : 0.1 * reach;
        low = least < 0 ? -Math.min(bound, Math.max(-least * 1.1, 0.1 * reach)) : 0;
    }

    @Override
    public String getPlotType() {
        return "shares";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        double names = rows.stream()
                        .mapToDouble(row -> ChartStyle.width(row.name(), ChartStyle.LABEL))
                        .max()
                        .orElse(0)
                + 44;
        var bars = new Rectangle2D.Double(
                area.getX() + names, area.getY(), area.getWidth() - names - NUMBERS, area.getHeight());
        double height = area.getHeight() / Math.max(1, rows.size());
        g2.setStroke(ChartStyle.THIN);
        g2.setPaint(ChartStyle.LIGHT);
        g2.draw(new Line2D.Double(x(0, bars), bars.getMinY(), x(0, bars), bars.getMaxY()));
        for (int i = 0; i < rows.size(); i++) {
            draw(g2, rows.get(i), bars, area.getX(), area.getY() + (i + 0.5) * height, Math.min(64, height * 0.56));
        }
    }

    private void draw(Graphics2D g2, Row row, Rectangle2D bars, double left, double middle, double thick) {
        g2.setFont(ChartStyle.LABEL);
        g2.setPaint(ChartStyle.INK);
        g2.drawString(row.name(), (float) left, (float) middle + 7);
        double from = Math.min(x(0, bars), x(row.value(), bars));
        double to = Math.max(x(0, bars), x(row.value(), bars));
        g2.setPaint(row.color());
        g2.fill(new Rectangle2D.Double(from, middle - thick / 2, to - from, thick));
        double low = x(row.interval().low(), bars);
        double high = x(row.interval().high(), bars);
        g2.setPaint(ChartStyle.INK);
        g2.setStroke(ChartStyle.stroke(2.4f));
        g2.draw(new Line2D.Double(low, middle, high, middle));
        g2.draw(new Line2D.Double(low, middle - WHISKER, low, middle + WHISKER));
        g2.draw(new Line2D.Double(high, middle - WHISKER, high, middle + WHISKER));
        g2.setFont(ChartStyle.TICK);
        g2.setPaint(ChartStyle.GREY);
        g2.drawString(row.words(), (float) (bars.getMaxX() + 24), (float) middle + 7);
    }

    private double x(double value, Rectangle2D bars) {
        return bars.getX() + bars.getWidth() * (value - low) / (high - low);
    }
}
