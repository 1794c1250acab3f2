package palace.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.DefaultXYDataset;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;

/** Weekly series as lines over time. */
public final class LineChart {
    private final SeriesTable table;
    private final int lastWeek;
    private final TimeScale time;
    private final DefaultXYDataset data = new DefaultXYDataset();
    private final AbstractXYItemRenderer renderer;
    private final EndLabels labels = new EndLabels();
    private double most;

    private LineChart(SeriesTable table, int lastWeek, TimeScale time, AbstractXYItemRenderer renderer) {
        this.table = table;
        this.lastWeek = lastWeek;
        this.time = time;
        this.renderer = renderer;
        renderer.setDefaultItemLabelsVisible(false);
    }

    /**
     * Values that move from week to week.
     *
     * @param lastWeek the last week with values of its own; later ones are drawn as that one
     */
    public static LineChart lines(SeriesTable table, int lastWeek, TimeScale time) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        return new LineChart(table, lastWeek, time, renderer);
    }

    /** Counts that stay the same within a week. */
    public static LineChart steps(SeriesTable table, int lastWeek, TimeScale time) {
        return new LineChart(table, lastWeek, time, new XYStepRenderer());
    }

    /** Adds a series that the history has; others are left out. */
    public LineChart line(Series series, String label, Color color) {
        return line(series, label, color, ChartStyle.LINE);
    }

    public LineChart line(Series series, String label, Color color, BasicStroke stroke) {
        if (!table.has(series)) {
            return this;
        }
        int weeks = table.weeks();
        double[] x = new double[weeks];
        double[] y = new double[weeks];
        double last = Double.NaN;
        for (int week = 0; week < weeks; week++) {
            x[week] = time.at(week, 0);
            y[week] = value(series, week);
            if (!Double.isNaN(y[week])) {
                last = y[week];
                most = Math.max(most, last);
            }
        }
        int index = data.getSeriesCount();
        data.addSeries(label, weeks > 1 ? new double[][] {x, y} : new double[][] {{x[0], time.high()}, {y[0], y[0]}});
        renderer.setSeriesPaint(index, color);
        renderer.setSeriesStroke(index, stroke);
        labels.add(last, label, color, stroke);
        return this;
    }

    /** Shades the gap between two series. */
    public LineChart gap(Series upper, Series lower, Color color) {
        int weeks = table.weeks();
        double[] corners = new double[4 * weeks];
        for (int week = 0; week < weeks; week++) {
            double x = time.at(week, 0);
            int back = 4 * weeks - 2 - 2 * week;
            corners[2 * week] = x;
            corners[2 * week + 1] = value(upper, week);
            corners[back] = x;
            corners[back + 1] = value(lower, week);
        }
        if (weeks > 1 && java.util.Arrays.stream(corners).noneMatch(Double::isNaN)) {
            var shade = new XYPolygonAnnotation(corners, null, null, ChartStyle.transparent(color, 0.16));
            renderer.addAnnotation(shade, Layer.BACKGROUND);
        }
        return this;
    }

    private double value(Series series, int week) {
        return table.value(series, Math.min(week, lastWeek));
    }

    /** The greatest value of all lines. */
    public double most() {
        return most;
    }

    /** The width that the names of the lines need at the right. */
    public double labelWidth() {
        return labels.width();
    }

    /**
     * The plot.
     *
     * @param range its scale
     */
    public StoryPlot plot(ScaleAxis range) {
        var plot = new StoryPlot(ScaleAxis.time(time), range, labels);
        plot.setDataset(data);
        plot.setRenderer(renderer);
        return plot;
    }

    /** The plot with flags above it. */
    public StoryPlot plot(ScaleAxis range, List<Flag> flags) {
        StoryPlot plot = plot(range);
        plot.setFlags(new ArrayList<>(flags), labelWidth(), true);
        return plot;
    }
}
