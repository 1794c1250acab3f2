package palace.scenario.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a block that was read without a problem. */
public final class Fields {
    private final Node.Mapping mapping;
    private final String path;
    private final Map<String, Object> values;
    private final Reading reading;

    Fields(Node.Mapping mapping, String path, Map<String, Object> values, Reading reading) {
        this.mapping = mapping;
        this.path = path;
        this.values = values;
        this.reading = reading;
    }

    /** Returns the value of a key that is required or has a fallback. */
    public <T> T get(Key<T> key) {
        T value = find(key);
        if (value == null) {
            throw new IllegalStateException("the key '" + key.name() + "' is neither required nor has it a fallback");
        }
        return value;
    }

    /** Returns the value of a key, its fallback, or null if there is neither. */
    @SuppressWarnings("unchecked") // only Block fills the map, each key by its own type
    public <T> @Nullable T find(Key<T> key) {
        T value = (T) values.get(key.name());
        return value == null ? key.fallback() : value;
    }

    /** Whether the file gives the key. */
    public boolean has(Key<?> key) {
        return values.containsKey(key.name());
    }

    /** Returns the file's own text of a key, to find the place of something in it. */
    public @Nullable Node node(Key<?> key) {
        return mapping.find(key.name());
    }

    /** Returns the whole block as the file has it. */
    public Node.Mapping block() {
        return mapping;
    }

    /** Reports a problem that shows only when several keys are seen together, at the place of one of them. */
    public void problem(Key<?> key, String finding) {
        Node node = node(key);
        reading.problem(node == null ? mapping.place() : node.place(), Kebab.join(path, key.name()), finding);
    }

    /** Reports a problem if the condition does not hold. */
    public void require(boolean condition, Key<?> key, String finding) {
        if (!condition) {
            problem(key, finding);
        }
    }

    /** The reading, for problems elsewhere and for warnings. */
    public Reading reading() {
        return reading;
    }
}
