package palace.experiment.design;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Definitions;
import palace.scenario.format.ListOf;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Type;

/**
 * The levels of a factor; whoever gives plain values there meant the values.
 *
 * @param levels each of them
 */
record LevelList(ListOf<Level> levels) implements Type<List<Level>> {
    @Override
    public @Nullable List<Level> read(Node node, String path, Reading reading) {
        List<Node> items = Node.items(node);
        if (!items.isEmpty() && items.stream().allMatch(Node.Scalar.class::isInstance)) {
            reading.problem(
                    node.place(),
                    path,
                    "each level is a set of changes, but here it is a plain value, "
                            + items.get(0).flow() + ".",
                    "Maybe 'values' instead of 'levels'.");
            return null;
        }
        return levels.read(node, path, reading);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return levels.schema(definitions);
    }

    @Override
    public List<String> steps(@Nullable Node node) {
        return levels.steps(node);
    }

    @Override
    public @Nullable Type<?> step(String name, @Nullable Node node) {
        return levels.step(name, node);
    }
}
