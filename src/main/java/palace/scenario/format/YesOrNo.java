package palace.scenario.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** True or false. */
public record YesOrNo() implements Type<Boolean> {

    @Override
    public @Nullable Boolean read(Node node, String path, Reading reading) {
        if (node instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().matches("true|false")) {
            return Boolean.valueOf(scalar.text());
        }
        reading.wrong(node, path, "true or false");
        return null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "boolean");
        return schema;
    }
}
