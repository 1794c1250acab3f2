package palace.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/** How close two are of whom neither is the leader, on the scale of closeness to him; a cohort stands for every member. */
public record ClosenessFacts(
        String one,
        String other,
        Quantity closeness,
        @Nullable String source) {
    private static final Keys KEYS = new Keys();
    private static final Key<List<String>> BETWEEN = KEYS.required(
            "between", new ListOf<>(Terms.SOMEBODY, 2, 2, false), "The two; a cohort stands for every member.");
    private static final Key<Quantity> CLOSENESS = KEYS.required(
            "closeness",
            Terms.QUANTITY,
            "To one another: 0.1 rivals, 0.5 colleagues, 0.7 protégé, 0.9 friend since youth.",
            0.2);
    private static final Key<String> SOURCE = KEYS.optional("source", Terms.LINE, "Where one knows it from.");

    public static final Block<ClosenessFacts> FORMAT =
            KEYS.block("closeness", "How close two elites are to one another.", ClosenessFacts::of);

    private static ClosenessFacts of(Fields f) {
        List<String> two = f.get(BETWEEN);
        f.require(!two.get(0).equals(two.get(1)), BETWEEN, "names the same twice.");
        return new ClosenessFacts(two.get(0), two.get(1), f.get(CLOSENESS), f.find(SOURCE));
    }
}
