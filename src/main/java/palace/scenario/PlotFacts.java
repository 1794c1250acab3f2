package palace.scenario;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.model.Arena;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.OneOf;
import palace.scenario.term.Codebook;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/**
 * A plot that exists when the window opens.
 *
 * @param members who is known to be in it, the head first; a cohort stands for every member
 * @param since when it was founded, at the latest on the first day of the window
 * @param target an elite, or {@code leader}
 * @param arena where it would be decided; null: by a vote where its head can table a motion, else by force
 * @param readiness how far its preparations have come
 */
public record PlotFacts(
        List<String> members,
        LocalDate since,
        String target,
        @Nullable Arena arena,
        Quantity readiness,
        @Nullable String source) {
    private static final Keys KEYS = new Keys();
    private static final Key<List<String>> MEMBERS = KEYS.required(
            "members", Terms.PEOPLE, "Who is known to be in it, the head first; a cohort stands for every member.");
    public static final Key<LocalDate> SINCE = KEYS.required(
            "since", Terms.DATE, "Since when; at the latest on the first day of the window.", "1964-03-01");
    public static final Key<String> TARGET =
            KEYS.defaulted("target", Terms.ONE_OR_LEADER, Terms.LEADER, "Against whom: 'leader' or one elite.");
    private static final Key<Arena> ARENA = KEYS.optional(
            "arena",
            OneOf.of(Arena.class),
            "Where it would be decided; default: votes where its head can table a motion against the leader, else force.");
    private static final Key<Quantity> READINESS = KEYS.defaulted(
            "readiness",
            Terms.QUANTITY,
            Codebook.USUAL_READINESS,
            "0.1 they have spoken of it, 0.3 agreed that it must happen, 0.5 parts are given out, 0.7 a day is sought,"
                    + " 0.9 all wait for the day.");
    private static final Key<String> SOURCE = KEYS.optional("source", Terms.LINE, "Where one knows it from.");

    public static final Block<PlotFacts> FORMAT =
            KEYS.block("plot", "A plot that exists when the window opens.", PlotFacts::of);

    private static PlotFacts of(Fields f) {
        LocalDate since = f.get(SINCE);
        f.require(
                f.reading().begunBy(since),
                SINCE,
                "lies after the start of the window; what people do in the window is for the model to find.");
        return new PlotFacts(f.get(MEMBERS), since, f.get(TARGET), f.find(ARENA), f.get(READINESS), f.find(SOURCE));
    }

    /** Returns who leads it, by his id or that of his cohort. */
    public String head() {
        return members.get(0);
    }
}
