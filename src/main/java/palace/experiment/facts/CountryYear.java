package palace.experiment.facts;

import java.util.List;
import palace.mechanism.Calendar;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;
import palace.simulation.history.Spell;

/**
 * One year of a country, as a row of a table of country-years: what is known on its first day, and whether anybody moved.
 *
 * @param tenure years in office of whoever rules on the first day
 * @param sinceLast years since the last attempt; infinite when there was none
 * @param pastFailed whether an attempt failed in the year before
 * @param pastAny whether there was an attempt in the year before
 * @param attempted whether there is an attempt in the year
 */
public record CountryYear(double tenure, double sinceLast, boolean pastFailed, boolean pastAny, boolean attempted) {
    /** The country-years of a history, as data see them. */
    public static List<CountryYear> in(History history) {
        return Lived.of(RegimeType.OTHER, history).years();
    }

    static CountryYear of(int from, int to, Spell spell, List<AttemptTrace> moves) {
        double since = Double.POSITIVE_INFINITY;
        boolean failed = false;
        boolean any = false;
        boolean attempted = false;
        for (AttemptTrace move : moves) {
            if (move.week() < from) {
                since = (from - move.week()) * Calendar.WEEK;
                boolean recent = since <= 1;
                any |= recent;
                failed |= recent && !Lived.succeeded(move);
            } else {
                attempted |= move.week() < to;
            }
        }
        return new CountryYear(Lived.tenure(spell, from), since, failed, any, attempted);
    }

    /** How fresh the last attempt is: 1 at once, half after a year and a half, 0 if there was none. */
    double recency() {
        return Double.isInfinite(sinceLast) ? 0 : org.apache.commons.math3.util.FastMath.pow(2, -sinceLast / 1.5);
    }
}
