package palace.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
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
import palace.report.table.Numbers;
import palace.statistics.Interval;

/** Shares or their differences as bars in rows, each with its name, its interval and its numbers. */
public final class ShareRows extends Plot {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double NUMBERS = 340;
    private static final double WHISKER = 11;
    private static final double SCALE = 44;
    private static final int MOST_MARKS = 8;
    private static final double MARK = 84;
    private static final double MOST_NAMES = 0.36;
    private static final double[] STEPS = {0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5};

    private final transient List<Row> rows;
    private final double low;
    private final double high;
    private final boolean shares;
    private final String unit;

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
        this(rows, bound, "%");
    }

    /** Rows of differences of shares, which are told in points and not in percent of anything. */
    public static ShareRows differences(List<Row> rows) {
        return new ShareRows(rows, 1, "");
    }

    private ShareRows(List<Row> rows, double bound, String unit) {
        this.unit = unit;
        this.rows = rows;
        shares = bound == 1;
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
        double longest = rows.stream()
                .mapToDouble(row -> g2.getFontMetrics(ChartStyle.LABEL).stringWidth(row.name()))
                .max()
                .orElse(0);
        double names = Math.min(longest + 44, MOST_NAMES * area.getWidth());
        var bars = new Rectangle2D.Double(
                area.getX() + names,
                area.getY(),
                area.getWidth() - names - NUMBERS,
                area.getHeight() - (shares ? SCALE : 0));
        double height = bars.getHeight() / Math.max(1, rows.size());
        if (shares) {
            scale(g2, bars);
        }
        g2.setStroke(ChartStyle.THIN);
        g2.setPaint(ChartStyle.LIGHT);
        g2.draw(new Line2D.Double(x(0, bars), bars.getMinY(), x(0, bars), bars.getMaxY()));
        for (int i = 0; i < rows.size(); i++) {
            draw(g2, rows.get(i), bars, names, area.getY() + (i + 0.5) * height, Math.min(64, height * 0.56));
        }
    }

    /** A scale in percent, or in points. */
    private void scale(Graphics2D g2, Rectangle2D bars) {
        double step = STEPS[STEPS.length - 1];
        double most = Math.min(MOST_MARKS, bars.getWidth() / MARK);
        for (int i = STEPS.length - 1; i >= 0 && (high - low) / STEPS[i] <= most; i--) {
            step = STEPS[i];
        }
        g2.setFont(ChartStyle.TICK);
        g2.setStroke(ChartStyle.THIN);
        for (int mark = (int) Math.ceil(low / step); mark * step <= high; mark++) {
            double x = x(mark * step, bars);
            g2.setPaint(ChartStyle.GRID);
            g2.draw(new Line2D.Double(x, bars.getMinY(), x, bars.getMaxY()));
            String words = Numbers.text(Double.parseDouble(Numbers.fixed(100 * mark * step, 2))) + unit;
            g2.setPaint(ChartStyle.GREY);
            g2.drawString(words, (float) (x - g2.getFontMetrics().stringWidth(words) / 2.0), (float)
                    (bars.getMaxY() + SCALE / 2 + 10));
        }
    }

    private void draw(Graphics2D g2, Row row, Rectangle2D bars, double names, double middle, double thick) {
        g2.setFont(ChartStyle.LABEL);
        g2.setPaint(ChartStyle.INK);
        g2.drawString(
                ChartStyle.fitting(g2, row.name(), names - 20), (float) (bars.getX() - names), (float) middle + 7);
        double from = Math.min(x(0, bars), x(row.value(), bars));
        double to = Math.max(x(0, bars), x(row.value(), bars));
        g2.setPaint(row.color());
        g2.fill(new Rectangle2D.Double(from, middle - thick / 2, to - from, thick));
        double low = x(row.interval().low(), bars);
        double high = x(row.interval().high(), bars);
        whisker(g2, low, high, middle);
        g2.setFont(ChartStyle.TICK);
        g2.setPaint(ChartStyle.GREY);
        g2.drawString(row.words(), (float) (bars.getMaxX() + 24), (float) middle + 7);
    }

    /** An interval, with an edge of white, so that it can be seen on a dark bar too. */
    private static void whisker(Graphics2D g2, double low, double high, double middle) {
        var shape = new Path2D.Double();
        for (double end : new double[] {low, high}) {
            shape.append(new Line2D.Double(end, middle - WHISKER, end, middle + WHISKER), false);
        }
        shape.append(new Line2D.Double(low, middle, high, middle), false);
        g2.setPaint(Color.WHITE);
        g2.setStroke(ChartStyle.stroke(6));
        g2.draw(shape);
        g2.setPaint(ChartStyle.INK);
        g2.setStroke(ChartStyle.stroke(2.4f));
        g2.draw(shape);
    }

    private double x(double value, Rectangle2D bars) {
        return bars.getX() + bars.getWidth() * (value - low) / (high - low);
    }
}
