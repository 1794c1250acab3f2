package palace.scenario.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A block that has several forms, told apart by the value of one key.
 *
 * @param key the key that tells
 * @param forms its values, each with the block that it stands for; the block declares the key too
 */
public record Variants<T>(String key, Map<String, Block<? extends T>> forms) implements Type<T> {

    @Override
    public @Nullable T read(Node node, String path, Reading reading) {
        Node told = node instanceof Node.Mapping mapping ? mapping.find(key) : null;
        if (told == null) {
            reading.wrong(node, path, "a block with the key '" + key + "' (" + Kebab.list(forms.keySet()) + ")");
            return null;
        }
        Block<? extends T> form = told instanceof Node.Scalar scalar ? forms.get(scalar.text()) : null;
        if (form == null) {
            String guess = told instanceof Node.Scalar scalar ? reading.guess(scalar.text(), forms.keySet()) : null;
            reading.wrong(told, Kebab.join(path, key), "one of " + Kebab.list(forms.keySet()), guess);
            return null;
        }
        return form.read(node, path, reading);
    }

    @Override
    public List<String> steps(@Nullable Node node) {
        Block<? extends T> form = form(node);
        return form == null ? List.of() : form.steps(node);
    }

    @Override
    public @Nullable Type<?> step(String name, @Nullable Node node) {
        Block<? extends T> form = form(node);
        return form == null ? null : form.step(name, node);
    }

    private @Nullable Block<? extends T> form(@Nullable Node node) {
        String told = node instanceof Node.Mapping mapping ? mapping.text(key) : null;
        return told == null ? null : forms.get(told);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "oneOf",
                List.copyOf(forms.values().stream()
                        .map(form -> form.schema(definitions))
                        .toList()));
        return schema;
    }
}
