package palace.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Gathers many histories of several weekly series into bands: mean and quantiles at each week.
 *
 * <p>Values are counted on the grid of their series. Rounding to a grid keeps order, so each quantile is the type 7
 * quantile of the values to within half a step ({@link Grid#resolution}), and exact for values on the grid; the mean is
 * right to within the range over 2^33. Counts and whole-number sums do not depend on the order of the histories, nor on
 * how they are shared out among threads and shards: {@link #merge merged} bands and {@link #write written} bytes are
 * the same.
 *
 * <p>Memory does not grow with the number of histories: at most 4 (steps + 1) bytes a series and week, and in practice
 * as much of that as the values of that week spread over.
 *
 * <p>A series that does not apply in a week, because its layer is off or the history has ended, is not added or added as
 * NaN: it counts neither as zero nor as its last value, and {@link Band#count} says how many histories remain.
 */
public final class Bands {
    private static final int FORMAT = 1;

    private final List<Grid> series;
    private final int weeks;
    private final Histogram[][] cells;

    /**
     * Starts with no history.
     *
     * @param series the series and their ranges
     * @param weeks number of weeks, numbered from 0
     */
    public Bands(List<Grid> series, int weeks) {
        this.series = List.copyOf(series);
        this.weeks = (int) Arguments.atLeast("weeks", weeks, 1);
        cells = new Histogram[series.size()][weeks];
        for (Histogram[] row : cells) {
            Arrays.setAll(row, week -> new Histogram());
        }
    }

    /**
     * Adds the value of one series in one week of one history.
     *
     * @param series index of the series
     * @param week from 0
     * @param value in the range of the series, or NaN if the series does not apply
     */
    public void add(int series, int week, double value) {
        if (!Double.isNaN(value)) {
            cells[series][week].add(this.series.get(series), value);
        }
    }

    /** Adds all histories of another gathering of the same series and weeks. */
    public void merge(Bands other) {
        if (!series.equals(other.series) || weeks != other.weeks) {
            throw new IllegalArgumentException("bands of %d weeks of %s cannot take in %d weeks of %s"
                    .formatted(weeks, series, other.weeks, other.series));
        }
        for (int s = 0; s < series.size(); s++) {
            for (int week = 0; week < weeks; week++) {
                cells[s][week].merge(other.cells[s][week], series.get(s));
            }
        }
    }

    public List<Grid> series() {
        return series;
    }

    public int weeks() {
        return weeks;
    }

    /** Returns the band of one series in one week, or nothing if the series applied in no history. */
    public Optional<Band> band(int series, int week) {
        Histogram cell = cells[series][week];
        return cell.total() == 0 ? Optional.empty() : Optional.of(cell.band(this.series.get(series)));
    }

    /** Writes all counts, for merging elsewhere. Equal counts give equal bytes. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(weeks);
        out.writeInt(series.size());
        for (int s = 0; s < series.size(); s++) {
            Grid grid = series.get(s);
            out.writeUTF(grid.name());
            out.writeDouble(grid.low());
            out.writeDouble(grid.high());
            out.writeInt(grid.steps());
            for (Histogram cell : cells[s]) {
                cell.write(out);
            }
        }
    }

    /** Reads what {@link #write} has written. */
    public static Bands read(DataInput in) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("bands of format %d, but only %d can be read".formatted(format, FORMAT));
        }
        int weeks = in.readInt();
        int size = in.readInt();
        List<Grid> series = new ArrayList<>();
        List<List<Histogram>> rows = new ArrayList<>();
        for (int s = 0; s < size; s++) {
            var grid = new Grid(in.readUTF(), in.readDouble(), in.readDouble(), in.readInt());
            var row = new ArrayList<Histogram>(); // grown as it is read: the number of weeks may be anything
            for (int week = 0; week < weeks; week++) {
                row.add(Histogram.read(in, grid));
            }
            series.add(grid);
            rows.add(row);
        }
        var bands = new Bands(series, weeks);
        for (int s = 0; s < size; s++) {
            bands.cells[s] = rows.get(s).toArray(new Histogram[0]);
        }
        return bands;
    }
}
