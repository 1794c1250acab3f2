package palace.scenario.term;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Definitions;
import palace.scenario.format.Nearest;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Type;

/**
 * A {@link Quantity} in a file: a number, a class of the codebook, or a range of either.
 *
 * @param name its name in the JSON Schema
 * @param classes the classes that may stand for numbers
 */
public record QuantityType(String name, Map<String, Double> classes) implements Type<Quantity> {
    /** With the five classes of the codebook. */
    public static final QuantityType FIVE_STEPS = new QuantityType("quantity", Codebook.STEPS);

    /** With the classes of health. */
    public static final QuantityType HEALTH = new QuantityType("health", Codebook.HEALTH);

    /** With the classes of turnover. */
    public static final QuantityType TURNOVER = new QuantityType("turnover", Codebook.TURNOVER);

    @Override
    public @Nullable Quantity read(Node node, String path, Reading reading) {
        if (!(node instanceof Node.Sequence range)) {
            Double value = value(node, path, reading);
            return value == null ? null : Quantity.of(value);
        }
        if (range.items().size() != 2) {
            boolean commas = range.items().size() == 4; // [0,3, 0,6] is a list of four
            String maybe = commas ? "Maybe with points instead of commas, as in [0.3, 0.6]." : null;
            reading.problem(node.place(), path, "a range has two ends: [low, high].", maybe);
            return null;
        }
        Double low = value(range.items().get(0), path, reading);
        Double high = value(range.items().get(1), path, reading);
        if (low == null || high == null) {
            return null;
        }
        if (low > high) {
            reading.problem(
                    node.place(),
                    path,
                    "a range begins with its lower end, but here it is [%s, %s].".formatted(low, high));
            return null;
        }
        return new Quantity(low, high);
    }

    @Override
    public String choices() {
        return "A number from 0 to 1, or one of " + String.join(", ", classes.keySet()) + ".";
    }

    private @Nullable Double value(Node node, String path, Reading reading) {
        Double number = node instanceof Node.Scalar scalar ? scalar.number() : null;
        if (number != null && number >= 0 && number <= 1) {
            return number;
        }
        Double known = node instanceof Node.Scalar scalar ? classes.get(scalar.text()) : null;
        if (known == null) {
            String guess = node instanceof Node.Scalar scalar ? Nearest.to(scalar.text(), classes.keySet()) : null;
            reading.problem(
                    node.place(),
                    path,
                    "must be a number from 0 to 1, one of " + String.join(", ", classes.keySet())
                            + ", or a range [low, high] of them, but is " + Node.describe(node) + ".",
                    hint(node, number != null ? null : guess));
        }
        return known;
    }

    private static @Nullable String hint(Node node, @Nullable String guess) {
        String meant = node instanceof Node.Scalar scalar ? scalar.shareMeant() : null;
        return meant != null || guess == null ? meant : "Maybe '" + guess + "'.";
    }

    @Override
    public @Nullable Object literal(Quantity value) {
        return value.isRange() ? List.of(value.low(), value.high()) : value.low();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, this::describe);
    }

    private Map<String, Object> describe() {
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", "number");
        number.put("minimum", 0);
        number.put("maximum", 1);
        Map<String, Object> word = new LinkedHashMap<>();
        word.put("enum", List.copyOf(classes.keySet()));
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("type", "array");
        range.put("items", Map.of("anyOf", List.of(number, word)));
        range.put("minItems", 2);
        range.put("maxItems", 2);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "description", "A number from 0 to 1, a class (" + meanings() + "), or a range where sources differ.");
        schema.put("anyOf", List.of(number, word, range));
        schema.put("examples", List.of(0.35, List.copyOf(classes.keySet()).get(1), List.of(0.3, 0.6)));
        return schema;
    }

    private String meanings() {
        StringBuilder text = new StringBuilder();
        classes.forEach((word, value) ->
                text.append(text.isEmpty() ? "" : ", ").append(word).append(' ').append(value));
        return text.toString();
    }
}
