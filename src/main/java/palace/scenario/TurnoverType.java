package palace.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Definitions;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Real;
import palace.scenario.format.Type;
import palace.scenario.format.Whole;
import palace.scenario.term.Quantity;
import palace.scenario.term.QuantityType;

/** How many holders of the posts that matter a leader removes: a class or a share a year, or the
 * count behind it. */
record TurnoverType() implements Type<Quantity> {
    /** Five years are long enough to tell a habit, and short enough that it is this leader's. */
    private static final double USUAL_YEARS = 5;

    private static final Keys KEYS = new Keys();
    private static final Key<Double> DISMISSED = KEYS.required(
            "dismissed",
            new Real(0, CohortFacts.MOST),
            "How many holders he removed; one who kept the seat and lost the office that went with it is a half; the dead,"
                    + " the promoted and the retired by age are none.",
            9);
    private static final Key<Integer> OF =
            KEYS.required("of", new Whole(1, CohortFacts.MOST), "How many such posts there were.", 15);
    private static final Key<Double> YEARS = KEYS.defaulted(
            "years", new Real(0.1, 100), USUAL_YEARS, "In how many years; fewer than five if he has ruled for fewer.");
    private static final Block<Quantity> COUNT = KEYS.block(
            "turnover-count", "Posts that matter, and how many of their holders the leader removed.", TurnoverType::of);

    private static Quantity of(Fields f) {
        double share = f.get(DISMISSED) / (f.get(OF) * f.get(YEARS));
        f.require(share <= 1, DISMISSED, "is more than once a year for each post; is 'years' right?");
        return Quantity.of(Math.min(1, share));
    }

    @Override
    public @Nullable Quantity read(Node node, String path, Reading reading) {
        return node instanceof Node.Mapping
                ? COUNT.read(node, path, reading)
                : QuantityType.TURNOVER.read(node, path, reading);
    }

    @Override
    public List<String> steps(@Nullable Node node) {
        return node instanceof Node.Mapping ? COUNT.steps(node) : List.of();
    }

    @Override
    public @Nullable Type<?> step(String name, @Nullable Node node) {
        return node instanceof Node.Mapping ? COUNT.step(name, node) : null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Map.of("anyOf", List.of(QuantityType.TURNOVER.schema(definitions), COUNT.schema(definitions)));
    }
}
