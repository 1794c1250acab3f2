package palace.scenario.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of a closed set of words.
 *
 * @param words each word with what it stands for, in the order in which messages list them
 */
public record OneOf<T>(Map<String, T> words) implements Type<T> {

    /** Returns the choice among an enum's constants, in kebab case. */
    public static <E extends Enum<E>> OneOf<E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(Kebab.kebab(constant.name()), constant);
        }
        return new OneOf<>(words);
    }

    @Override
    public @Nullable T read(Node node, String path, Reading reading) {
        T value = node instanceof Node.Scalar scalar ? words.get(scalar.text()) : null;
        if (value == null) {
            String guess = node instanceof Node.Scalar scalar ? reading.guess(scalar.text(), words.keySet()) : null;
            reading.wrong(node, path, "one of " + Kebab.list(words.keySet()), guess);
        }
        return value;
    }

    @Override
    public String choices() {
        return "One of " + Kebab.list(words.keySet()) + ".";
    }

    @Override
    public @Nullable Object literal(T value) {
        return words.keySet().stream()
                .filter(word -> value.equals(words.get(word)))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", List.copyOf(words.keySet()));
        return schema;
    }
}
