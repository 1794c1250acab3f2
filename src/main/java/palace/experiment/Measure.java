package palace.experiment;

import java.util.ArrayList;
import java.util.List;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.simulation.history.History;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;

/**
 * A number that a history is worth keeping for, besides what every record has; a further column of {@code runs.csv}.
 *
 * @param column its name
 * @param meaning in words
 * @param isWhole whether it is never but whole
 * @param of takes it from a history of whose weekly series the first so many weeks count; NaN where there is none
 */
public record Measure(String column, String meaning, boolean isWhole, Taking of) {
    static final Measure SUCCESSES =
            new Measure("successes", "Attempts that succeeded, against whomever.", true, (history, weeks) ->
                    (double) successes(history, true));
    static final Measure COUPS =
            new Measure("coups", "Attempts that brought the leader down.", true, (history, weeks) ->
                    (double) successes(history, false));
    static final Measure PLOT_WEEKS = new Measure(
            "plot_weeks",
            "Weeks of plots under way: the active plots of all weeks together.",
            true,
            (history, weeks) -> total(history.series(), Series.ACTIVE_PLOTS, weeks));
    static final Measure PLOTTER_WEEKS = new Measure(
            "plotter_weeks",
            "Weeks of membership in plots under way: the plotters of all weeks together.",
            true,
            (history, weeks) -> total(history.series(), Series.PLOTTERS, weeks));

    private static final String MEAN = "mean_";
    private static final String FINAL = "final_";

    /** Takes a number from a history. */
    @FunctionalInterface
    interface Taking {
        double from(History history, int weeks);
    }

    /** The mean of a weekly series over the weeks under way; the mean of a mean is not called so twice. */
    static Measure mean(Series series) {
        String column = series.column();
        return new Measure(
                column.startsWith(MEAN) ? column : MEAN + column,
                "Mean of the weekly series %s over the weeks under way.".formatted(series.column()),
                false,
                (history, weeks) -> mean(history.series(), series, weeks));
    }

    /** The last value of a weekly series. */
    static Measure last(Series series) {
        return new Measure(
                FINAL + series.column(),
                "The weekly series %s in the last week under way.".formatted(series.column()),
                series.isWhole(),
                (history, weeks) -> weeks == 0 ? Double.NaN : history.series().value(series, weeks - 1));
    }

    /** All there are, in their order. */
    static List<Measure> all() {
        var all = new ArrayList<>(List.of(SUCCESSES, COUPS, PLOT_WEEKS, PLOTTER_WEEKS));
        for (Series series : Series.values()) {
            all.add(mean(series));
            all.add(last(series));
        }
        return all;
    }

    private static long successes(History history, boolean anybody) {
        return history.attempts().stream()
                .filter(attempt -> attempt.outcome() == OutcomeClass.COUP)
                .filter(attempt -> anybody || attempt.target() == Party.LEADER)
                .count();
    }

    private static double total(SeriesTable table, Series series, int weeks) {
        double sum = 0;
        for (int week = 0; week < weeks; week++) {
            sum += table.value(series, week);
        }
        return sum;
    }

    private static double mean(SeriesTable table, Series series, int weeks) {
        double sum = 0;
        int known = 0;
        for (int week = 0; week < weeks; week++) {
            double value = table.value(series, week);
            if (!Double.isNaN(value)) {
                sum += value;
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }
}
