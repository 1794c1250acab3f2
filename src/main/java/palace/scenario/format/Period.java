package palace.scenario.format;

import java.time.LocalDate;

/**
 * The window of a file: the dates within which its events must lie.
 *
 * @param first its first day
 * @param last its last day
 */
public record Period(LocalDate first, LocalDate last) {

    /** Whether the date lies in it. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    @Override
    public String toString() {
        return first + " to " + last;
    }
}
