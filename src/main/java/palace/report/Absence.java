package palace.report;

import java.time.LocalDate;

/**
 * The leader away from the capital.
 *
 * @param from first day
 * @param to last day
 * @param where the place; may be empty
 */
public record Absence(LocalDate from, LocalDate to, String where) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
