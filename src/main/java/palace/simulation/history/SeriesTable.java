package palace.simulation.history;

import java.util.Arrays;

/** The weekly series of one history; a layer that is off has no value. */
public final class SeriesTable {
    private static final int COLUMNS = Series.values().length;

    private double[] values = new double[COLUMNS * 64];
    private int weeks;

    /** The number of weeks recorded. */
    public int weeks() {
        return weeks;
    }

    /** The value of a series in a week; NaN where the layer is off. */
    public double value(Series series, int week) {
        if (week < 0 || week >= weeks) {
            throw new IndexOutOfBoundsException("week must be in [0, %d), but was %d".formatted(weeks, week));
        }
        return values[week * COLUMNS + series.ordinal()];
    }

    /** Whether any week has a value. */
    public boolean has(Series series) {
        for (int week = 0; week < weeks; week++) {
            if (!Double.isNaN(value(series, week))) {
                return true;
            }
        }
        return false;
    }

    /** Appends a week without values. */
    public void addWeek() {
        if ((weeks + 1) * COLUMNS > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        Arrays.fill(values, weeks * COLUMNS, (weeks + 1) * COLUMNS, Double.NaN);
        weeks++;
    }

    /** Sets a value of the week added last. */
    public void set(Series series, double value) {
        values[(weeks - 1) * COLUMNS + series.ordinal()] = value;
    }
}
