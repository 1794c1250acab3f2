package palace.report.indicators;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import palace.experiment.indicators.Indicator;
import palace.experiment.indicators.IndicatorSheet;
import palace.report.chart.ChartStyle;
import palace.report.chart.DrawingBoard;
import palace.report.chart.Figure;
import palace.report.chart.ShareRows;
import palace.report.folder.OutputFolder;
import palace.report.prose.Plain;
import palace.report.table.Numbers;
import palace.statistics.ClusteredAuc;
import palace.statistics.Interval;

/** The charts of what to watch. */
final class IndicatorCharts {
    private static final int MOST = 8;

    private final IndicatorSheet sheet;
    private final String title;
    private final String provenance;

    /**
     * @param provenance seed and version, for the caption
     */
    IndicatorCharts(IndicatorSheet sheet, String title, String provenance) {
        this.sheet = sheet;
        this.title = Plain.text(title);
        this.provenance = provenance;
    }

    void draw(DrawingBoard board, OutputFolder folder) {
        draw(board, folder, "indicators", areas(), this::areaChart);
        draw(board, folder, "lead-times", leads(), this::leadChart);
    }

    private void draw(
            DrawingBoard board,
            OutputFolder folder,
            String name,
            List<ShareRows.Row> rows,
            Function<List<ShareRows.Row>, Figure> chart) {
        if (rows.isEmpty()) {
            board.leaveOut(
                    name,
                    sheet.tells()
                            ? "nothing foretells an attempt " + IndicatorWords.within(sheet)
                            : "what foretells an attempt cannot be told");
        } else {
            board.draw(name, () -> chart.apply(rows), folder);
        }
    }

    private List<ShareRows.Row> areas() {
        return shown().flatMap(indicator -> area(indicator).stream()).toList();
    }

    /** The best of both sides, those that an outsider can see first. */
    private Stream<Indicator> shown() {
        return Stream.concat(
                sheet.best(true).stream().limit(MOST),
                sheet.best(false).stream().limit(MOST));
    }

    private static Optional<ShareRows.Row> area(Indicator indicator) {
        return Optional.ofNullable(indicator.area())
                .map(area -> new ShareRows.Row(
                        IndicatorWords.name(indicator),
                        indicator.strength(),
                        aboveChance(indicator, area),
                        IndicatorWords.numbers(indicator),
                        color(indicator)));
    }

    private static Interval aboveChance(Indicator indicator, ClusteredAuc area) {
        Interval turned = IndicatorWords.turned(indicator, area);
        return new Interval(turned.low() - 0.5, turned.high() - 0.5);
    }

    private static Color color(Indicator indicator) {
        return indicator.observable().outside() ? ChartStyle.ORANGE : ChartStyle.BLUE;
    }

    private List<ShareRows.Row> leads() {
        return shown().filter(Indicator::leads)
                .flatMap(indicator -> Optional.ofNullable(indicator.alarms()).stream()
                        .map(alarms -> new ShareRows.Row(
                                IndicatorWords.name(indicator),
                                alarms.lead(),
                                alarms.interval(),
                                "%s weeks (%s to %s)"
                                        .formatted(
                                                Numbers.fixed(alarms.lead(), 1),
                                                Numbers.fixed(alarms.interval().low(), 1),
                                                Numbers.fixed(alarms.interval().high(), 1)),
                                color(indicator))))
                .sorted(Comparator.comparingDouble(row -> -row.value()))
                .toList();
    }

    private Figure areaChart(List<ShareRows.Row> rows) {
        return new Figure(
                "indicators",
                "how far what can be watched foretells an attempt %s, above chance, with intervals."
                        .formatted(IndicatorWords.within(sheet)),
                ChartStyle.chart(
                        IndicatorWords.lead(sheet).replaceAll(":.*$", "").replaceAll("\\.$", ""),
                        caption("AUC within %d weeks (0.5 is chance), 95%% intervals clustered by history"
                                .formatted(sheet.horizon())),
                        ShareRows.areas(rows)));
    }

    private Figure leadChart(List<ShareRows.Row> rows) {
        return new Figure(
                "lead-times",
                "how long alarms had stood before an attempt, beyond how long they stand at other times.",
                ChartStyle.chart(
                        "The longest warning: " + rows.get(0).name(),
                        caption("weeks that an alarm stands before an attempt less at other times, alarms at one quiet"
                                + " look of ten, 95% intervals"),
                        ShareRows.numbers(rows)));
    }

    private String caption(String kind) {
        return "%s · %d attempts in %d histories · %s · orange: an outsider can see it · %s"
                .formatted(title, sheet.attempts(), sheet.histories(), kind, provenance);
    }
}
