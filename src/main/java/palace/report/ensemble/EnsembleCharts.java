package palace.report.ensemble;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palace.experiment.CellCounts;
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
import palace.report.folder.OutputFolder;
import palace.report.prose.Dates;
import palace.report.prose.Plain;
import palace.report.prose.Words;
import palace.report.table.Numbers;
import palace.statistics.Confidence;
import palace.statistics.CumulativeIncidence;
import palace.statistics.Interval;
import palace.statistics.Proportion;

/** The charts of an ensemble: how it ends, by when, and how the regime fares meanwhile. */
final class EnsembleCharts {
    private final Subject subject;
    private final Results results;
    private final CellCounts counts;
    private final int weeks;
    private final TimeScale time;
    private final String version;

    EnsembleCharts(Subject subject, Results results, String version) {
        this.subject = subject;
        this.results = results;
        this.counts = results.cells().get(0);
        this.weeks = results.experiment().cells().get(0).weeks();
        this.time = new TimeScale(subject.start(), weeks);
        this.version = version;
    }

    /** Begins to draw and write them all. */
    void begin(DrawingBoard board, OutputFolder folder, List<PersonCount> persons) {
        if (PersonChart.isEmpty(persons)) {
            board.leaveOut(PersonChart.NAME, "no attempt was made in any history");
        } else {
            board.draw(PersonChart.NAME, () -> PersonChart.of(persons, caption(PersonChart.BARS)), folder);
        }
        if (decided() == 0) {
            board.leaveOut("incidence", "nothing happened in any history");
        } else {
            board.draw("incidence", this::incidence, folder);
        }
        board.draw("outcomes", this::outcomes, folder);
        if (!results.bands().isEmpty()) {
            var fans =
                    new FanCharts(results.bands().get(0), time, caption("median, mean (dotted), middle 50% and 90%"));
            fans.begin(board, folder);
        }
    }

    private Figure outcomes() {
        var rows = new ArrayList<ShareRows.Row>();
        List<OutcomeClass> order = new ArrayList<>(List.of(OutcomeClass.values()));
        order.sort(Comparator.comparing(outcome -> -counts.count(outcome)));
        for (OutcomeClass outcome : order) {
            Proportion share = counts.share(outcome);
            Interval interval = share.wilson(Confidence.NINETY_FIVE);
            String words = share.successes() == 0
                    ? "0 of " + EnsembleWords.grouped(share.trials()) + ": below " + Numbers.percent(interval.high(), 1)
                            + "%"
                    : EnsembleWords.share(share) + " · " + EnsembleWords.grouped(share.successes());
            rows.add(new ShareRows.Row(
                    Words.sentence(outcome.words()), share.share(), interval, words, ChartStyle.of(outcome.hue())));
        }
        OutcomeClass first = order.get(0);
        String finding = "%s is the most frequent end: %s"
                .formatted(Words.sentence(first.one()), EnsembleWords.share(counts.share(first)));
        return new Figure(
                "outcomes",
                "the share of each outcome with its interval.",
                ChartStyle.chart(finding, caption("95% Wilson intervals"), new ShareRows(rows)));
    }

    private String percent(OutcomeClass outcome) {
        return " " + EnsembleWords.percent(counts.share(outcome));
    }

    /** Histories in which something happened. */
    private long decided() {
        return counts.histories() - counts.count(OutcomeClass.NO_ATTEMPT) - counts.failed();
    }

    private Figure incidence() {
        var chart = new BandChart(time);
        var all = new BandChart.Weeks(weeks, 1);
        for (OutcomeClass outcome : EnsembleTables.fates()) {
            if (counts.count(outcome) == 0) {
                continue;
            }
            Proportion[] shares = counts.standing(outcome);
            Color color = ChartStyle.of(outcome.hue());
            chart.band(
                            week -> shares[week].wilson(Confidence.NINETY_FIVE).low(),
                            week -> shares[week].wilson(Confidence.NINETY_FIVE).high(),
                            all,
                            ChartStyle.transparent(color, 0.25))
                    .line(week -> shares[week].share(), all, outcome.one() + percent(outcome), color, ChartStyle.LINE);
        }
        Proportion failures = counts.everFailed();
        if (failures.successes() > counts.count(OutcomeClass.ATTEMPT_FAILED)) {
            CumulativeIncidence curve = CumulativeIncidence.of(counts.firstFailures(), 0);
            String label = "at least one failed " + EnsembleWords.percent(failures);
            chart.line(curve::at, all, label, ChartStyle.of(OutcomeClass.ATTEMPT_FAILED.hue()), ChartStyle.DASHED);
        }
        double most = Math.max(chart.most(), 0.01);
        StoryPlot plot = chart.plot(ScaleAxis.upTo(most, "share of histories, as they stand"));
        plot.setFlags(List.of(), chart.labelWidth(), true);
        String finding = "By %s something has happened in %s"
                .formatted(
                        Dates.full(time.start().plusWeeks(weeks)),
                        EnsembleWords.share(new Proportion(decided(), counts.histories())));
        return new Figure(
                "incidence",
                "how histories stand by a date: the share that would have each outcome if the window closed then, with bands.",
                ChartStyle.chart(finding, caption("outcomes if the window closed then, 95% pointwise bands"), plot));
    }

    private String caption(String kind) {
        return "%s · n = %s · %s · seed %d · Palace %s"
                .formatted(
                        Plain.text(subject.title()),
                        EnsembleWords.grouped(counts.histories()),
                        kind,
                        results.experiment().seed(),
                        version);
    }
}
