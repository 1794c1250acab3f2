package palace.report.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import palace.experiment.backtest.Backtest;
import palace.experiment.backtest.Contender;
import palace.experiment.backtest.CountryRow;
import palace.experiment.backtest.Split;
import palace.experiment.backtest.War;
import palace.statistics.Forecast;
import palace.statistics.RatioEstimate;

/**
 * Rows that are alike in something, with what was forecast for them and what came.
 *
 * @param by in what they are alike
 * @param from least of it
 * @param to most of it; infinite where there is no bound
 * @param raw mean of the raw forecasts; of tenths, of the contender's own
 * @param fitted mean of those with level and slope fitted on other countries; of tenths, of the contender's own
 * @param happened the share of rows with an attempt; countries are its units, since years of one hang together
 */
record Groups(String by, double from, double to, double raw, double fitted, RatioEstimate happened) {
    private static final double[] RECENCY = {0, 1, 2, 5, 10, Double.POSITIVE_INFINITY};
    private static final double[] TENURE = {0, 1, 3, 5, 10, 20, Double.POSITIVE_INFINITY};
    private static final int TENTHS = 10;

    /** By years since the last attempt, with a last group of those without one, and by years in office. */
    static List<Groups> hazards(Backtest backtest) {
        var all = new ArrayList<Groups>();
        all.addAll(by("years_since_attempt", backtest, CountryRow::sinceLast, RECENCY));
        all.addAll(by("tenure", backtest, CountryRow::tenure, TENURE));
        return all;
    }

    private static List<Groups> by(String name, Backtest backtest, ToDoubleFunction<CountryRow> value, double[] edges) {
        List<CountryRow> rows = backtest.rows(War.Told.SAME_YEAR, Split.BY_COUNTRY);
        var groups = new ArrayList<Groups>();
        for (int i = 0; i + 1 < edges.length; i++) {
            double from = edges[i];
            double to = edges[i + 1];
            add(
                    groups,
                    name,
                    from,
                    to,
                    backtest,
                    IntStream.range(0, rows.size())
                            .filter(r ->
                                    value.applyAsDouble(rows.get(r)) >= from && value.applyAsDouble(rows.get(r)) < to)
                            .toArray());
        }
        add(
                groups,
                name,
                Double.POSITIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                backtest,
                IntStream.range(0, rows.size())
                        .filter(r -> Double.isInfinite(value.applyAsDouble(rows.get(r))))
                        .toArray());
        return groups;
    }

    /** Tenths of the rows from the lowest forecast of a contender to its highest: each contender has tenths of its own. */
    static List<Groups> tenths(Backtest backtest, War.Told told, Split split, Contender contender) {
        List<Forecast> forecasts = backtest.forecasts(told, split, contender);
        List<CountryRow> rows = backtest.rows(told, split);
        int[] order = IntStream.range(0, forecasts.size())
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(
                        (Integer i) -> forecasts.get(i).probability()))
                .mapToInt(Integer::intValue)
                .toArray();
        var groups = new ArrayList<Groups>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            int[] its = java.util.Arrays.copyOfRange(
                    order, tenth * order.length / TENTHS, (tenth + 1) * order.length / TENTHS);
            if (its.length > 0) {
                double mean = mean(forecasts, its);
                groups.add(new Groups(
                        contender.code(),
                        forecasts.get(its[0]).probability(),
                        forecasts.get(its[its.length - 1]).probability(),
                        mean,
                        mean,
                        happened(rows, its)));
            }
        }
        return groups;
    }

    private static void add(List<Groups> groups, String name, double from, double to, Backtest backtest, int[] rows) {
        if (rows.length == 0) {
            return;
        }
        List<Forecast> raw = backtest.forecasts(War.Told.SAME_YEAR, Split.BY_COUNTRY, Contender.RAW);
        List<Forecast> fitted = backtest.forecasts(War.Told.SAME_YEAR, Split.BY_COUNTRY, Contender.LEVEL_SLOPE);
        List<CountryRow> all = backtest.rows(War.Told.SAME_YEAR, Split.BY_COUNTRY);
        groups.add(new Groups(name, from, to, mean(raw, rows), mean(fitted, rows), happened(all, rows)));
    }

    private static double mean(List<Forecast> forecasts, int[] rows) {
        return java.util.Arrays.stream(rows)
                .mapToDouble(i -> forecasts.get(i).probability())
                .average()
                .orElse(Double.NaN);
    }

    /** How many of these rows had an attempt, country by country. */
    static RatioEstimate happened(List<CountryRow> all, int[] rows) {
        int[] countries = java.util.Arrays.stream(rows)
                .map(row -> all.get(row).country())
                .distinct()
                .sorted()
                .toArray();
        double[] attempts = new double[countries.length];
        double[] years = new double[countries.length];
        for (int row : rows) {
            int country = java.util.Arrays.binarySearch(countries, all.get(row).country());
            attempts[country] += all.get(row).attempted() ? 1 : 0;
            years[country]++;
        }
        return RatioEstimate.of(attempts, years);
    }
}
