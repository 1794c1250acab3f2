package palace.report.ensemble;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.ui.RectangleInsets;
import palace.experiment.SeriesGrids;
import palace.report.chart.BandChart;
import palace.report.chart.ChartStyle;
import palace.report.chart.DrawingBoard;
import palace.report.chart.Figure;
import palace.report.chart.ScaleAxis;
import palace.report.chart.StoryPlot;
import palace.report.chart.TimeScale;
import palace.report.folder.OutputFolder;
import palace.report.prose.Words;
import palace.report.table.Numbers;
import palace.simulation.history.Series;
import palace.statistics.Band;
import palace.statistics.Bands;

/**
 * How the regime fares from week to week over all histories of an ensemble: a panel for each series.
 *
 * @param bands the weekly quantiles of every series
 * @param time the dates of the weeks
 * @param caption what stands below each chart
 */
record FanCharts(Bands bands, TimeScale time, String caption) {
    private static final double OUTER = 0.16;
    private static final double INNER = 0.30;

    /**
     * One chart.
     *
     * @param name its file, without ending
     * @param holds what it shows, for the list of what a folder holds
     */
    private record Fan(String name, String holds, List<Panel> panels) {}

    /** One panel of a chart. */
    private record Panel(Series series, String label, Color color) {}

    private static List<Fan> all() {
        return List.of(
                new Fan(
                        "fan-regime",
                        "mystique, levers and attention by week, over all histories.",
                        List.of(
                                new Panel(Series.MYSTIQUE, "mystique", ChartStyle.BLUE),
                                new Panel(Series.LEVERS, "levers", ChartStyle.BLACK),
                                new Panel(Series.ATTENTION, "attention", ChartStyle.PURPLE))),
                new Fan(
                        "fan-hearts",
                        "private support, discontent and what it is believed to be, over all histories.",
                        List.of(
                                new Panel(Series.PRIVATE_SUPPORT, "private support", ChartStyle.BLUE),
                                new Panel(Series.DISCONTENT_SHARE, "discontented", ChartStyle.VERMILION),
                                new Panel(Series.BELIEVED_DISCONTENT, "believed so", ChartStyle.ORANGE))),
                new Fan(
                        "fan-fear",
                        "fear, grievance and infighting by week, over all histories.",
                        List.of(
                                new Panel(Series.MEAN_FEAR, "fear", ChartStyle.BLACK),
                                new Panel(Series.MEAN_GRIEVANCE, "grievance", ChartStyle.VERMILION),
                                new Panel(Series.INFIGHTING, "infighting", ChartStyle.ORANGE))));
    }

    /** Begins to draw and write them all. */
    void begin(DrawingBoard board, OutputFolder folder) {
        all().forEach(fan -> board.draw(fan.name(), () -> figure(fan), folder));
    }

    private Figure figure(Fan fan) {
        var both = new CombinedDomainXYPlot(ScaleAxis.time(time));
        double right = 0;
        for (Panel panel : fan.panels()) {
            BandChart chart = chart(panel);
            right = Math.max(right, chart.labelWidth());
            StoryPlot plot = chart.plot(ScaleAxis.upTo(Math.max(0.1, chart.most()), ""));
            plot.setInsideAnother();
            both.add(plot, 1);
            plot.setFlags(List.of(), right, false); // adding a plot takes its insets away
        }
        both.setGap(18);
        both.setInsets(new RectangleInsets(0, 0, 0, right));
        both.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return new Figure(fan.name(), fan.holds(), ChartStyle.chart(finding(fan.panels()), caption, both));
    }

    /** Where the medians go, from the first week to the last, as in "Fear 0.30 to 0.42; grievance 0.10 to 0.12". */
    private String finding(List<Panel> panels) {
        var words = new ArrayList<String>();
        for (Panel panel : panels) {
            BandChart.Curve median = curve(panel, Band::p50);
            double first = Double.NaN;
            double last = Double.NaN;
            for (int place = 0; place < bands.weeks(); place++) {
                first = Double.isNaN(first) ? median.at(place) : first;
                last = Double.isNaN(median.at(place)) ? last : median.at(place);
            }
            if (!Double.isNaN(first)) {
                words.add("%s %s to %s".formatted(panel.label(), Numbers.fixed(first, 2), Numbers.fixed(last, 2)));
            }
        }
        return Words.sentence(String.join("; ", words));
    }

    private BandChart chart(Panel panel) {
        var all = new BandChart.Weeks(bands.weeks(), SeriesGrids.stride(time.weeks()));
        var chart = new BandChart(time);
        chart.band(curve(panel, Band::p05), curve(panel, Band::p95), all, ChartStyle.transparent(panel.color(), OUTER));
        chart.band(curve(panel, Band::p25), curve(panel, Band::p75), all, ChartStyle.transparent(panel.color(), INNER));
        chart.line(curve(panel, Band::mean), all, "", panel.color(), ChartStyle.DOTTED);
        return chart.line(curve(panel, Band::p50), all, panel.label(), panel.color(), ChartStyle.LINE);
    }

    private BandChart.Curve curve(Panel panel, ToDoubleFunction<Band> part) {
        return place -> {
            Optional<Band> band = bands.band(panel.series().ordinal(), place);
            return band.isPresent() ? part.applyAsDouble(band.get()) : Double.NaN;
        };
    }
}
