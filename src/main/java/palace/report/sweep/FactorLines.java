package palace.report.sweep;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.DefaultXYDataset;
import palace.report.chart.ChartStyle;
import palace.report.chart.EndLabels;
import palace.report.chart.ScaleAxis;
import palace.report.chart.StoryPlot;
import palace.statistics.Interval;

/** Answers over the values of one factor: a line with its band, or dots with their boxes where the values are words. */
final class FactorLines {
    private static final double DOT = 12;
    private static final double BOX = 0.035;
    private static final double BESIDE = 0.11;

    private final FactorAxis axis;
    private final DefaultXYDataset data = new DefaultXYDataset();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    private final EndLabels labels = new EndLabels();
    private double most;

    FactorLines(FactorAxis axis) {
        this.axis = axis;
        renderer.setDefaultItemLabelsVisible(false);
    }

    /**
     * One answer.
     *
     * @param at where on the scale of the factor
     * @param value the estimate
     * @param interval its interval
     */
    record Spot(double at, double value, Interval interval) {}

    /**
     * Adds a response.
     *
     * @param place of it among all responses of the chart, from 0
     * @param of how many there are
     */
    void add(String label, Color colour, List<Spot> spots, int place, int of) {
        double beside = axis.isNumeric() ? 0 : (place - (of - 1) / 2.0) * BESIDE;
        int index = data.getSeriesCount();
        data.addSeries(index + label, new double[][] {
            spots.stream().mapToDouble(spot -> spot.at() + beside).toArray(),
            spots.stream().mapToDouble(Spot::value).toArray()
        });
        renderer.setSeriesPaint(index, colour);
        renderer.setSeriesStroke(index, ChartStyle.LINE);
        renderer.setSeriesShape(index, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        renderer.setSeriesLinesVisible(index, axis.isNumeric());
        spots.forEach(spot -> most = Math.max(most, spot.interval().high()));
        if (axis.isNumeric()) {
            band(spots, colour);
        } else {
            spots.forEach(spot -> box(spot, beside, colour));
        }
        labels.add(spots.get(spots.size() - 1).value(), label, colour);
    }

    private void band(List<Spot> spots, Color colour) {
        var there = new ArrayList<Double>();
        var back = new ArrayList<Double>();
        for (Spot spot : spots) {
            there.addAll(List.of(spot.at(), spot.interval().high()));
            back.addAll(0, List.of(spot.at(), spot.interval().low()));
        }
        there.addAll(back);
        if (spots.size() > 1) {
            shade(there, colour);
        }
    }

    private void box(Spot spot, double beside, Color colour) {
        double left = spot.at() + beside - BOX;
        double right = spot.at() + beside + BOX;
        double low = spot.interval().low();
        double high = spot.interval().high();
        shade(List.of(left, low, left, high, right, high, right, low), colour);
    }

    private void shade(List<Double> corners, Color colour) {
        double[] polygon = corners.stream().mapToDouble(Double::doubleValue).toArray();
        renderer.addAnnotation(
                new XYPolygonAnnotation(polygon, null, null, ChartStyle.transparent(colour, 0.22)), Layer.BACKGROUND);
    }

    boolean isEmpty() {
        return data.getSeriesCount() == 0;
    }

    StoryPlot plot(String scale) {
        var plot = new StoryPlot(axis.scale(), ScaleAxis.upTo(Math.max(most, 0.001), scale), labels);
        plot.setDataset(data);
        plot.setRenderer(renderer);
        plot.setFlags(List.of(), labels.width(), true);
        return plot;
    }
}
