package palace.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.DefaultXYDataset;

/** Lines over time with shaded bands around them. */
public final class BandChart {
    private final TimeScale time;
    private final DefaultXYDataset data = new DefaultXYDataset();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    private final EndLabels labels = new EndLabels();
    private double most;

    public BandChart(TimeScale time) {
        this.time = time;
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setDefaultItemLabelsVisible(false);
    }

    /** A value in a week; NaN leaves it out. */
    @FunctionalInterface
    public interface Curve {
        double at(int place);
    }

    /**
     * Which weeks a curve has.
     *
     * @param places their number
     * @param stride weeks from one to the next
     */
    public record Weeks(int places, int stride) {}

    /** Adds a line with its name at its end. */
    public BandChart line(Curve curve, Weeks weeks, String label, Color color, BasicStroke stroke) {
        var x = new ArrayList<Double>();
        var y = new ArrayList<Double>();
        for (int place = 0; place < weeks.places(); place++) {
            double value = curve.at(place);
            if (!Double.isNaN(value)) {
                x.add(time.at(place * weeks.stride(), 0));
                y.add(value);
                most = Math.max(most, value);
            }
        }
        if (x.isEmpty()) {
            return this;
        }
        int index = data.getSeriesCount();
        data.addSeries(index + label, new double[][] {array(x), array(y)});
        renderer.setSeriesPaint(index, color);
        renderer.setSeriesStroke(index, stroke);
        if (!label.isEmpty()) {
            labels.add(y.get(y.size() - 1), label, color, stroke);
        }
        return this;
    }

    /** Shades between two curves that have the same weeks. */
    public BandChart band(Curve lower, Curve upper, Weeks weeks, Color shade) {
        var there = new ArrayList<Double>();
        var back = new ArrayList<Double>();
        for (int place = 0; place < weeks.places(); place++) {
            if (!Double.isNaN(upper.at(place))) {
                double x = time.at(place * weeks.stride(), 0);
                there.addAll(List.of(x, upper.at(place)));
                back.addAll(0, List.of(x, lower.at(place)));
                most = Math.max(most, upper.at(place));
            }
        }
        if (there.size() > 2) {
            there.addAll(back);
            renderer.addAnnotation(new XYPolygonAnnotation(array(there), null, null, shade), Layer.BACKGROUND);
        }
        return this;
    }

    /** The greatest value of all lines and bands. */
    public double most() {
        return most;
    }

    /** The width that the names of the lines need at the right. */
    public double labelWidth() {
        return labels.width();
    }

    public StoryPlot plot(ScaleAxis range) {
        var plot = new StoryPlot(ScaleAxis.time(time), range, labels);
        plot.setDataset(data);
        plot.setRenderer(renderer);
        return plot;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
