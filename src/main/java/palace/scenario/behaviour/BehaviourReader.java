package palace.scenario.behaviour;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.ScenarioException;
import palace.scenario.format.Document;
import palace.scenario.format.MapOf;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Type;
import palace.scenario.term.Terms;

/** Reads behavioural files. */
public final class BehaviourReader {
    private static final Type<Map<String, Map<String, BehaviourValue>>> FORMAT =
            new MapOf<>(Terms.ID, new MapOf<>(Terms.ID, BehaviourValue.FORMAT));

    private BehaviourReader() {}

    /** The file of the program does not change: it is read once, when it is first asked for. */
    private static final class Shipped {
        private static final Behaviour BEHAVIOUR = parse(ShippedBehaviour.NAME, text());
    }

    /** Returns the behaviour that ships with the program. */
    public static Behaviour shipped() {
        return Shipped.BEHAVIOUR;
    }

    /** The file of the behaviour that ships with the program, as it is. */
    public static String text() {
        return ShippedBehaviour.text();
    }

    /**
     * Returns the behaviour of a file.
     *
     * @throws ScenarioException which tells everything that is wrong with it
     */
    public static Behaviour read(Path file) {
        Reading reading = new Reading();
        return bind(file.toString(), Document.read(file, reading), reading);
    }

    /** Returns the behaviour of a text, which messages call {@code source}. */
    public static Behaviour parse(String source, String text) {
        Reading reading = new Reading();
        return bind(source, Document.parse(source, text.getBytes(StandardCharsets.UTF_8), reading), reading);
    }

    private static Behaviour bind(String source, @Nullable Node document, Reading reading) {
        Map<String, Map<String, BehaviourValue>> sections =
                document == null ? null : FORMAT.read(document, "", reading);
        if (sections == null || reading.failed()) {
            throw ScenarioException.of(
                    reading,
                    "A parameter is { value: 1.2, unit: \"1/year\", range: [0, 10], source: assumption, why: \"...\" }.");
        }
        return new Behaviour(source, sections);
    }
}
