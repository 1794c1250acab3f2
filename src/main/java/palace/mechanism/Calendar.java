package palace.mechanism;

import org.apache.commons.math3.util.FastMath;

/** The one home of time conversion: years, weeks and hours. */
public final class Calendar {
    /** A year in days, by the Gregorian calendar. */
    public static final double DAYS_A_YEAR = 365.2425;

    /** A year in weeks. */
    public static final double WEEKS_A_YEAR = 52.1775;

    /** One week in years. */
    public static final double WEEK = 1 / WEEKS_A_YEAR;

    /** One month in weeks. */
    public static final double MONTH = WEEKS_A_YEAR / 12;

    /** Hours in a week. */
    public static final int HOURS_A_WEEK = 168;

    private static final double LOG_2 = FastMath.log(2);

    private Calendar() {}

    /** Probability of at least one event within a week at a constant hazard: {@code 1 - exp(-perYear / 52.18)}. */
    public static double weekly(double perYear) {
        return -FastMath.expm1(-perYear * WEEK);
    }

    /** Whether an event at a constant hazard comes within a week by this draw; the logarithm is taken where it matters. */
    public static boolean within(double draw, double perYear) {
        return draw < perYear * WEEK && draw < weekly(perYear);
    }

    /** Share of a gap that is closed within a week by a decay with this half-life in weeks. */
    public static double weeklyShare(double halfLifeWeeks) {
        return -FastMath.expm1(-LOG_2 / halfLifeWeeks);
    }

    /** Share that is left after some weeks of a decay with this half-life in weeks. */
    public static double faded(double weeks, double halfLifeWeeks) {
        return FastMath.exp(-LOG_2 * weeks / halfLifeWeeks);
    }

    /** A key for an hour that no week shares: hours since the start of the history, told apart from weeks. */
    public static long hour(int week, int hour) {
        return 1_000_000_000L + (long) week * HOURS_A_WEEK + hour;
    }
}
