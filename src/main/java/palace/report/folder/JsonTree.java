package palace.report.folder;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON file of a folder says, by its names; whatever is not there, or is something else, is empty.
 *
 * @param value a map, a list, a text or null
 */
public record JsonTree(@Nullable Object value) {
    private static final JsonTree NOTHING = new JsonTree(null);
    private static final int DEEPEST = 50;

    /** What a file says; nothing where it is missing or no JSON. */
    public static JsonTree read(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser json = Json.parser(in)) {
            json.nextToken();
            return new JsonTree(read(json, 0));
        } catch (IOException e) {
            return NOTHING;
        }
    }

    private static @Nullable Object read(JsonParser json, int depth) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null || token == JsonToken.VALUE_NULL || depth > DEEPEST) {
            json.skipChildren();
            return null;
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                object.put(name, read(json, depth + 1));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(read(json, depth + 1));
            }
            return list;
        }
        return json.getText();
    }

    /** What stands under names, one inside the other. */
    public JsonTree at(String... names) {
        @Nullable Object found = value;
        for (String name : names) {
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return new JsonTree(found);
    }

    /** The text or number here; empty where there is none. */
    public String text() {
        return value instanceof String text ? text : "";
    }

    /** The items of the list here. */
    public List<JsonTree> items() {
        return value instanceof List<?> list ? list.stream().map(JsonTree::new).toList() : List.of();
    }

    /** The names here, in the order of the file. */
    public List<String> names() {
        return value instanceof Map<?, ?> object
                ? object.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }
}
