package palace.report.verification;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import palace.report.chart.ChartStyle;
import palace.report.chart.EndLabels;
import palace.report.chart.Figure;
import palace.report.chart.Flag;
import palace.report.chart.ScaleAxis;
import palace.report.chart.StoryPlot;
import palace.theory.Picture;

/** A curve with a known answer, as the product's rules draw it. */
final class PictureChart {
    private static final List<Color> COLOURS = List.of(ChartStyle.BLUE, ChartStyle.ORANGE, ChartStyle.GREEN);
    private static final double DOT = 11;

    /** Room below and above, so that no dot is cut. */
    private static final double ROOM = 0.02;

    private PictureChart() {}

    static Figure of(Picture picture, String version) {
        var data = new DefaultXYDataset();
        var renderer = new XYLineAndShapeRenderer(true, false);
        var labels = new EndLabels();
        for (int i = 0; i < picture.curves().size(); i++) {
            Picture.Curve curve = picture.curves().get(i);
            Color colour = COLOURS.get(i % COLOURS.size());
            data.addSeries(curve.label(), columns(curve));
            draw(renderer, i, curve.pen(), colour);
            labels.add(curve.points().get(curve.points().size() - 1).y(), curve.label(), colour);
        }
        ScaleAxis range = ScaleAxis.upTo(picture.highest(), picture.up());
        range.setRange(-ROOM * picture.highest(), (1 + ROOM) * picture.highest());
        var plot = new StoryPlot(ScaleAxis.across(picture.widest(), picture.across()), range, labels);
        plot.setDataset(data);
        plot.setRenderer(renderer);
        List<Flag> flags = picture.marks().stream()
                .map(mark -> new Flag(mark.x(), mark.words(), ChartStyle.GREY, 1))
                .toList();
        plot.setFlags(flags, labels.width(), true);
        String caption = "drawn by the model's own rules in the limit · Palace " + version;
        return new Figure(picture.name(), holds(picture), ChartStyle.chart(picture.finding(), caption, plot));
    }

    private static String holds(Picture picture) {
        return switch (picture.name()) {
            case "granovetter" -> "the share that is in at rest against the spread of thresholds.";
            case "watts" -> "the chance of a global cascade against the ties of each.";
            case "global-game" -> "the strength below which a regime falls against the cost of attacking.";
            case "diamond-dybvig" ->
                "the share of withdrawals from which all run against what is promised to the first.";
            default -> picture.up() + " against " + picture.across() + ".";
        };
    }

    private static void draw(XYLineAndShapeRenderer renderer, int series, Picture.Pen pen, Color colour) {
        boolean dots = pen == Picture.Pen.DOTS;
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesStroke(series, pen == Picture.Pen.DASHES ? ChartStyle.DASHED : ChartStyle.LINE);
        renderer.setSeriesLinesVisible(series, !dots);
        renderer.setSeriesShapesVisible(series, dots);
        renderer.setSeriesShape(series, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    }

    private static double[][] columns(Picture.Curve curve) {
        return new double[][] {
            curve.points().stream().mapToDouble(Picture.Spot::x).toArray(),
            curve.points().stream().mapToDouble(Picture.Spot::y).toArray()
        };
    }
}
