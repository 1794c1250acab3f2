package palace.report.prose;

import java.time.LocalDate;

/** Dates in plain English, the same on every machine (the JDK's own month names depend on its locale data). */
public final class Dates {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Dates() {}

    /** As in "24 August 1964". */
    public static String full(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    /** As in "24 August". */
    public static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1];
    }

    /** As in "24 Aug". */
    public static String brief(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1].substring(0, 3);
    }
}
