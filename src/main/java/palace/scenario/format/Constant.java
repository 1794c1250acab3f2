package palace.scenario.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One word and no other; it tells the forms of a block apart.
 *
 * @param word the word
 */
public record Constant(String word) implements Type<String> {

    @Override
    public @Nullable String read(Node node, String path, Reading reading) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals(word)) {
            return word;
        }
        reading.wrong(node, path, "'" + word + "'");
        return null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("const", word);
        return schema;
    }
}
