package palace.report.backtest;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import palace.experiment.backtest.Backtest;
import palace.experiment.backtest.Contender;
import palace.experiment.backtest.CountryRow;
import palace.experiment.backtest.Foresight;
import palace.experiment.backtest.Split;
import palace.experiment.backtest.War;
import palace.report.chart.ChartStyle;
import palace.report.chart.Figure;
import palace.report.chart.PlotScale;
import palace.report.chart.PointPlot;
import palace.report.table.Numbers;
import palace.statistics.Forecast;

/** The charts of a backtest. */
final class BacktestCharts {
    private static final double LEAST = 0.005;
    private static final double MOST = 0.5;

    private final Backtest backtest;
    private final String version;

    BacktestCharts(Backtest backtest, String version) {
        this.backtest = backtest;
        this.version = version;
    }

    /** Whether what is called likely happens. */
    Figure calibration() {
        PlotScale across = PlotScale.factors("chance of an attempt in a year, as forecast", 0.003, MOST);
        return new Figure(
                "backtest-calibration",
                "share of country-years with an attempt in tenths of the forecasts, with intervals.",
                ChartStyle.chart(
                        "How often attempts came, by how likely they were called",
                        caption(
                                "ten groups of rows by their forecast, 95% intervals over countries · dotted: as often as forecast"),
                        new PointPlot(
                                across,
                                PlotScale.factors("share of country-years with an attempt", 0.003, MOST),
                                true,
                                List.of(
                                        tenths(Contender.RAW, ChartStyle.ORANGE),
                                        tenths(Contender.LEVEL_SLOPE, ChartStyle.BLUE)))));
    }

    /** Whether what came was called likelier than what did not: all rows by their forecast. */
    Figure separation() {
        Contender contender = Contender.LEVEL_SLOPE;
        List<Forecast> forecasts = backtest.forecasts(War.Told.SAME_YEAR, Split.BY_COUNTRY, contender);
        return new Figure(
                "backtest-separation",
                "all country-years from the lowest forecast to the highest, those with an attempt marked.",
                ChartStyle.chart(
                        "Where attempts came, among all country-years by how likely they were called",
                        caption(
                                contender.words()
                                        + " · from the least likely row to the likeliest · dark: an attempt ·"
                                        + " line: the forecast, 0 to 1 ·"
                                        + " triangle: where attempts would begin if as many as forecast came, and only the likeliest"),
                        new SeparationPlot(forecasts)));
    }

    private PointPlot.Group tenths(Contender contender, Color color) {
        return new PointPlot.Group(
                contender.words(),
                color,
                true,
                false,
                Groups.tenths(backtest, War.Told.SAME_YEAR, Split.BY_COUNTRY, contender).stream()
                        .map(group -> new PointPlot.Point(
                                group.raw(), group.happened().value(), BacktestTables.interval(group), ""))
                        .toList());
    }

    /** How the hazard falls with the years since the last attempt. */
    Figure recency() {
        return hazard("years_since_attempt", "recency", "years since the last attempt; at the right: none before", 60);
    }

    /** How the hazard falls with years in office. */
    Figure tenure() {
        return hazard("tenure", "tenure", "years in office", 40);
    }

    private Figure hazard(String by, String name, String label, double most) {
        var data = new ArrayList<PointPlot.Point>();
        var raw = new ArrayList<PointPlot.Point>();
        var fitted = new ArrayList<PointPlot.Point>();
        for (Groups group : Groups.hazards(backtest)) {
            if (group.by().equals(by)) {
                double x = Double.isInfinite(group.from())
                        ? most
                        : Double.isInfinite(group.to())
                                ? group.from() * 1.5
                                : Math.max(0.5, (group.from() + group.to()) / 2);
                data.add(new PointPlot.Point(x, group.happened().value(), BacktestTables.interval(group), ""));
                raw.add(new PointPlot.Point(x, group.raw(), null, ""));
                fitted.add(new PointPlot.Point(x, group.fitted(), null, ""));
            }
        }
        return new Figure(
                "backtest-" + name,
                "share of country-years with an attempt by " + label + ", in data and as forecast.",
                ChartStyle.chart(
                        "How often attempts came, by " + label.replaceAll(";.*", ""),
                        caption("dots, 95% intervals over countries: data · lines: mean forecasts of the same rows"),
                        new PointPlot(
                                PlotScale.factors(label, 0.4, most * 1.2),
                                PlotScale.factors("chance of an attempt in a year", LEAST, MOST),
                                false,
                                List.of(
                                        new PointPlot.Group("data", ChartStyle.INK, true, false, data),
                                        new PointPlot.Group(Contender.RAW.words(), ChartStyle.ORANGE, false, true, raw),
                                        new PointPlot.Group(
                                                Contender.LEVEL_SLOPE.words(),
                                                ChartStyle.BLUE,
                                                false,
                                                true,
                                                fitted)))));
    }

