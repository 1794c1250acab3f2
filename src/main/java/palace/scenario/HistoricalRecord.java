package palace.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.OneOf;
import palace.scenario.format.Real;
import palace.scenario.term.Terms;

/**
 * What happened in the window. The model never reads it; the track record is scored against it. Null: not known, or
 * does not apply.
 *
 * @param target elite ids, or {@code leader}
 * @param leaderAway whether the leader was away when the attempt began
 * @param premature whether a leak or a deadline forced it
 * @param mediator whether an outsider brokered the end
 * @param leaked whether a warning reached the leader
 */
public record HistoricalRecord(
        OutcomeClass outcome,
        @Nullable LocalDate date,
        @Nullable Arena arena,
        List<String> target,
        @Nullable Boolean leaderAway,
        @Nullable Boolean premature,
        @Nullable Boolean mediator,
        @Nullable Boolean leaked,
        @Nullable Double durationHours,
        List<String> joined,
        List<String> aside,
        List<String> rallied,
        String note,
        List<String> sources) {
    private static final Keys KEYS = new Keys();
    private static final Key<OutcomeClass> OUTCOME = KEYS.required("outcome", outcomes(), "How it ended.");
    private static final Key<LocalDate> DATE = KEYS.optional("date", Terms.DATE_IN_WINDOW, "When it ended.");
    private static final Key<Arena> ARENA = KEYS.optional("arena", OneOf.of(Arena.class), "Where it was decided.");
    private static final Key<List<String>> TARGET = KEYS.defaulted(
            "target",
            ListOf.oneOrMore(Terms.SOMEBODY_OR_LEADER),
            List.of(),
            "Against whom: 'leader', an elite, a list.");
    private static final Key<Boolean> LEADER_AWAY =
            KEYS.optional("leader-away", Terms.FLAG, "Whether the leader was away when it began.");
    private static final Key<Boolean> PREMATURE =
            KEYS.optional("premature", Terms.FLAG, "Whether a leak or a deadline forced it.");
    private static final Key<Boolean> MEDIATOR =
            KEYS.optional("mediator", Terms.FLAG, "Whether an outsider brokered the end.");
    private static final Key<Boolean> LEAKED =
            KEYS.optional("leaked", Terms.FLAG, "Whether a warning reached the leader.");
    private static final Key<Double> DURATION =
            KEYS.optional("duration-hours", new Real(0, 100_000), "From the first open move to the end.", 48);
    private static final Key<List<String>> JOINED =
            KEYS.defaulted("joined", ListOf.any(Terms.SOMEBODY), List.of(), "Who took part.");
    private static final Key<List<String>> ASIDE =
            KEYS.defaulted("aside", ListOf.any(Terms.SOMEBODY), List.of(), "Who stood aside.");
    private static final Key<List<String>> RALLIED =
            KEYS.defaulted("rallied", ListOf.any(Terms.SOMEBODY), List.of(), "Who stood by the leader.");
    private static final Key<String> NOTE =
            KEYS.required("note", Terms.PARAGRAPH, "What happened, in a few sentences.");
    private static final Key<List<String>> SOURCES =
            KEYS.defaulted("sources", ListOf.any(Terms.LINE), List.of(), "Keys of the citations under 'scenario'.");

    public static final Block<HistoricalRecord> FORMAT =
            KEYS.block("record", "What happened; never read by the model.", HistoricalRecord::of);

    private static OneOf<OutcomeClass> outcomes() {
        Map<String, OutcomeClass> words = new LinkedHashMap<>();
        for (OutcomeClass outcome : OutcomeClass.values()) {
            words.put(outcome.code(), outcome);
        }
        return new OneOf<>(words);
    }

    private static HistoricalRecord of(Fields f) {
        return new HistoricalRecord(
                f.get(OUTCOME),
                f.find(DATE),
                f.find(ARENA),
                f.get(TARGET),
                f.find(LEADER_AWAY),
                f.find(PREMATURE),
                f.find(MEDIATOR),
                f.find(LEAKED),
                f.find(DURATION),
                f.get(JOINED),
                f.get(ASIDE),
                f.get(RALLIED),
                f.get(NOTE),
                f.get(SOURCES));
    }
}
