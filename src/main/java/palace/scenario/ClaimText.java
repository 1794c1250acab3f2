package palace.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.model.OutcomeClass;
import palace.scenario.format.Definitions;
import palace.scenario.format.Nearest;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Type;

/**
 * A claim that a scenario makes about its ensemble, as it is written: {@code share(attempt) > 0.05}. A file with one
 * that cannot be decided is wrong when it is read, not when it has been run.
 */
public record ClaimText() implements Type<String> {
    /** Its parts: the share, whether it is to be more or less, and the bound. */
    public static final Pattern FORM =
            Pattern.compile("\\s*share\\(\\s*([a-z_]+)\\s*\\)\\s*(<=|>=|<|>)\\s*([0-9]*\\.?[0-9]+)\\s*");

    /** What has a share: every outcome, and what may happen on the way. */
    public static final List<String> SHARES = Stream.concat(
                    Stream.of(OutcomeClass.values()).map(OutcomeClass::code), Stream.of("attempt", "premature"))
            .toList();

    private static final String ALLOWED = "a claim like 'share(attempt) > 0.05'";
    private static final Pattern COMMA_OR_PERCENT = Pattern.compile("(.*[<>]=?\\s*)([0-9]+)(?:,([0-9]+)|%)\\s*");

    @Override
    public @Nullable String read(Node node, String path, Reading reading) {
        String text = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            reading.wrong(node, path, ALLOWED, meant(text));
            return null;
        }
        String share = form.group(1);
        if (!SHARES.contains(share)) {
            String nearest = Nearest.to(share, SHARES);
            reading.problem(
                    node.place(),
                    path,
                    "no share is called '" + share + "'.",
                    nearest == null ? "Shares are " + String.join(", ", SHARES) + "." : "Maybe '" + nearest + "'.");
            return null;
        }
        if (Double.parseDouble(form.group(3)) > 1) {
            reading.wrong(node, path, "a claim about a share from 0 to 1", null);
            return null;
        }
        return text;
    }

    private static @Nullable String meant(String text) {
        Matcher number = COMMA_OR_PERCENT.matcher(text);
        if (!number.matches()) {
            return null;
        }
        String share = number.group(3) == null
                ? Double.toString(Double.parseDouble(number.group(2)) / 100)
                : number.group(2) + "." + number.group(3);
        String whole = number.group(1) + share;
        return FORM.matcher(whole).matches() ? "Maybe '" + whole + "'." : null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", "^" + FORM + "$");
        return schema;
    }
}
