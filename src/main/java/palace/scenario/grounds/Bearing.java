package palace.scenario.grounds;

import java.util.List;
import palace.scenario.format.Block;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.Text;

/**
 * A work that bears on parameters.
 *
 * @param on paths of the parameters
 * @param work id of the work
 * @param how what it says of them, in a phrase
 */
public record Bearing(List<String> on, String work, String how) {
    private static final Keys KEYS = new Keys();
    private static final Key<List<String>> ON =
            KEYS.required("on", ListOf.oneOrMore(Text.LINE), "Paths of the parameters.");
    private static final Key<String> WORK = KEYS.required("work", Text.ID, "The work.");
    private static final Key<String> HOW = KEYS.required("how", Text.LINE, "What it says of them.");

    static final Block<Bearing> FORMAT = KEYS.block(
            "bearing", "A work that bears on parameters.", f -> new Bearing(f.get(ON), f.get(WORK), f.get(HOW)));
}
