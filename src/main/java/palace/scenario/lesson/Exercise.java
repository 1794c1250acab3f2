package palace.scenario.lesson;

import java.util.List;
import palace.scenario.ClaimText;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.term.Terms;

/**
 * Something that a class tries, and what it should see.
 *
 * @param command what is typed
 * @param see what there is to see
 * @param expect claims that many histories of that command must bear out; none where one history is looked at
 */
public record Exercise(String command, String see, List<String> expect) {
    private static final Keys KEYS = new Keys();
    private static final Key<String> COMMAND =
            KEYS.required("command", Terms.LINE, "What is typed.", "./palace ensemble bank-run -n 1000");
    private static final Key<String> SEE = KEYS.required("see", Terms.PARAGRAPH, "What there is to see.");
    private static final Key<List<String>> EXPECT = KEYS.defaulted(
            "expect", ListOf.any(new ClaimText()), List.of(), "What many histories of that command must bear out.");

    static final Block<Exercise> FORMAT = KEYS.block("exercise", "Something that a class tries.", Exercise::of);

    public Exercise {
        expect = List.copyOf(expect);
    }

    private static Exercise of(Fields f) {
        return new Exercise(f.get(COMMAND), f.get(SEE), f.get(EXPECT));
    }
}
