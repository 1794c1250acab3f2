package palace.report.backtest;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.flag;
import static palace.report.table.Column.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.experiment.backtest.Backtest;
import palace.experiment.backtest.Contender;
import palace.experiment.backtest.CountryRow;
import palace.experiment.backtest.Foresight;
import palace.experiment.backtest.Scored;
import palace.experiment.backtest.Split;
import palace.experiment.backtest.War;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.statistics.Confidence;
import palace.statistics.Interval;

/** The tables of a backtest. */
final class BacktestTables {
    static final Table<Scored> SCORES = new Table<>(
            "scores.csv",
            "One row a contender, way of fitting and year whose conflict is known: how good its forecasts are.",
            List.of(
                    code(
                            "conflict",
                            "Which year's internal conflict was known: same_year or year_before.",
                            row -> row.told().code()),
                    code(
                            "split",
                            "by_country: fitted on other countries; forward: on earlier years.",
                            row -> row.split().code()),
                    code("contender", "Who forecast, and from what.", row -> row.contender()
                            .code()),
                    count("fitted", "How many numbers were fitted to rows of the table.", row -> row.contender()
                            .fitted()),
                    count("rows", "Rows that were forecast.", Scored::rows),
                    count("events", "How many of them had an attempt.", Scored::events),
                    number("log_loss", "Mean logarithmic loss in nats; lower is better.", row -> row.scores()
                            .logLoss()),
                    number(
                            "log_loss_low",
                            "Lower end of its 95% interval, by a bootstrap over countries.",
                            row -> low(row.logLoss())),
                    number("log_loss_high", "Upper end of it.", row -> high(row.logLoss())),
                    number("brier", "Mean squared error; lower is better.", row -> row.scores()
                            .brier()),
                    number("auc", "Area under the ROC curve; 0.5 is chance.", Scored::auc),
                    number("auc_pr", "Average precision; chance gives events/rows.", Scored::precision),
                    number("skill", "1 less its log loss over that of the constant.", Scored::skill),
                    number("skill_regime", "The same against the regime type.", Scored::skillRegime),
                    number("behind", "Its log loss less that of the regression on four effects.", Scored::behind),
                    number(
                            "behind_low",
                            "Lower end of its 95% interval, over the same resamples of countries.",
                            row -> low(row.behindInterval())),
                    number("behind_high", "Upper end of it.", row -> high(row.behindInterval())),
                    number(
                            "auc_low",
                            "Lower end of the 95% interval of auc, with countries as what is sampled.",
                            row -> low(row.aucInterval())),
                    number("auc_high", "Upper end of it.", row -> high(row.aucInterval()))));

    static final Table<Groups> HAZARDS = new Table<>(
            "hazards.csv",
            "Rows by years since the last attempt and by years in office: what was forecast, and what came.",
            groups("years_since_attempt or tenure."));

    static final Table<Groups> CALIBRATION = new Table<>(
            "calibration.csv",
            "Tenths of the rows, from the lowest forecast to the highest: what was forecast, and what came.",
            groups("Whose forecasts they are."));

    /** A row of the table and its forecasts. */
    record Line(CountryRow row, Foresight same, Foresight before, List<Double> contenders) {}

    private BacktestTables() {}

    private static List<Column<Groups>> groups(String by) {
        return List.of(
                code("by", by, Groups::by),
                number("from", "Least of it; INF for rows without an earlier attempt.", Groups::from),
                number("to", "Most of it.", Groups::to),
                number("raw", "Mean raw forecast of these rows.", Groups::raw),
                number("fitted", "Mean forecast with level and slope fitted on other countries.", Groups::fitted),
                number("share", "Share of them with an attempt.", row -> row.happened()
                        .share()),
                number("low", "Lower end of its 95% interval.", row -> wilson(row)
                        .low()),
                number("high", "Upper end of it.", row -> wilson(row).high()),
                count("rows", "How many rows there are.", row -> row.happened().trials()));
    }

    static Interval wilson(Groups row) {
        return row.happened().wilson(Confidence.NINETY_FIVE);
    }

    /** A row a country-year, with every contender that was fitted on other countries and knew the year's own conflict. */
    static Table<Line> forecasts() {
        var columns = new ArrayList<Column<Line>>(List.of(
                count("ccode", "Code of the country.", line -> line.row().country()),
                count("year", "Calendar year.", line -> line.row().year()),
                code("regime", "The regime's type.", line -> line.row().type().code()),
                flag("attempted", "Whether there was an attempt.", line -> line.row()
                        .attempted()),
                number(
                        "raw_year_before",
                        "Raw forecast that knows the conflict of the year before.",
                        line -> line.before().probability()),
                number(
                        "restless",
                        "How restless the country has shown itself: log of its structures' attempts over their type's.",
                        line -> line.same().restless()),
                number("structures", "How many structures still count.", line -> line.same()
                        .effective())));
        for (Contender contender : Contender.values()) {
            columns.add(number(
                    contender.code(), "Chance of an attempt: " + contender.words() + ".", line -> line.contenders()
                            .get(contender.ordinal())));
        }
        return new Table<>(
                "forecasts.csv",
                "One row a country-year: its forecasts, fitted on other countries and with the conflict of the same year.",
                columns);
    }

    static List<Line> lines(Backtest backtest) {
        List<Foresight> same = backtest.raw(War.Told.SAME_YEAR);
        List<Foresight> before = backtest.raw(War.Told.YEAR_BEFORE);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < backtest.rows().size(); i++) {
            var contenders = new ArrayList<Double>();
            for (Contender contender : Contender.values()) {
                contenders.add(backtest.forecasts(War.Told.SAME_YEAR, Split.BY_COUNTRY, contender)
                        .get(i)
                        .probability());
            }
            lines.add(new Line(backtest.rows().get(i), same.get(i), before.get(i), contenders));
        }
        return lines;
    }

    static double low(@Nullable Interval interval) {
        return interval == null ? Double.NaN : interval.low();
    }

    static double high(@Nullable Interval interval) {
        return interval == null ? Double.NaN : interval.high();
    }
}
