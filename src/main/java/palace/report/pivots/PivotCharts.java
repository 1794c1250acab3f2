package palace.report.pivots;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import palace.experiment.pivots.Circumstance;
import palace.experiment.pivots.Pivot;
import palace.experiment.pivots.PivotSheet;
import palace.report.chart.ChartStyle;
import palace.report.chart.DrawingBoard;
import palace.report.chart.Figure;
import palace.report.chart.ShareRows;
import palace.report.folder.OutputFolder;
import palace.report.prose.Plain;
import palace.report.prose.Words;
import palace.report.table.Numbers;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.MeanEstimate;
import palace.statistics.PairedDifference;

/** The charts of whose choice decides. */
final class PivotCharts {
    private static final int MOST = 8;

    private final PivotSheet sheet;
    private final String title;
    private final String provenance;

    /**
     * @param provenance seed and version, for the caption
     */
    PivotCharts(PivotSheet sheet, String title, String provenance) {
        this.sheet = sheet;
        this.title = Plain.text(title);
        this.provenance = provenance;
    }

    void draw(DrawingBoard board, OutputFolder folder) {
        if (sheet.attempts() == 0) {
            board.leaveOut("pivots", "nobody moved in any history");
            board.leaveOut("shapley", "nobody moved in any history");
            return;
        }
        board.draw("pivots", this::pivots, folder);
        if (sheet.players().isEmpty()) {
            board.leaveOut("shapley", "nobody's choice turns anything");
        } else {
            board.draw("shapley", this::shapley, folder);
        }
    }

    private Figure pivots() {
        var rows = new ArrayList<ShareRows.Row>();
        some(false)
                .forEach(
                        pivot -> add(rows, PivotWords.name(pivot), pivot.swing().difference(), ChartStyle.BLUE));
        some(true)
                .forEach(
                        pivot -> add(rows, PivotWords.name(pivot), pivot.swing().difference(), ChartStyle.ORANGE));
        for (Circumstance circumstance : sheet.circumstances()) {
            add(rows, circumstance.name(), circumstance.compared().difference(), ChartStyle.GREY);
        }
        return new Figure(
                "pivots",
                "how much more often first attempts succeed if somebody joins than if he rallies, with intervals.",
                ChartStyle.chart(
                        PivotWords.finding(sheet).replaceAll("\\.$", ""),
                        caption(
                                "success if joined less success if rallied (grey: with it less without), in points, 95% Tango intervals"
                                        + " · blue people, orange organisations"),
                        ShareRows.differences(rows)));
    }

    private List<Pivot> some(boolean made) {
        return PivotWords.listed(sheet, made).stream()
                .filter(pivot -> pivot.size() != 0)
                .limit(made ? MOST / 2 : MOST)
                .toList();
    }

    private static void add(List<ShareRows.Row> rows, String name, @Nullable PairedDifference difference, Color color) {
        if (difference != null) {
            rows.add(new ShareRows.Row(
                    name,
                    difference.difference(),
                    difference.interval(Confidence.NINETY_FIVE),
                    "%s · n = %d".formatted(PivotWords.numbers(difference), difference.pairs()),
                    color));
        }
    }

    private Figure shapley() {
        List<Pivot> foremost = foremost(sheet);
        var rows = new ArrayList<ShareRows.Row>();
        for (Pivot pivot : foremost) {
            MeanEstimate value = Objects.requireNonNull(pivot.shapley());
            Interval interval = value.interval(Confidence.NINETY_FIVE);
            rows.add(new ShareRows.Row(
                    PivotWords.name(pivot),
                    value.mean(),
                    interval,
                    PivotWords.numbers(value.mean(), interval, 1),
                    ChartStyle.BLUE));
        }
        String first = foremost.size() < 2 ? "" : "; %s adds most".formatted(PivotWords.name(foremost.get(0)));
        String finding = "Together %s success by %s points%s"
                .formatted(
                        Words.count(sheet.players().size(), "player")
                                + (sheet.players().size() == 1 ? " swings" : " swing"),
                        Numbers.fixed(100 * sheet.together(), 0),
                        first);
        return new Figure(
                "shapley",
                "what each of the foremost adds to success on average over all orders of going over.",
                ChartStyle.chart(
                        finding,
                        caption("Shapley values over all coalitions in all of these, in points, 95% intervals"),
                        ShareRows.differences(rows)));
    }

    /** Those who were put to all coalitions, whoever adds most first. */
    static List<Pivot> foremost(PivotSheet sheet) {
        return sheet.pivots().stream()
                .filter(pivot -> pivot.shapley() != null)
                .sorted(Comparator.comparingDouble(
                        pivot -> -Objects.requireNonNull(pivot.shapley()).mean()))
                .toList();
    }

    private String caption(String kind) {
        return "%s · %d first attempts · %s · %s".formatted(title, sheet.attempts(), kind, provenance);
    }
}
