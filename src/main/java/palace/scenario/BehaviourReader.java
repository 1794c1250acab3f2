package palace.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Document;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;

/** Reads the behavioural file that all scenarios share. */
public final class BehaviourReader {
    private static final String FILE = "/palace/behaviour.yaml";
    private static final Set<String> KEYS = Set.of("value", "unit", "range", "source", "why");

    private BehaviourReader() {}

    /** The behaviour that comes with the program. */
    public static Behaviour shipped() {
        try (InputStream in = BehaviourReader.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its behavioural file " + FILE);
            }
            return parse("behaviour.yaml", in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("the behavioural file cannot be read", e);
        }
    }

    /** The behaviour of a text, which messages call {@code source}. */
    static Behaviour parse(String source, byte[] text) {
        Reading reading = new Reading();
        Map<String, Map<String, BehaviourValue>> sections = new LinkedHashMap<>();
        if (Document.parse(source, text, reading) instanceof Node.Mapping file) {
            file.entries().forEach(entry -> {
                if (entry.value() instanceof Node.Mapping section) {
                    sections.put(entry.key().text(), values(entry.key().text(), section, reading));
                } else {
                    reading.problem(entry.value().place(), entry.key().text(), "must hold parameters.");
                }
            });
        }
        if (reading.failed()) {
            throw ScenarioException.of(reading, "Each parameter is { value, unit, range, source, why }.");
        }
        return new Behaviour(sections);
    }

    private static Map<String, BehaviourValue> values(String name, Node.Mapping section, Reading reading) {
        Map<String, BehaviourValue> values = new LinkedHashMap<>();
        section.entries().forEach(entry -> {
            BehaviourValue value = entry.value() instanceof Node.Mapping mapping ? value(mapping) : null;
            if (value == null) {
                reading.problem(
                        entry.value().place(),
                        name + "." + entry.key().text(),
                        "must be { value, unit, range: [low, high], source, why } with the value in its range.");
            } else {
                values.put(entry.key().text(), value);
            }
        });
        return values;
    }

    private static @Nullable BehaviourValue value(Node.Mapping mapping) {
        boolean complete = mapping.entries().stream()
                        .allMatch(entry -> KEYS.contains(entry.key().text()))
                && mapping.entries().size() == KEYS.size();
        Double value = number(mapping.find("value"));
        var range = Node.items(mapping.find("range"));
        Double low = range.size() == 2 ? number(range.get(0)) : null;
        Double high = range.size() == 2 ? number(range.get(1)) : null;
        String unit = mapping.text("unit");
        String why = mapping.text("why");
        BehaviourValue.Origin origin = origin(mapping.text("source"));
        if (!complete
                || value == null
                || low == null
                || high == null
                || unit == null
                || why == null
                || origin == null) {
            return null;
        }
        return value >= low && value <= high ? new BehaviourValue(value, unit, low, high, origin, why) : null;
    }

    private static @Nullable Double number(@Nullable Node node) {
        return node instanceof Node.Scalar scalar ? scalar.number() : null;
    }

    private static BehaviourValue.@Nullable Origin origin(@Nullable String word) {
        for (BehaviourValue.Origin origin : BehaviourValue.Origin.values()) {
            if (origin.name().toLowerCase(Locale.ROOT).equals(word)) {
                return origin;
            }
        }
        return null;
    }
}
