package palace.scenario;

import java.time.LocalDate;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.term.Terms;

/**
 * Days on which the leader is away from the capital.
 *
 * @param from first day
 * @param to last day
 * @param where as the chronicle names it
 * @param planned whether people knew of it before
 */
public record AbsenceFacts(LocalDate from, LocalDate to, String where, boolean planned) {
    private static final Keys KEYS = new Keys();
    private static final Key<LocalDate> FROM = KEYS.required("from", Terms.DATE, "First day away.", "1964-09-30");
    private static final Key<LocalDate> TO = KEYS.required("to", Terms.DATE, "Last day away.", "1964-10-31");
    private static final Key<String> WHERE = KEYS.required("where", Terms.LINE, "Where he is.", "Pitsunda");
    private static final Key<Boolean> PLANNED =
            KEYS.defaulted("planned", Terms.FLAG, true, "Whether people knew of it before.");

    public static final Block<AbsenceFacts> FORMAT =
            KEYS.block("absence", "Days on which the leader is away from the capital.", AbsenceFacts::of);

    private static AbsenceFacts of(Fields f) {
        AbsenceFacts absence = new AbsenceFacts(f.get(FROM), f.get(TO), f.get(WHERE), f.get(PLANNED));
        f.require(!absence.to.isBefore(absence.from), TO, "lies before 'from' (" + absence.from + ").");
        f.require(
                f.reading().overlaps(absence.from, absence.to),
                FROM,
                "the absence lies outside the window of this file.");
        return absence;
    }
}
