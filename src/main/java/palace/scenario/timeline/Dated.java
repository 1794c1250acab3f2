package palace.scenario.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palace.scenario.term.Concerns;

/**
 * What every dated event has.
 *
 * @param note a clause for the chronicle
 * @param concerns whom it concerns, of those whom it names
 */
public record Dated(
        LocalDate date, @Nullable String note, @Nullable String source, Concerns concerns) {}
