package palace.report.indicators;

import static palace.report.table.Column.code;
import static palace.report.table.Column.flag;
import static palace.report.table.Column.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import palace.experiment.indicators.Indicator;
import palace.experiment.indicators.Indicators;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.statistics.ClusteredAuc;
import palace.statistics.Confidence;

/** The columns of {@code indicators.csv}. */
final class IndicatorTable {
    static final Table<Indicator> TABLE = new Table<>(
            "indicators.csv",
            "One row an observable and its change over 13 weeks: how well it foretells an attempt.",
            columns());

    private IndicatorTable() {}

    private static List<Column<Indicator>> columns() {
        var columns = new ArrayList<Column<Indicator>>(List.of(
                code("observable", "What is watched.", row -> row.observable().name()),
                code("words", "What it measures.", row -> row.observable().meaning()),
                code("measure", "value, or change over the last 13 weeks.", row -> row.change() ? "change" : "value"),
                flag("outside", "Whether somebody outside the inner circle can see it.", row -> row.observable()
                        .outside()),
                code(
                        "direction",
                        "Whether high or low values foretell an attempt; empty where it never varies.",
                        row -> row.area() == null ? "" : row.low() ? "low" : "high")));
        for (int horizon = 0; horizon < Indicators.HORIZONS.size(); horizon++) {
            area(columns, horizon);
        }
        columns.add(number(
                "caught",
                "Share of attempts before which the alarm stood: it is raised at one in ten at most of the looks after which nobody moves within the longest of these horizons that the window has room for.",
                row -> alarm(row, Indicator.Alarms::caught)));
        columns.add(number(
                "false_alarms",
                "Share of looks with an alarm after which nobody moved within it.",
                row -> alarm(row, Indicator.Alarms::falseAlarms)));
        columns.add(number(
                "lead_weeks",
                "Weeks for which the alarm had stood before an attempt, on average, less those for which it stands at other times.",
                row -> alarm(row, Indicator.Alarms::lead)));
        columns.add(number(
                "lead_low",
                "Lower end of its 95% interval.",
                row -> alarm(row, alarms -> alarms.interval().low())));
        columns.add(number(
                "lead_high",
                "Upper end of it.",
                row -> alarm(row, alarms -> alarms.interval().high())));
        return columns;
    }

    private static void area(List<Column<Indicator>> columns, int place) {
        int weeks = Indicators.HORIZONS.get(place);
        String name = "auc_" + weeks;
        columns.add(number(
                name,
                "Probability that it is higher at a look that an attempt follows within %d weeks than at another; 0.5 is chance."
                        .formatted(weeks),
                row -> area(row, place, ClusteredAuc::area)));
        columns.add(number(
                name + "_low",
                "Lower end of its 95% interval, with histories as what is sampled.",
                row -> area(row, place, area -> area.interval(Confidence.NINETY_FIVE)
                        .low())));
        columns.add(number(
                name + "_high",
                "Upper end of it.",
                row -> area(row, place, area -> area.interval(Confidence.NINETY_FIVE)
                        .high())));
    }

    private static double area(Indicator row, int place, ToDoubleFunction<ClusteredAuc> number) {
        return row.areas().get(place).map(number::applyAsDouble).orElse(Double.NaN);
    }

    private static double alarm(Indicator row, ToDoubleFunction<Indicator.Alarms> number) {
        Indicator.@Nullable Alarms alarms = row.alarms();
        return alarms == null ? Double.NaN : number.applyAsDouble(alarms);
    }
}
