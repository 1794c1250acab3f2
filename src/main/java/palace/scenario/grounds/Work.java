package palace.scenario.grounds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.Text;

/**
 * A work that is cited.
 *
 * @param cite who, when and what
 * @param doi its DOI; null if it has none, or none is known for sure
 */
public record Work(String cite, @Nullable String doi) {
    private static final Pattern NAME_AND_YEAR = Pattern.compile("[^0-9]*?[0-9]{4}");
    private static final Keys KEYS = new Keys();
    private static final Key<String> CITE = KEYS.required("cite", Text.LINE, "Who, when and what.");
    private static final Key<String> DOI = KEYS.optional(
            "doi", new Text(Pattern.compile("10\\.[0-9]{4,9}/\\S+"), "a DOI, such as 10.1086/226707", 100), "Its DOI.");

    static final Block<Work> FORMAT =
            KEYS.block("work", "A work that is cited.", f -> new Work(f.get(CITE), f.find(DOI)));

    /** As it is cited in a sentence: names and year, or what stands before the first comma. */
    public String shortly() {
        Matcher found = NAME_AND_YEAR.matcher(cite);
        return found.lookingAt() ? found.group() : cite.split(",", 2)[0];
    }
}
