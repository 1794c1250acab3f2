package palace.scenario.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number between two bounds, both allowed; never NaN, and infinite only in words.
 *
 * @param low the least
 * @param high the greatest
 */
public record Real(double low, double high) implements Type<Double> {

    @Override
    public @Nullable Double read(Node node, String path, Reading reading) {
        Double number = node instanceof Node.Scalar scalar ? scalar.number() : null;
        if (number == null || !(number >= low && number <= high)) {
            reading.wrong(
                    node,
                    path,
                    "a number from " + WrittenNumbers.show(low) + " to " + WrittenNumbers.show(high),
                    node instanceof Node.Scalar scalar ? maybe(scalar) : null);
            return null;
        }
        return number;
    }

    private @Nullable String maybe(Node.Scalar scalar) {
        boolean share = low == 0 && high == 1;
        return share ? scalar.shareMeant() : scalar.number() == null ? scalar.numberMeant() : null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        schema.put("minimum", low);
        schema.put("maximum", high);
        return schema;
    }
}
