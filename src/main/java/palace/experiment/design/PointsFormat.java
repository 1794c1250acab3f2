package palace.experiment.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Definitions;
import palace.scenario.format.ListOf;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Type;
import palace.scenario.format.Whole;

/**
 * The points of a design: how many of them are drawn, or which they are.
 *
 * @param level what a point that is spelt out looks like
 */
record PointsFormat(Block<Level> level) implements Type<PointsFormat.Points> {

    /**
     * Either.
     *
     * @param count how many; null where they are spelt out
     * @param listed which; none where they are drawn
     */
    record Points(@Nullable Integer count, List<Level> listed) {}

    private Whole number() {
        return new Whole(1, ExperimentDesign.MOST_CELLS);
    }

    private ListOf<Level> list() {
        return new ListOf<>(level, 1, Integer.MAX_VALUE, false);
    }

    @Override
    public @Nullable Points read(Node node, String path, Reading reading) {
        if (node instanceof Node.Sequence) {
            List<Level> listed = list().read(node, path, reading);
            return listed == null ? null : new Points(null, listed);
        }
        Integer count = number().read(node, path, reading);
        return count == null ? null : new Points(count, List.of());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(number().schema(definitions), list().schema(definitions)));
        return schema;
    }
}
