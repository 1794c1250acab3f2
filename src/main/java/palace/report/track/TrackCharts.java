package palace.report.track;

import java.awt.Color;
import java.util.List;
import palace.experiment.track.CaseScore;
import palace.experiment.track.Facet;
import palace.experiment.track.FacetAnswer;
import palace.experiment.track.FacetAnswer.Forecaster;
import palace.experiment.track.TrackRecord;
import palace.report.chart.ChartStyle;
import palace.report.chart.DotRows;
import palace.report.chart.Figure;
import palace.report.chart.PlotScale;
import palace.report.chart.PointPlot;
import palace.report.prose.Words;
import palace.report.table.Numbers;
import palace.statistics.CalibrationTable;

/** The charts of a track record. */
final class TrackCharts {
    private static final double LEAST = 0.0005;
    private static final Color BASE = ChartStyle.ORANGE;
    private static final Color EQUAL = ChartStyle.LIGHT;

    private final TrackRecord track;
    private final String version;

    TrackCharts(TrackRecord track, String version) {
        this.track = track;
        this.version = version;
    }

    /** How likely each forecaster found what happened, case by case. */
    Figure cases() {
        List<DotRows.Row> rows = track.cases().stream().map(TrackCharts::row).toList();
        return new Figure(
                "track-record",
                "the probability given to the outcome that came, case by case, by the model, a base rate and equal odds.",
                ChartStyle.chart(
                        TrackAnswer.finding(track),
                        "dot, line: model, 95%% interval · orange: base rate of the data · grey: equal odds · %d histories a case · Palace %s"
                                .formatted(histories(), version),
                        new DotRows(PlotScale.factors("probability given to the outcome that came", LEAST, 1), rows)));
    }

    private int histories() {
        return track.cases().stream().mapToInt(CaseScore::histories).max().orElse(0);
    }

    private static DotRows.Row row(CaseScore score) {
        FacetAnswer answer = score.answer(Facet.OUTCOME);
        double model = answer.by(Forecaster.MODEL).given();
        double base = answer.by(Forecaster.BASE_RATE).given();
        return new DotRows.Row(
                score.about().id(),
                model,
                TrackTables.wilson(answer.share(answer.happened())),
                model > base ? ChartStyle.BLUE : ChartStyle.VERMILION,
                List.of(
                        new DotRows.Mark(answer.by(Forecaster.EQUAL_ODDS).given(), EQUAL),
                        new DotRows.Mark(base, BASE)),
                "%s: %s, base %s"
                        .formatted(
                                score.happened().outcome().words(), Numbers.fixed(model, 3), Numbers.fixed(base, 3)));
    }

    private long possible() {
        return Math.multiplyExact(
                (long) track.cases().size(), (long) Facet.OUTCOME.answers().size());
    }

    /** Whether what the model calls likely happens. */
    Figure calibration() {
        CalibrationTable table = track.calibration();
        List<PointPlot.Point> points = table.rows().stream()
                .map(row -> new PointPlot.Point(
                        row.meanForecast(),
                        row.happened().share(),
                        TrackTables.wilson(row.happened()),
                        "%d of %d"
                                .formatted(
                                        row.happened().successes(),
                                        row.happened().trials())))
                .toList();
        return new Figure(
                "track-calibration",
                "how often outcomes came that the model had given a probability, in bins of it, with intervals.",
                ChartStyle.chart(
                        "How often outcomes came, against how likely the model had said they were",
                        "%s, in five bins · dotted: as often as said · 95%% intervals as if outcomes were independent · Palace %s"
                                .formatted(Words.count(possible(), "possible outcome"), version),
                        new PointPlot(
                                PlotScale.shares("probability that the model gave"),
                                PlotScale.shares("share that came to pass"),
                                true,
                                List.of(new PointPlot.Group("", ChartStyle.BLUE, true, false, points)))));
    }
}
