package palace.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palace.simulation.HistorySource;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;
import palace.statistics.Bands;
import palace.statistics.Grid;

/**
 * How weekly series are counted into bands. Shares are known to a thousandth, numbers of people exactly. Grievance and
 * rents, which have no upper end, are counted as 10 above 10; no case comes near it.
 *
 * <p>A window of more than ten years is looked at every few weeks, so that memory stays small.
 */
public final class SeriesGrids {
    private static final int MOST_WEEKS = 522;
    private static final List<Grid> GRIDS =
            Arrays.stream(Series.values()).map(SeriesGrids::grid).toList();

    private SeriesGrids() {}

    /** Bands without a history. */
    static Bands bands(HistorySource source) {
        int stride = stride(source.weeks());
        return new Bands(GRIDS, (source.weeks() + stride - 1) / stride);
    }

    /** Bands without a history, one for each cell of an experiment; none where its series are not wanted. */
    static List<Bands> bands(Experiment experiment) {
        var bands = new ArrayList<Bands>();
        if (experiment.series()) {
            experiment.cells().forEach(cell -> bands.add(bands(cell)));
        }
        return bands;
    }

    /** Counts the series of a history, if it has any, into the bands of its cell. */
    static void gather(Followed history, Experiment experiment, List<Bands> bands) {
        SeriesTable series = history.series();
        if (series != null) {
            int cell = history.record().cell();
            add(
                    series,
                    history.weeks(),
                    bands.get(cell),
                    stride(experiment.cells().get(cell).weeks()));
        }
    }

    /** Weeks between two looks at the series. */
    public static int stride(int weeks) {
        return (weeks + MOST_WEEKS - 1) / MOST_WEEKS;
    }

    /** Adds the first weeks of the series of a history. */
    private static void add(SeriesTable table, int weeks, Bands bands, int stride) {
        for (Series series : Series.values()) {
            Grid grid = GRIDS.get(series.ordinal());
            for (int week = 0; week < weeks; week += stride) {
                double value = table.value(series, week);
                bands.add(series.ordinal(), week / stride, Math.max(grid.low(), Math.min(grid.high(), value)));
            }
        }
    }

    private static Grid grid(Series series) {
        return switch (series) {
            case ACTIVE_PLOTS -> new Grid(series.column(), 0, 1000, 1000);
            case PLOTTERS -> new Grid(series.column(), 0, 10_000, 10_000);
            case MEAN_GRIEVANCE, RENTS_PAID -> new Grid(series.column(), 0, 10, 10_000);
            default -> new Grid(series.column(), 0, 1, 1000);
        };
    }
}
