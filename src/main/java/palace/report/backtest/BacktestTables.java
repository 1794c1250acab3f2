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
            "Country-years by years since the last attempt and by years in office: what was forecast, and what came."
                    + " Forecasts are fitted on other countries and know the conflict of the same year.",
            groups(
                    "In what the country-years are alike: years_since_attempt, or tenure (years in office).",
                    "Least years of the group, included; INF for country-years without an earlier attempt.",
                    "Most years of it, not included; INF where there is no upper end.",
                    List.of(
                            number("raw", "Mean raw forecast of these country-years.", Groups::raw),
                            number(
                                    "fitted",
                                    "Their mean forecast with level and slope fitted on other countries.",
                                    Groups::fitted))));

    static final Table<Groups> CALIBRATION = new Table<>(
            "calibration.csv",
            "Tenths of the country-years, from the lowest forecast of a contender to its highest: what was forecast, and"
                    + " what came. Forecasts are fitted on other countries and know the conflict of the same year; of"
                    + " equal ones the earlier rows of the table come first.",
            groups(
                    "The contender whose forecasts they are; each has tenths of its own.",
                    "Lowest forecast in the tenth: the probability of an attempt within the year.",
                    "Highest forecast in it.",
                    List.of(number("forecast", "Mean of its forecasts in the tenth.", Groups::raw))));

    /** A row of the table and its forecasts. */
    record Line(CountryRow row, Foresight same, Foresight before, List<Double> contenders) {}

    private BacktestTables() {}

    private static List<Column<Groups>> groups(String by, String from, String to, List<Column<Groups>> forecasts) {
        var columns = new ArrayList<Column<Groups>>(
                List.of(code("by", by, Groups::by), number("from", from, Groups::from), number("to", to, Groups::to)));
        columns.addAll(forecasts);
        columns.addAll(List.of(
                number("share", "Share of these country-years with an attempt in fact.", row -> row.happened()
                        .value()),
                number(
                        "low",
                        "Lower end of the 95% interval of share: Wilson's, with as many trials as the spread over countries is"
                                + " worth; of none or all as many as there are country-years.",
                        row -> interval(row).low()),
                number("high", "Upper end of it.", row -> interval(row).high()),
                count(
                        "rows",
                        "Country-years in the group: what share is a share of.",
                        row -> Math.round(row.happened().y())),
                count("countries", "Countries that they are of.", row -> row.happened()
                        .units())));
        return columns;
    }

    /** The interval of the share with an attempt; the years of a country hang together. */
    static Interval interval(Groups row) {
        return row.happened().shareInterval(Confidence.NINETY_FIVE);
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
