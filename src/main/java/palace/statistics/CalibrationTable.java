package palace.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether what is called 30 % happens three times in ten: forecasts in bins of equal width, with what happened.
 *
 * @param rows the bins that hold forecasts, from low to high
 * @see <a href="https://doi.org/10.1175/1520-0450(1977)016%3C0041:ROSSP%3E2.0.CO;2">Murphy and Winkler (1977)</a>
 */
public record CalibrationTable(List<Row> rows) {
    public CalibrationTable {
        rows = List.copyOf(rows);
    }

    /**
     * A bin of forecasts.
     *
     * @param range the forecasts it may hold, without the upper end unless that is 1
     * @param meanForecast mean of those it holds
     * @param happened how many of the events happened
     */
    public record Row(Interval range, double meanForecast, Proportion happened) {}

    /**
     * Returns the table of some forecasts; empty bins are left out.
     *
     * @param bins number of bins over [0, 1]
     */
    public static CalibrationTable of(List<Forecast> forecasts, int bins) {
        Arguments.atLeast("bins", bins, 1);
        List<Row> rows = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            var moments = new Moments();
            long happened = 0;
            for (Forecast forecast : forecasts) {
                if (Math.min((int) (forecast.probability() * bins), bins - 1) == bin) {
                    moments.add(forecast.probability());
                    happened += forecast.happened() ? 1 : 0;
                }
            }
            if (moments.count() > 0) {
                var range = new Interval((double) bin / bins, (bin + 1.0) / bins);
                rows.add(new Row(range, moments.mean(), new Proportion(happened, moments.count())));
            }
        }
        return new CalibrationTable(rows);
    }
}
