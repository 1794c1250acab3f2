package palace.report.backtest;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;
import palace.report.chart.ChartStyle;
import palace.statistics.Forecast;

/**
 * A separation plot: all forecasts from the lowest to the highest, with a bar where the event came. A forecaster who tells
 * nothing has bars everywhere alike, a perfect one all at the right.
 *
 * @see <a href="https://doi.org/10.1111/j.1540-5907.2011.00525.x">Greenhill, Ward and Sacks (2011)</a>
 */
final class SeparationPlot extends Plot {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double FOOT = 56;
    private static final double MARK = 12;

    private final transient List<Forecast> forecasts;

    SeparationPlot(List<Forecast> forecasts) {
        this.forecasts = forecasts.stream()
                .sorted(Comparator.comparingDouble(Forecast::probability))
                .toList();
    }

    @Override
    public String getPlotType() {
        return "separation";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        var field = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - FOOT);
        g2.setPaint(ChartStyle.UNDECIDED);
        g2.fill(field);
        double wide = field.getWidth() / Math.max(1, forecasts.size());
        g2.setPaint(ChartStyle.GREY);
        double expected = 0;
        for (int i = 0; i < forecasts.size(); i++) {
            expected += forecasts.get(i).probability();
            if (forecasts.get(i).happened()) {
                g2.fill(new Rectangle2D.Double(field.x + i * wide, field.y, Math.max(1, wide), field.height));
            }
        }
        line(g2, field, wide);
        mark(g2, field, field.x + (forecasts.size() - expected) * wide);
        long came = forecasts.stream().filter(Forecast::happened).count();
        g2.setFont(ChartStyle.TICK);
        g2.setPaint(ChartStyle.INK);
        g2.drawString(
                "%d country-years, %d with an attempt, %.0f forecast".formatted(forecasts.size(), came, expected),
                (float) field.x,
                (float) (field.getMaxY() + 44));
    }

    private void line(Graphics2D g2, Rectangle2D field, double wide) {
        var line = new Path2D.Double();
        for (int i = 0; i < forecasts.size(); i++) {
            double x = field.getX() + (i + 0.5) * wide;
            double y = field.getMaxY() - field.getHeight() * forecasts.get(i).probability();
            if (i == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        if (!forecasts.isEmpty()) {
            g2.setPaint(ChartStyle.BLUE);
            g2.setStroke(ChartStyle.LINE);
            g2.draw(line);
        }
    }

    private static void mark(Graphics2D g2, Rectangle2D field, double x) {
        var mark = new Path2D.Double();
        mark.moveTo(x, field.getMaxY() + 4);
        mark.lineTo(x - MARK, field.getMaxY() + 4 + 1.6 * MARK);
        mark.lineTo(x + MARK, field.getMaxY() + 4 + 1.6 * MARK);
        mark.closePath();
        g2.setPaint(ChartStyle.INK);
        g2.fill(mark);
    }
}
