package palace.scenario.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole number between two bounds, both allowed.
 *
 * @param low the least
 * @param high the greatest
 */
public record Whole(int low, int high) implements Type<Integer> {

    @Override
    public @Nullable Integer read(Node node, String path, Reading reading) {
        Double number = node instanceof Node.Scalar scalar ? scalar.number() : null;
        if (number == null || !(number >= low && number <= high) || number != Math.rint(number)) {
            reading.wrong(node, path, low == high ? String.valueOf(low) : "a whole number from " + low + " to " + high);
            return null;
        }
        return number.intValue();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", low);
        schema.put("maximum", high);
        return schema;
    }
}
