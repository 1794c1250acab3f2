package palace.scenario.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words.
 *
 * @param pattern what the whole text must match, or null
 * @param allowed the same for people
 * @param longest the most characters
 */
public record Text(@Nullable Pattern pattern, String allowed, int longest) implements Type<String> {

    /** A word or a line. */
    public static final Text LINE = new Text(null, "a line of text (up to 500 characters)", 500);

    /** A paragraph or two. */
    public static final Text PARAGRAPH = new Text(null, "text (up to 20000 characters)", 20_000);

    /** An identifier. */
    public static final Text ID = new Text(
            Pattern.compile("[a-z0-9](-?[a-z0-9])*"),
            "an id (small letters, digits and single dashes, such as kgb-9)",
            60);

    @Override
    public @Nullable String read(Node node, String path, Reading reading) {
        if (!(node instanceof Node.Scalar scalar) || !allows(scalar.text())) {
            reading.wrong(node, path, allowed);
            return null;
        }
        return scalar.text().strip();
    }

    /** Whether words are such. */
    public boolean allows(String words) {
        return !words.isBlank()
                && words.length() <= longest
                && (pattern == null || pattern.matcher(words).matches());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("minLength", 1);
        schema.put("maxLength", longest);
        if (pattern != null) {
            schema.put("pattern", "^" + pattern + "$");
        }
        return schema;
    }
}
