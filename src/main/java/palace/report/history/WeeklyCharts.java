package palace.report.history;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;
import palace.report.chart.ChartStyle;
import palace.report.chart.Figure;
import palace.report.chart.Flag;
import palace.report.chart.LineChart;
import palace.report.chart.ScaleAxis;
import palace.report.chart.StoryPlot;
import palace.report.chart.TimeScale;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Person;
import palace.report.prose.Plain;
import palace.report.prose.Words;
import palace.report.table.Numbers;
import palace.simulation.history.History;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;

/** The charts of a history by week: regime, hearts, plots, fear, competence and the layers that the case has. */
final class WeeklyCharts {
    private static final double WHOLE = 1;
    private static final Map<Series, String> LAYERS = new EnumMap<>(
            Map.of(Series.TREASURY, "reserves", Series.FRONT, "the line at the front", Series.STREET, "the street"));

    private final History history;
    private final SeriesTable table;
    private final TimeScale time;
    private final int lastWeek;
    private final String whose;
    private final Flags flags;
    private final String caption;

    WeeklyCharts(OfficeHolders holders, History history, String caption) {
        this.history = history;
        this.table = history.series();
        this.time = new TimeScale(holders.cast().start(), table.weeks());
        this.lastWeek = lastWeek(holders, history);
        this.whose = whose(holders.leaders(lastWeek));
        this.flags = new Flags(holders, history);
        this.caption = caption;
    }

    /** The last week of the leader, where the history ends with his fall: what follows is another regime. */
    private static int lastWeek(OfficeHolders holders, History history) {
        int last = history.series().weeks() - 1;
        return holders.accededIn(last) ? Math.max(0, last - 1) : last;
    }

    /** Between whom that is told which a leader has and not his regime; nothing where there was but one. */
    private static String whose(List<Person> leaders) {
        int last = leaders.size() - 1;
        return last == 0
                ? ""
                : "from %s to %s%s "
                        .formatted(
                                Plain.text(leaders.get(0).shortName()),
                                Plain.text(leaders.get(last).shortName()),
                                last == 1 ? "" : ", the " + Words.ordinal(last + 1) + " leader,");
    }

    Figure regime() {
        String finding = Words.sentence(
                "%smystique %s; the levers %s".formatted(whose, change(Series.MYSTIQUE), change(Series.LEVERS)));
        Plot plot = LineChart.lines(table, lastWeek, time)
                .line(Series.MYSTIQUE_CEILING, "ceiling of mystique", ChartStyle.BLUE, ChartStyle.DASHED)
                .line(Series.PERFORMANCE, "performance", ChartStyle.GREEN)
                .line(Series.CORRUPTION, "corruption", ChartStyle.ORANGE)
                .line(Series.ATTENTION, "attention", ChartStyle.PURPLE)
                .line(Series.LEVERS, "levers", ChartStyle.BLACK)
                .line(Series.MYSTIQUE, "mystique", ChartStyle.BLUE)
                .plot(ScaleAxis.upTo(WHOLE, "0 none, 1 full"), flags.attempts(time));
        return figure(
                "regime",
                "mystique with its ceiling, levers, performance, corruption and attention by week.",
                finding,
                plot);
    }

    Figure hearts() {
        String finding = "%s showed support in public, %s felt it in private"
                .formatted(percent(Series.PUBLIC_SUPPORT), percent(Series.PRIVATE_SUPPORT));
        Plot plot = LineChart.lines(table, table.weeks() - 1, time)
                .gap(Series.PUBLIC_SUPPORT, Series.PRIVATE_SUPPORT, ChartStyle.BLUE)
                .line(Series.PUBLIC_SUPPORT, "public support", ChartStyle.BLUE)
                .line(Series.PRIVATE_SUPPORT, "private support", ChartStyle.BLUE, ChartStyle.DASHED)
                .line(Series.DISCONTENT_SHARE, "discontented in private", ChartStyle.VERMILION)
                .line(Series.BELIEVED_DISCONTENT, "believed discontented", ChartStyle.ORANGE, ChartStyle.DASHED)
                .plot(ScaleAxis.upTo(WHOLE, "share of power"), flags.attempts(time));
        return figure(
                "hearts", "private against public support, and the discontent that others do not see.", finding, plot);
    }

    /** Whether there is anything to see: a plot founded and launched in one week leaves an empty chart. */
    boolean hasPlots() {
        return IntStream.rangeClosed(0, lastWeek).anyMatch(week -> table.value(Series.ACTIVE_PLOTS, week) > 0);
    }

