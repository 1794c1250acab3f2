package palace.experiment.backtest;

import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import palace.experiment.facts.RegimeType;

/**
 * A row of a table of country-years: what was known of a regime on a day, and whether anybody moved in the year after.
 *
 * @param country code of the country
 * @param year calendar year
 * @param type the regime's type
 * @param attempted whether there was an attempt in the year; never read by a forecast of it
 * @param tenure years in office of whoever rules
 * @param sinceLast years since the last attempt; infinite when none is known
 * @param conflict whether there is an internal armed conflict in the year, which the table may have coded from the attempt
 * @param control whether the leader himself controls the security service; null where that is not coded
 */
public record CountryRow(
        int country,
        int year,
        RegimeType type,
        boolean attempted,
        double tenure,
        double sinceLast,
        boolean conflict,
        @Nullable Boolean control) {
    /** Years in which the memory of an attempt loses half of its effect; 0.75 to 3 fit published data as well. */
    private static final double HALF_LIFE = 1.5;

    public CountryRow {
        if (!(tenure >= 0 && tenure < 200)) { // negated so that NaN fails too
            throw new IllegalArgumentException("tenure must be in 0 to 200 years, but was " + tenure);
        }
        if (!(sinceLast >= 0)) {
            throw new IllegalArgumentException("years since the last attempt must be at least 0, but was " + sinceLast);
        }
    }

    /** How fresh the last attempt is: 1 at once, 0 if there was none. */
    public double recency() {
        return recency(sinceLast);
    }

    static double recency(double sinceLast) {
        return Double.isInfinite(sinceLast) ? 0 : FastMath.pow(2, -sinceLast / HALF_LIFE);
    }

    /** Tenure as hazards depend on it. */
    static double logTenure(double tenure) {
        return FastMath.log(tenure + 0.25);
    }
}
