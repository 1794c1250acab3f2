package palace.scenario.grounds;

import java.util.List;
import palace.scenario.format.Block;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.OneOf;
import palace.scenario.format.Text;

/**
 * What it would take to know what is assumed.
 *
 * @param of paths of parameters, or sections, which stand for all assumed parameters in them that are not named themselves;
 *     none where it stands at the parameter itself
 * @param by how
 * @param what from what exactly
 * @param works ids of works that hold such data, or show how it is done
 */
public record Need(List<String> of, Way by, String what, List<String> works) {
    private static final Keys KEYS = new Keys();
    private static final Key<List<String>> OF =
            KEYS.defaulted("of", ListOf.any(Text.LINE), List.of(), "Paths of parameters, or sections.");
    private static final Key<Way> BY = KEYS.required("by", OneOf.of(Way.class), "How it could be known.");
    private static final Key<String> WHAT = KEYS.required("what", Text.LINE, "From what exactly.");
    private static final Key<List<String>> WORKS = KEYS.defaulted(
            "works", ListOf.any(Text.ID), List.of(), "Works that hold such data or show how it is done.");

    public static final Block<Need> FORMAT = KEYS.block(
            "need",
            "What it would take to know what is assumed.",
            f -> new Need(f.get(OF), f.get(BY), f.get(WHAT), f.get(WORKS)));
}