    Figure plots() {
        String finding = "%s, %s betrayed, %s"
                .formatted(
                        Words.sentence(Words.small(history.plots(), "plot")),
                        Words.none(history.betrayed()),
                        history.attempts().isEmpty()
                                ? "none came to a move"
                                : Words.small(history.attempts().size(), "attempt"));
        LineChart active = LineChart.steps(table, lastWeek, time).line(Series.ACTIVE_PLOTS, "plots", ChartStyle.BLACK);
        LineChart members =
                LineChart.steps(table, lastWeek, time).line(Series.PLOTTERS, "in plots", ChartStyle.VERMILION);
        double right = Math.max(active.labelWidth(), members.labelWidth());
        StoryPlot upper = active.plot(ScaleAxis.count(active.most(), "plots under way"));
        StoryPlot lower = members.plot(ScaleAxis.count(members.most(), "people in them"));
        var both = new CombinedDomainXYPlot(ScaleAxis.time(time));
        both.setGap(22);
        both.setInsets(new RectangleInsets(0, 0, 0, right));
        both.setAxisOffset(RectangleInsets.ZERO_INSETS);
        both.add(upper, 1);
        both.add(lower, 1);
        List<Flag> events = flags.plots(time);
        upper.setInsideAnother();
        lower.setInsideAnother();
        upper.setFlags(events, right, true); // adding a plot takes its insets away
        lower.setFlags(events, right, false);
        return figure("plots", "plots under way, the people in them, and what became of them.", finding, both);
    }

    Figure fear() {
        String finding = "Fear %s; grievance %s".formatted(change(Series.MEAN_FEAR), change(Series.MEAN_GRIEVANCE));
        LineChart lines = LineChart.lines(table, lastWeek, time)
                .line(Series.INFIGHTING, "infighting", ChartStyle.ORANGE)
                .line(Series.MEAN_GRIEVANCE, "grievance", ChartStyle.VERMILION)
                .line(Series.MEAN_FEAR, "fear", ChartStyle.BLACK);
        return figure(
                "fear",
                "fear, grievance and infighting among the elite.",
                finding,
                lines.plot(ScaleAxis.upTo(top(lines.most()), "mean of the elite in office"), flags.attempts(time)));
    }

    Figure competence() {
        String finding =
                "Competence %s; corruption %s".formatted(change(Series.MEAN_COMPETENCE), change(Series.CORRUPTION));
        LineChart lines = LineChart.lines(table, lastWeek, time)
                .line(Series.RENTS_PAID, "rents paid", ChartStyle.GREEN)
                .line(Series.CORRUPTION, "corruption", ChartStyle.ORANGE)
                .line(Series.MEAN_COMPETENCE, "competence", ChartStyle.BLUE);
        return figure(
                "competence",
                "competence of office-holders, corruption, and rents paid.",
                finding,
                lines.plot(ScaleAxis.upTo(top(lines.most()), "0 none, 1 full"), flags.attempts(time)));
    }

    /** Whether the case has money, a war or a street. */
    boolean hasLayers() {
        return LAYERS.keySet().stream().anyMatch(table::has);
    }

    Figure layers() {
        String finding = LAYERS.entrySet().stream()
                .filter(layer -> table.has(layer.getKey()))
                .map(layer -> layer.getValue() + " " + change(layer.getKey()))
                .collect(Collectors.joining("; "));
        LineChart lines = LineChart.lines(table, lastWeek, time)
                .line(Series.TREASURY, "reserves, in years of revenue", ChartStyle.GREEN)
                .line(Series.FRONT, "soldiers in the line", ChartStyle.BLACK)
                .line(Series.STREET, "people in the street", ChartStyle.VERMILION);
        if (table.has(Series.STREET)) {
            lines.line(Series.OPENNESS, "openness", ChartStyle.BLUE, ChartStyle.DASHED);
        }
        return figure(
                "layers",
                "reserves, the line at the front, the street and how far the screws are loosened.",
                Words.sentence(finding),
                lines.plot(ScaleAxis.upTo(top(lines.most()), "share"), flags.attempts(time)));
    }

    private Figure figure(String name, String holds, String finding, Plot plot) {
        return new Figure(name, holds, ChartStyle.chart(finding, caption, plot));
    }

    /** Shares are shown on their whole scale, unless that would leave most of it empty. */
    private static double top(double most) {
        return most > WHOLE ? most : most > 0.5 ? WHOLE : 0.5;
    }

    private String change(Series series) {
        return Change.of(table, series, lastWeek).words();
    }

    private String percent(Series series) {
        double last = table.value(series, lastWeek);
        return Double.isNaN(last) ? "an unknown share" : Numbers.percent(last, 0) + "%";
    }
}
