package palace.scenario;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import palace.model.OutcomeClass;
import palace.model.Past;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.OneOf;
import palace.scenario.format.Real;
import palace.scenario.format.Whole;

/**
 * What people have seen of attempts before the window opens. Without it: none in twenty years.
 *
 * @param months since the last attempt; null if there was none
 * @param outcome how that one ended; null if there was none
 * @param attempts in twenty years
 */
public record PastFacts(@Nullable Double months, @Nullable OutcomeClass outcome, int attempts) {
    private static final Keys KEYS = new Keys();
    private static final Key<Double> MONTHS = KEYS.optional(
            "months", new Real(0, 12 * Past.MEMORY_YEARS), "Months since the last attempt, on whoever then ruled.", 84);
    private static final Key<OutcomeClass> OUTCOME =
            KEYS.optional("outcome", outcomesOfAttempts(), "How that attempt ended.", "attempt_failed");
    private static final Key<Integer> ATTEMPTS = KEYS.defaulted(
            "attempts",
            new Whole(0, 1000),
            1,
            "How many there were in twenty years; 0 says that there was none, as does a case without this block.");

    public static final Block<PastFacts> FORMAT =
            KEYS.block("past", "What people have seen of attempts before the window opens.", PastFacts::of);

    private static OneOf<OutcomeClass> outcomesOfAttempts() {
        Map<String, OutcomeClass> words = new LinkedHashMap<>();
        for (OutcomeClass outcome : EnumSet.range(OutcomeClass.ATTEMPT_FAILED, OutcomeClass.STREET_OVERTHROW)) {
            words.put(outcome.code(), outcome);
        }
        return new OneOf<>(words);
    }

    private static PastFacts of(Fields f) {
        int attempts = f.get(ATTEMPTS);
        f.require(
                attempts == 0 || f.has(MONTHS),
                ATTEMPTS,
                "an attempt is remembered: give 'months' since the last one.");
        f.require(
                attempts == 0 || f.has(OUTCOME),
                ATTEMPTS,
                "an attempt is remembered: give the 'outcome' of the last one.");
        f.require(attempts > 0 || !f.has(MONTHS), MONTHS, "says when the last attempt was, but 'attempts' is 0.");
        f.require(attempts > 0 || !f.has(OUTCOME), OUTCOME, "says how the last attempt ended, but 'attempts' is 0.");
        return new PastFacts(f.find(MONTHS), f.find(OUTCOME), attempts);
    }

    /** Returns what the regime remembers. */
    public Past model() {
        return attempts == 0
                ? Past.QUIET
                : new Past(Objects.requireNonNull(months), Objects.requireNonNull(outcome), attempts);
    }
}
