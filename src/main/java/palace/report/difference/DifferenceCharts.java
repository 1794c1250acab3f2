package palace.report.difference;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import palace.experiment.CellCounts;
import palace.experiment.Pairs;
import palace.experiment.Results;
import palace.model.OutcomeClass;
import palace.report.chart.BandChart;
import palace.report.chart.ChartStyle;
import palace.report.chart.DrawingBoard;
import palace.report.chart.Figure;
import palace.report.chart.ScaleAxis;
import palace.report.chart.ShareRows;
import palace.report.chart.StoryPlot;
import palace.report.chart.TimeScale;
import palace.report.ensemble.EnsembleWords;
import palace.report.ensemble.PersonChart;
import palace.report.ensemble.PersonCount;
import palace.report.folder.OutputFolder;
import palace.report.prose.Plain;
import palace.report.prose.Words;
import palace.report.table.Numbers;
import palace.scenario.Scenario;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.PairedDifference;
import palace.statistics.Proportion;

/** The charts of a comparison. */
final class DifferenceCharts {
    private final Scenario scenario;
    private final Results results;
    private final Pairs pairs;
    private final OutcomeClass subject;
    private final List<String> names;
    private final String version;

    /**
     * @param names what A and B are called
     */
    DifferenceCharts(Scenario scenario, Results results, Pairs pairs, List<String> names, String version) {
        this.scenario = scenario;
        this.results = results;
        this.pairs = pairs;
        this.subject = DifferenceWords.subject(pairs);
        this.names = names;
        this.version = version;
    }

    void begin(DrawingBoard board, OutputFolder folder, List<PersonCount> persons) {
        if (PersonChart.isEmpty(persons)) {
            board.leaveOut(PersonChart.NAME, "no attempt was made in any history");
        } else {
            board.draw(PersonChart.NAME, () -> PersonChart.ofBoth(persons, caption(named(), PersonChart.BARS)), folder);
        }
        board.draw("differences", this::differences, folder);
        if (DifferenceWords.happens(pairs.change(subject))) {
            board.draw("paired-incidence", this::incidence, folder);
        } else {
            board.leaveOut("paired-incidence", "nothing happened in any history");
        }
    }

    private Figure differences() {
        var rows = new ArrayList<ShareRows.Row>();
        rows.add(row("Any attempt", pairs.changeOfAttempts(), ChartStyle.BLACK));
        for (OutcomeClass outcome : OutcomeClass.values()) {
            rows.add(row(Words.sentence(outcome.words()), pairs.change(outcome), ChartStyle.of(outcome.hue())));
        }
        return figure(
                "differences",
                "the difference in each outcome's share, with its interval.",
                DifferenceWords.title(Plain.text(names.get(1)), subject, pairs),
                "differences in points, 95% Tango intervals",
                ShareRows.differences(rows));
    }

    private static ShareRows.Row row(String name, PairedDifference change, Color color) {
        Interval interval = change.interval(Confidence.NINETY_FIVE);
        String words =
                "%s (%s to %s)".formatted(points(change.difference()), points(interval.low()), points(interval.high()));
        return new ShareRows.Row(name, change.difference(), interval, words, color);
    }

    private static String points(double share) {
        return Numbers.fixed(100 * share, 1);
    }

    private Figure incidence() {
        int weeks = Math.max(
                results.experiment().cells().get(0).weeks(),
                results.experiment().cells().get(1).weeks());
        var chart = new BandChart(new TimeScale(scenario.about().start(), weeks));
        for (int cell = 0; cell < 2; cell++) {
            CellCounts counts = results.cells().get(cell);
            Proportion[] shares = counts.standing(subject);
            var all = new BandChart.Weeks(shares.length, 1);
            Color color = cell == 0 ? ChartStyle.CASE_A : ChartStyle.CASE_B;
            chart.band(
                            week -> shares[week].wilson(Confidence.NINETY_FIVE).low(),
                            week -> shares[week].wilson(Confidence.NINETY_FIVE).high(),
                            all,
                            ChartStyle.transparent(color, 0.2))
                    .line(week -> shares[week].share(), all, cell == 0 ? "A" : "B", color, ChartStyle.LINE);
        }
        StoryPlot plot = chart.plot(ScaleAxis.upTo(Math.max(chart.most(), 0.01), "share of histories, as they stand"));
        plot.setFlags(List.of(), chart.labelWidth(), true);
        return figure(
                "paired-incidence",
                "the share of histories that would end so if the window closed at a date, under A and under B.",
                named(),
                subject.several() + " if the window closed then, 95% pointwise bands",
                plot);
    }

    /** What A and B are. */
    private String named() {
        return "A: %s. B: %s".formatted(Plain.text(names.get(0)), Plain.text(names.get(1)));
    }

    private Figure figure(String name, String holds, String finding, String kind, org.jfree.chart.plot.Plot plot) {
        return new Figure(
                name,
                holds,
                ChartStyle.chart(finding, caption(Plain.text(scenario.about().title()), kind), plot));
    }

    private String caption(String subject, String kind) {
        return "%s · n = %s pairs · %s · seed %d · Palace %s"
                .formatted(
                        subject,
                        EnsembleWords.grouped(pairs.count()),
                        kind,
                        results.experiment().seed(),
                        version);
    }
}
