package palace.experiment.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether an internal war is going on, and whether this is its first year. */
public enum War {
    NONE,
    FIRST_YEAR,
    LATER;

    /** Which year's column tells it. */
    public enum Told {
        /** The year that is forecast: known only afterwards, and partly coded from the attempt itself. */
        SAME_YEAR,
        /** The year before: what a forecaster knows. */
        YEAR_BEFORE;

        /** The name in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The name in sentences. */
        public String words() {
            return code().replace('_', ' ');
        }
    }

    /**
     * The state of war of each row; rows of a country follow one another in time. Where the table has no row of the year
     * before, as at its beginning and after years in which the country was a democracy, a war is of unknown age, which is
     * later than its first year, and what is known beforehand is peace.
     */
    static List<War> of(List<CountryRow> rows, Told told) {
        var wars = new ArrayList<War>();
        for (int i = 0; i < rows.size(); i++) {
            CountryRow before = before(rows, i);
            boolean was = before != null && before.conflict();
            if (told == Told.YEAR_BEFORE) {
                wars.add(was ? LATER : NONE);
            } else if (!rows.get(i).conflict()) {
                wars.add(NONE);
            } else {
                wars.add(was || before == null ? LATER : FIRST_YEAR);
            }
        }
        return wars;
    }

    /** The last row of the same country of the year before, if there is one; a year may have several rows. */
    private static @org.jspecify.annotations.Nullable CountryRow before(List<CountryRow> rows, int of) {
        CountryRow row = rows.get(of);
        for (int i = of - 1; i >= 0 && rows.get(i).country() == row.country(); i--) {
            if (rows.get(i).year() < row.year()) {
                return rows.get(i).year() == row.year() - 1 ? rows.get(i) : null;
            }
        }
        return null;
    }
}
