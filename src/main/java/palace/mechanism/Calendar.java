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

    /** Days in a week. */
    public static final int DAYS_A_WEEK = 7;

    /** Hours in a week. */
    public static final int HOURS_A_WEEK = 168;

    /** Up to here eight terms are enough: the ninth is 2e-17 of the sum. */
    private static final double SMALL = 0.04;

    private static final double LOG_2 = FastMath.log(2);

    private Calendar() {}

    /** Probability of at least one event within a week at a constant hazard: {@code 1 - exp(-perYear / 52.18)}. */
    public static double weekly(double perYear) {
        return atLeastOnce(perYear * WEEK);
    }

    /** Whether an event at a constant hazard comes within a week by this draw; the logarithm is taken where it matters. */
    public static boolean within(double draw, double perYear) {
        return draw < perYear * WEEK && draw < weekly(perYear);
    }

    /** Share of a gap that is closed within a week by a decay with this half-life in weeks. */
    public static double weeklyShare(double halfLifeWeeks) {
        return atLeastOnce(LOG_2 / halfLifeWeeks);
    }

    /**
     * {@code 1 - exp(-x)}. Most hazards of a week are small, and there a few terms of the series are as exact as a double
     * can be (the next term is below 1e-17 of the sum) in a fifth of the time.
     */
    static double atLeastOnce(double x) {
        if (x > SMALL || x < 0) {
            return -FastMath.expm1(-x);
        }
        return x * (1 - x / 2 * (1 - x / 3 * (1 - x / 4 * (1 - x / 5 * (1 - x / 6 * (1 - x / 7 * (1 - x / 8)))))));
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