    /** What forecasts that knew only earlier years have gained on the constant. */
    Figure gain() {
        List<CountryRow> rows = backtest.rows(War.Told.SAME_YEAR, Split.FORWARD);
        var groups = List.of(
                gain(rows, Contender.RAW, ChartStyle.ORANGE),
                gain(rows, Contender.LEVEL_SLOPE, ChartStyle.BLUE),
                gain(rows, Contender.FOUR_EFFECTS, ChartStyle.GREY));
        double most = groups.stream()
                .flatMap(group -> group.points().stream())
                .mapToDouble(point -> Math.abs(point.y()))
                .max()
                .orElse(1);
        int first = rows.stream().mapToInt(CountryRow::year).min().orElse(0);
        int last = rows.stream().mapToInt(CountryRow::year).max().orElse(1);
        var years = new ArrayList<Double>();
        for (int year = (first + 9) / 10 * 10; year <= last; year += 10) {
            years.add((double) year);
        }
        double step = most > 20 ? 10 : most > 8 ? 5 : 1;
        var ticks = new ArrayList<Double>();
        double least = groups.stream()
                .flatMap(group -> group.points().stream())
                .mapToDouble(point -> point.y())
                .min()
                .orElse(0);
        for (double tick = Math.floor(Math.min(0, least) / step) * step; tick <= most + step; tick += step) {
            ticks.add(tick);
        }
        return new Figure(
                "backtest-gain",
                "sum of log scores over the constant, year by year, of forecasts fitted on earlier years.",
                ChartStyle.chart(
                        "What forecasts from earlier years only have gained on a constant",
                        caption(
                                "sum of log scores less that of the constant rate of earlier years · above 0 is better"),
                        new PointPlot(
                                new PlotScale("year", first, last + 1.0, false, years),
                                new PlotScale(
                                        "gain in log score (nats)",
                                        ticks.get(0),
                                        ticks.get(ticks.size() - 1),
                                        false,
                                        ticks),
                                false,
                                groups)));
    }

    private PointPlot.Group gain(List<CountryRow> rows, Contender contender, Color color) {
        List<Forecast> its = backtest.forecasts(War.Told.SAME_YEAR, Split.FORWARD, contender);
        List<Forecast> constant = backtest.forecasts(War.Told.SAME_YEAR, Split.FORWARD, Contender.CONSTANT);
        var byYear = new TreeMap<Integer, Double>();
        for (int i = 0; i < rows.size(); i++) {
            byYear.merge(
                    rows.get(i).year(), constant.get(i).logLoss() - its.get(i).logLoss(), Double::sum);
        }
        var points = new ArrayList<PointPlot.Point>();
        double sum = 0;
        for (var year : byYear.entrySet()) {
            sum += year.getValue();
            points.add(new PointPlot.Point(year.getKey(), sum, null, ""));
        }
        return new PointPlot.Group(contender.words(), color, false, true, points);
    }

    /** One country: its forecasts year by year, its attempts, and how restless it has shown itself. */
    Figure country(int code) {
        List<Foresight> raw = backtest.raw(War.Told.SAME_YEAR);
        var line = new ArrayList<PointPlot.Point>();
        var attempts = new ArrayList<PointPlot.Point>();
        int count = 0;
        double restless = 0;
        for (int i = 0; i < raw.size(); i++) {
            CountryRow row = backtest.rows().get(i);
            if (row.country() == code) {
                line.add(new PointPlot.Point(row.year(), raw.get(i).probability(), null, ""));
                if (row.attempted()) {
                    attempts.add(new PointPlot.Point(row.year(), raw.get(i).probability(), null, ""));
                    count++;
                }
                restless = raw.get(i).restless();
            }
        }
        double first = line.get(0).x();
        double last = line.get(line.size() - 1).x();
        var years = new ArrayList<Double>();
        for (int year = ((int) first + 9) / 10 * 10; year <= last; year += 10) {
            years.add((double) year);
        }
        return new Figure(
                "backtest-country-" + code,
                "raw forecasts of one country by year, with its attempts.",
                ChartStyle.chart(
                        "Country %d: %d years with an attempt of %d".formatted(code, count, line.size()),
                        "raw forecast of each year from earlier ones · its structures are at last %s times as restless as their type · Palace %s"
                                .formatted(Numbers.fixed(StrictMath.exp(restless), 1), version),
                        new PointPlot(
                                new PlotScale("year", first - 0.5, last + 0.5, false, years),
                                PlotScale.factors("chance of an attempt in a year", 0.003, MOST),
                                false,
                                List.of(
                                        new PointPlot.Group("forecast", ChartStyle.BLUE, false, true, line),
                                        new PointPlot.Group(
                                                "years with an attempt",
                                                ChartStyle.VERMILION,
                                                true,
                                                false,
                                                attempts)))));
    }

    private String caption(String what) {
        return "%s · %d country-years, library of %d histories · Palace %s"
                .formatted(what, backtest.rows().size(), backtest.histories(), version);
    }
}
