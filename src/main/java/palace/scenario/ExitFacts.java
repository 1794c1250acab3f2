package palace.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.OneOf;
import palace.scenario.term.Codebook;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/**
 * A day on which the leader is to leave by the rules, known when the window opens.
 *
 * @param date the day; it may lie after the window, and is known all the same
 * @param chance probability that he then leaves
 */
public record ExitFacts(
        Kind kind,
        LocalDate date,
        Quantity chance,
        @Nullable String note,
        @Nullable String source) {

    /** What brings it about. */
    public enum Kind {
        TERM,
        HAND_OVER,
        ELECTION
    }

    private static final Keys KEYS = new Keys();
    private static final Key<Kind> KIND = KEYS.required(
            "kind",
            OneOf.of(Kind.class),
            "What brings it about: term (his time is up), hand-over (he has named the day), election.");
    private static final Key<LocalDate> DATE = KEYS.required(
            "date", Terms.DATE, "The day, from the first of the window on; it may lie after its end.", "2000-12-01");
    private static final Key<Quantity> CHANCE = KEYS.optional(
            "chance",
            Terms.QUANTITY,
            "How likely he then leaves, as people see it; needed for an election, else 1 if absent.");
    private static final Key<String> NOTE = KEYS.optional("note", Terms.LINE, "A short clause for the chronicle.");
    private static final Key<String> SOURCE = KEYS.optional("source", Terms.LINE, "Where one knows it from.");

    public static final Block<ExitFacts> FORMAT =
            KEYS.block("exit", "A day on which the leader is to leave by the rules.", ExitFacts::of);

    private static ExitFacts of(Fields f) {
        Quantity chance = f.find(CHANCE);
        LocalDate date = f.get(DATE);
        boolean past = f.reading().begunBy(date.plusDays(1)) && !f.reading().overlaps(date, date);
        f.require(!past, DATE, "lies before the start of the window.");
        f.require(
                chance != null || f.get(KIND) != Kind.ELECTION,
                KIND,
                "may be won or lost; say with 'chance' how likely he loses.");
        return new ExitFacts(
                f.get(KIND), date, chance == null ? Codebook.CERTAIN : chance, f.find(NOTE), f.find(SOURCE));
    }
}
