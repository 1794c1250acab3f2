package palace.scenario.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of the file's own choosing, each with a value.
 *
 * @param key what each name must be
 * @param value what each value must be
 */
public record MapOf<T>(Type<String> key, Type<T> value) implements Type<Map<String, T>> {

    @Override
    public @Nullable Map<String, T> read(Node node, String path, Reading reading) {
        if (!(node instanceof Node.Mapping mapping)) {
            reading.wrong(node, path, "a block of names with values, such as { name: value }");
            return null;
        }
        int before = reading.problemCount();
        BlockCheck.noneTwice(mapping, path, reading);
        Map<String, T> values = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String full = Kebab.join(path, entry.key().text());
            String name = key.read(entry.key(), full, reading);
            T read = value.read(entry.value(), full, reading);
            if (name != null && read != null) {
                values.put(name, read);
            }
        }
        return reading.problemCount() > before ? null : Collections.unmodifiableMap(values);
    }

    @Override
    public List<String> steps(@Nullable Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream().map(entry -> entry.key().text()).toList()
                : List.of();
    }

    @Override
    public @Nullable Type<?> step(String name, @Nullable Node node) {
        return value;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", value.schema(definitions));
        return schema;
    }
}
