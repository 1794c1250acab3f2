package palace.scenario;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.MapOf;
import palace.scenario.format.OneOf;
import palace.scenario.format.Text;
import palace.scenario.format.Whole;
import palace.scenario.term.Terms;

/**
 * What a case is about: its place, its window and its sources.
 *
 * @param id names the case in commands and folders
 * @param weeks length of the window
 * @param burnIn weeks that are simulated before the window and not counted, so that nothing starts cold
 * @param stop what ends a history before the horizon
 * @param textbook whether it teaches a theory, and so may change how people behave
 * @param question a question for the class
 * @param sources citations by their short keys
 */
public record About(
        String id,
        String title,
        String place,
        LocalDate start,
        int weeks,
        int burnIn,
        Stop stop,
        boolean textbook,
        @Nullable String question,
        String background,
        Map<String, String> sources) {

    /** What ends a history. */
    public enum Stop {
        /** The leader's fall or death, or else the horizon. */
        LEADER_FALLS,
        /** The horizon only; a fallen leader is succeeded. */
        HORIZON
    }

    private static final Keys KEYS = new Keys();
    private static final Key<String> ID =
            KEYS.required("id", Terms.ID, "Names the case in commands and folders.", "khrushchev-1964");
    private static final Key<String> TITLE =
            KEYS.required("title", Terms.LINE, "The title of charts and reports.", "The removal of Khrushchev");
    private static final Key<String> PLACE = KEYS.required("place", Terms.LINE, "Where it happens.", "Moscow");
    public static final Key<LocalDate> START =
            KEYS.required("start", Terms.DATE, "First day of the window; facts are those known on it.", "1964-06-01");
    public static final Key<Integer> WEEKS =
            KEYS.required("weeks", new Whole(1, 5200), "Length of the window in weeks.", 22);
    public static final Key<Integer> BURN_IN = KEYS.defaulted(
            "burn-in",
            new Whole(0, 5200),
            0,
            "Weeks that are simulated before the window and not counted; the facts are then those at their first day.");
    private static final Key<Stop> STOP = KEYS.required(
            "stop", OneOf.of(Stop.class), "What ends a history: the leader's fall, or only the end of the window.");
    public static final Key<Boolean> TEXTBOOK = KEYS.defaulted(
            "textbook", Terms.FLAG, false, "A case that teaches a theory; only such a case may have 'behaviour'.");
    private static final Key<String> QUESTION = KEYS.optional("question", Terms.PARAGRAPH, "A question for the class.");
    private static final Key<String> BACKGROUND =
            KEYS.required("background", Terms.PARAGRAPH, "A paragraph: who, where, what is at stake.");
    private static final Key<Map<String, String>> SOURCES = KEYS.required(
            "sources", new MapOf<>(Terms.LINE, new Text(null, "a citation", 2000)), "Citations by short keys.");

    public static final Block<About> FORMAT =
            KEYS.block("scenario", "What the case is about: its place, its window, its sources.", About::of);

    private static About of(Fields f) {
        return new About(
                f.get(ID),
                f.get(TITLE),
                f.get(PLACE),
                f.get(START),
                f.get(WEEKS),
                f.get(BURN_IN),
                f.get(STOP),
                f.get(TEXTBOOK),
                f.find(QUESTION),
                f.get(BACKGROUND),
                f.get(SOURCES));
    }

    /** Returns the first day that is simulated. */
    public LocalDate beginning() {
        return start.minusWeeks(burnIn);
    }

    /** Returns the first day after the window. */
    public LocalDate end() {
        return start.plusWeeks(weeks);
    }
}
