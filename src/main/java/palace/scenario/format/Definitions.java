package palace.scenario.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The named parts of a JSON Schema, each written once under {@code $defs} and referred to elsewhere. */
public final class Definitions {
    private final Map<String, Object> schemas = new LinkedHashMap<>();

    /** Returns a reference to the part, which is described on first use. */
    public Map<String, Object> refer(String name, Supplier<Map<String, Object>> schema) {
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of()); // holds the place, so that parts come in the order of first use
            schemas.put(name, schema.get());
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    Map<String, Object> all() {
        return schemas;
    }
}
