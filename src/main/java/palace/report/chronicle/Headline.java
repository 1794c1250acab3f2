package palace.report.chronicle;

import java.time.LocalDate;

/**
 * A dated line on how a history went.
 *
 * @param date the day
 * @param text what happened, as a clause
 */
public record Headline(LocalDate date, String text) {}
