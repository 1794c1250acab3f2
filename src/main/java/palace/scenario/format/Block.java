package palace.scenario.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A block of keys.
 *
 * @param <R> the record that holds it
 */
public final class Block<R> implements Type<R> {
    private final String name;
    private final String meaning;
    private final List<Key<?>> keys;
    private final Function<Fields, @Nullable R> bind;

    Block(String name, String meaning, List<Key<?>> keys, Function<Fields, @Nullable R> bind) {
        this.name = name;
        this.meaning = meaning;
        this.keys = keys;
        this.bind = bind;
    }

    /** Returns the names of its keys in the order of their declaration. */
    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    /** Returns its keys in the order of their declaration. */
    public List<Key<?>> keys() {
        return keys;
    }

    @Override
    public List<String> steps(@Nullable Node node) {
        return names();
    }

    @Override
    public @Nullable Type<?> step(String key, @Nullable Node node) {
        return keys.stream()
                .filter(known -> known.name().equals(key))
                .findFirst()
                .<Type<?>>map(Key::type)
                .orElse(null);
    }

    @Override
    public @Nullable R read(Node node, String path, Reading reading) {
        if (!(node instanceof Node.Mapping mapping)) {
            reading.wrong(node, path, "a block of keys (" + Kebab.list(names()) + ")");
            return null;
        }
        int before = reading.problemCount();
        List<String> guessed = new BlockCheck(names(), path, reading).check(mapping);
        Map<String, Object> values = new HashMap<>();
        for (Key<?> key : keys) {
            Node value = mapping.find(key.name());
            if (value != null) {
                Object read = read(key, value, path, reading);
                if (read != null) {
                    values.put(key.name(), read);
                }
            } else if (key.required() && !guessed.contains(key.name())) {
                String needed = "the key '" + key.name() + "' is missing. It is needed: " + key.meaning();
                reading.problem(
                        mapping.place(), path, (needed + " " + key.type().choices()).strip());
            }
        }
        return reading.problemCount() > before ? null : bind(new Fields(mapping, path, values, reading), path);
    }

    /** The boundary of a block: what its record or a check refuses without a word to the reading is told with its place. */
    private @Nullable R bind(Fields fields, String path) {
        try {
            return bind.apply(fields);
        } catch (RuntimeException e) {
            fields.reading().unforeseen(fields.block().place(), path, e);
            return null;
        }
    }

    private static @Nullable Object read(Key<?> key, Node value, String path, Reading reading) {
        String full = Kebab.join(path, key.name());
        if (value instanceof Node.Scalar scalar && scalar.isEmpty()) {
            String advice = key.required() ? "give it one." : "give it one or remove the key.";
            reading.problem(value.place(), full, "has no value; " + advice);
            return null;
        }
        return key.type().read(value, full, reading);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> describe(definitions));
    }

    Map<String, Object> describe(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key.name(), describe(key, definitions)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", meaning);
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        List<String> required =
                keys.stream().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static <T> Map<String, Object> describe(Key<T> key, Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", key.meaning());
        schema.putAll(key.type().schema(definitions));
        Object fallback = key.fallback() == null ? null : key.type().literal(key.fallback());
        if (fallback != null) {
            schema.put("default", fallback);
        }
        if (!key.examples().isEmpty()) {
            schema.put("examples", key.examples());
        }
        return schema;
    }
}
