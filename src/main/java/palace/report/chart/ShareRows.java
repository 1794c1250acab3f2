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
    /** Room between two groups of rows, in rows. */
    private static final double BETWEEN = 0.5;

    private final transient List<List<Row>> groups;
    private final transient List<Row> rows;
    private final transient Scale scale;
    private final double low;
    private final double high;

    /**
     * One bar.
     *
     * @param value where it ends; it begins at 0
     * @param words the numbers, at the right
     */
    public record Row(String name, double value, Interval interval, String words, Color color) {}

    /**
     * What the numbers below the bars say.
     *
     * @param bound what no value can exceed either way; infinite where there is no such
     * @param zero what stands where bars begin
     * @param times what 1 is called
     * @param unit what stands behind each number
     */
    private record Scale(double bound, double zero, double times, String unit) {
        static final Scale PERCENT = new Scale(1, 0, 100, "%");
        static final Scale POINTS = new Scale(1, 0, 100, "");
        static final Scale NUMBERS = new Scale(Double.POSITIVE_INFINITY, 0, 1, "");
        static final Scale AREAS = new Scale(0.5, 0.5, 1, "");

        String words(double value) {
            return Numbers.text(Double.parseDouble(Numbers.fixed(zero + times * value, 6))) + unit;
        }
    }

    /** Rows of shares. */
    public ShareRows(List<Row> rows) {
        this(one(rows), Scale.PERCENT);
    }

    /** Rows of shares, those of one group close together and apart from the next. */
    public static ShareRows grouped(List<List<Row>> groups) {
        return new ShareRows(groups, Scale.PERCENT);
    }

    /** Rows of differences of shares, which are told in points and not in percent of anything. */
    public static ShareRows differences(List<Row> rows) {
        return new ShareRows(one(rows), Scale.POINTS);
    }

    /** Rows of numbers of any size. */
    public static ShareRows numbers(List<Row> rows) {
        return numbersInGroups(one(rows));
    }

    /** The same, those of one group close together. */
    public static ShareRows numbersInGroups(List<List<Row>> groups) {
        return new ShareRows(groups, Scale.NUMBERS);
    }

    /** Rows of areas under a curve of hits and false alarms, which begin where chance is, at 0.5. */
    public static ShareRows areas(List<Row> aboveChance) {
        return new ShareRows(one(aboveChance), Scale.AREAS);
    }

    private ShareRows(List<List<Row>> groups, Scale scale) {
        this.groups = groups;
        this.scale = scale;
        rows = groups.stream().flatMap(List::stream).toList();
        double bound = scale.bound();
        double most =
                rows.stream().mapToDouble(row -> row.interval().high()).max().orElse(1);
        double least =
                rows.stream().mapToDouble(row -> row.interval().low()).min().orElse(0);
        double reach = Math.max(Math.max(most, -least), bound == 1 ? 1e-3 : 1e-12) * 1.04;
        high = most > 0 ? Math.min(bound, reach) : 0.1 * reach;
        low = least < 0 ? -Math.min(bound, Math.max(-least * 1.1, 0.1 * reach)) : 0;
    }

    /** Rows that all are as far apart. */
    private static List<List<Row>> one(List<Row> rows) {
        return List.of(rows);
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
                area.getX() + names, area.getY(), area.getWidth() - names - NUMBERS, area.getHeight() - SCALE);
        double height = bars.getHeight() / Math.max(1, rows.size() + BETWEEN * (groups.size() - 1));
        scale(g2, bars);
        g2.setStroke(ChartStyle.THIN);
        g2.setPaint(ChartStyle.LIGHT);
        g2.draw(new Line2D.Double(x(0, bars), bars.getMinY(), x(0, bars), bars.getMaxY()));
        double thick = Math.min(64, height * (groups.size() > 1 ? 0.72 : 0.56));
        double top = area.getY();
        for (List<Row> group : groups) {
            for (Row row : group) {
                name(g2, row, new Rectangle2D.Double(area.getX(), top, names - 20, height));
                draw(g2, row, bars, top + 0.5 * height, thick);
                top += height;
            }
            top += BETWEEN * height;
        }
    }

    /** The numbers below the bars. */
    private void scale(Graphics2D g2, Rectangle2D bars) {
        double step = step(Math.max(1, Math.min(MOST_MARKS, bars.getWidth() / MARK)));
        g2.setFont(ChartStyle.TICK);
        g2.setStroke(ChartStyle.THIN);
        for (int mark = (int) Math.ceil(low / step); mark * step <= high; mark++) {
            double x = x(mark * step, bars);
            g2.setPaint(ChartStyle.GRID);
            g2.draw(new Line2D.Double(x, bars.getMinY(), x, bars.getMaxY()));
            String words = scale.words(mark * step);
            g2.setPaint(ChartStyle.GREY);
            g2.drawString(words, (float) (x - g2.getFontMetrics().stringWidth(words) / 2.0), (float)
                    (bars.getMaxY() + SCALE / 2 + 10));
        }
    }

    /** The least round step that does not crowd the scale: 1, 2 or 5 times a power of ten. */
    private double step(double most) {
        double step = StrictMath.pow(10, Math.floor(StrictMath.log10((high - low) / most)));
        for (double times : new double[] {1, 2, 5}) {
            if ((high - low) / (times * step) <= most) {
                return times * step;
            }
        }
        return 10 * step;
    }

    private static void name(Graphics2D g2, Row row, Rectangle2D room) {
        g2.setFont(ChartStyle.LABEL);
        g2.setPaint(ChartStyle.INK);
        List<String> lines = RowName.lines(g2.getFontMetrics(), row.name(), room.getWidth(), room.getHeight());
        int leading = g2.getFontMetrics().getHeight();
        double first = room.getCenterY() - (lines.size() - 1) * leading / 2.0;
        for (int i = 0; i < lines.size(); i++) {
            g2.drawString(lines.get(i), (float) room.getX(), (float) (first + i * leading) + 7);
        }
    }

    private void draw(Graphics2D g2, Row row, Rectangle2D bars, double middle, double thick) {
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
