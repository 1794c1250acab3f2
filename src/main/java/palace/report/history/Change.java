package palace.report.history;

import palace.report.table.Numbers;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;

/**
 * How a series moved from the first week on.
 *
 * @param first value in the first week
 * @param last value at the end
 */
record Change(double first, double last) {
    private static final double SMALL = 0.03;

    /** How a series moved by a week. */
    static Change of(SeriesTable table, Series series, int lastWeek) {
        return new Change(table.value(series, 0), table.value(series, lastWeek));
    }

    /** As in "fell from 0.42 to 0.30" and "stayed near 0.80". */
    String words() {
        if (Double.isNaN(first) || Double.isNaN(last)) {
            return "is not known";
        }
        if (Math.abs(last - first) < SMALL) {
            return "stayed near " + Numbers.fixed(last, 2);
        }
        return "%s from %s to %s"
                .formatted(last < first ? "fell" : "rose", Numbers.fixed(first, 2), Numbers.fixed(last, 2));
    }
}
