package palace.scenario.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A block of one form if it has a certain key, and of another form if not.
 *
 * @param key the key that tells
 * @param with the form that has it
 * @param without the form that has not
 */
public record Either<T>(String key, Block<? extends T> with, Block<? extends T> without) implements Type<T> {

    @Override
    public @Nullable T read(Node node, String path, Reading reading) {
        return form(node).read(node, path, reading);
    }

    @Override
    public List<String> steps(@Nullable Node node) {
        return form(node).steps(node);
    }

    @Override
    public @Nullable Type<?> step(String name, @Nullable Node node) {
        return form(node).step(name, node);
    }

    private Block<? extends T> form(@Nullable Node node) {
        return node instanceof Node.Mapping mapping && mapping.find(key) != null ? with : without;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("oneOf", List.of(without.schema(definitions), with.schema(definitions)));
        return schema;
    }
}
