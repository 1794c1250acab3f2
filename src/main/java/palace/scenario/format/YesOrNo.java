package palace.scenario.format;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** True or false. */
public record YesOrNo() implements Type<Boolean> {
    /** What other files call it; "true" is here because in quotes it is text. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            entry("yes", "true"),
            entry("y", "true"),
            entry("on", "true"),
            entry("true", "true"),
            entry("1", "true"),
            entry("no", "false"),
            entry("n", "false"),
            entry("off", "false"),
            entry("false", "false"),
            entry("0", "false"));

    @Override
    public @Nullable Boolean read(Node node, String path, Reading reading) {
        if (node instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().matches("true|false")) {
            return Boolean.valueOf(scalar.text());
        }
        String meant =
                node instanceof Node.Scalar scalar ? MEANT.get(scalar.text().toLowerCase(Locale.ROOT)) : null;
        reading.wrong(node, path, "true or false", meant == null ? null : "Maybe " + meant + ".");
        return null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "boolean");
        return schema;
    }
}
