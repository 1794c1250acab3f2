package palace.scenario.file;

import palace.scenario.format.JsonSchema;

/** The JSON Schema of scenario files. */
public final class ScenarioSchema {
    private ScenarioSchema() {}

    /** Returns it as text. */
    public static String json() {
        return JsonSchema.of(ScenarioFormat.FORMAT, "Palace scenario, schema 1");
    }
}
