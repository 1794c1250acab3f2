package palace.report;

import palace.simulation.Series;
import palace.simulation.SeriesTable;

/**
 * How a series moved from the first week to the last.
 *
 * @param first value in the first week
 * @param last value in the last week
 */
record Change(double first, double last) {
    private static final double SMALL = 0.03;

    static Change of(SeriesTable table, Series series) {
        return new Change(table.value(series, 0), table.value(series, table.weeks() - 1));
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
