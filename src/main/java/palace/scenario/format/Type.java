package palace.scenario.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the value of a key may be: it reads a value, tells what is allowed, and describes itself to editors.
 *
 * @param <T> what is read
 */
public interface Type<T> {

    /**
     * Returns the value; null if it is not allowed, and then the reading knows why.
     *
     * @param path the dotted path to the value, for messages
     */
    @Nullable
    T read(Node node, String path, Reading reading);

    /** Returns the JSON Schema of the value. */
    Map<String, Object> schema(Definitions definitions);

    /** Returns the words that may stand there, as a sentence for whoever gave none; empty where there are none. */
    default String choices() {
        return "";
    }

    /** Returns the value as JSON, to show it as a default; null if it cannot be shown. */
    default @Nullable Object literal(T value) {
        return value instanceof Number || value instanceof Boolean || value instanceof String ? value : null;
    }

    /** Returns the names by which a dotted path may go on from here; none for a plain value. */
    default List<String> steps(@Nullable Node node) {
        return List.of();
    }

    /** Returns what a dotted path finds one step further; null if there is no such step. */
    default @Nullable Type<?> step(String name, @Nullable Node node) {
        return null;
    }
}
