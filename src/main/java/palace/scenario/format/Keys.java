package palace.scenario.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of a block while they are being declared. */
public final class Keys {
    private final List<Key<?>> declared = new ArrayList<>();

    /** Declares a key that must be given. */
    public <T> Key<T> required(String name, Type<T> type, String meaning, Object... examples) {
        return declare(new Key<>(name, type, true, null, meaning, List.of(examples)));
    }

    /** Declares a key whose absence means something of its own. */
    public <T> Key<T> optional(String name, Type<T> type, String meaning, Object... examples) {
        return declare(new Key<>(name, type, false, null, meaning, List.of(examples)));
    }

    /** Declares a key with a value for files that do not give it. */
    public <T> Key<T> defaulted(String name, Type<T> type, T fallback, String meaning) {
        return declare(new Key<>(name, type, false, fallback, meaning, List.of()));
    }

    /** Declares a key as it is. */
    public <T> Key<T> declare(Key<T> key) {
        declared.add(key);
        return key;
    }

    /**
     * Returns the block of the keys declared so far.
     *
     * @param name what the block is called in the JSON Schema
     * @param bind makes the value of the fields, which are all readable; it may still report a problem
     */
    public <R> Block<R> block(String name, String meaning, Function<Fields, @Nullable R> bind) {
        return new Block<>(name, meaning, List.copyOf(declared), bind);
    }
}
