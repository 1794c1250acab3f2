package palace.scenario.grounds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import palace.scenario.ScenarioException;
import palace.scenario.format.Block;
import palace.scenario.format.Document;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.MapOf;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Text;

/**
 * What is known of the numbers in the behavioural file, and what it would take to know the others. No rule reads it.
 *
 * @param works what is cited, by id, in the order of the file
 * @param bearings which works bear on which parameters
 * @param needs what it would take to know what is assumed
 */
public record Grounds(Map<String, Work> works, List<Bearing> bearings, List<Need> needs) {
    private static final String NAME = "grounds.yaml";
    private static final Keys KEYS = new Keys();
    private static final Key<Map<String, Work>> WORKS =
            KEYS.required("works", new MapOf<>(Text.ID, Work.FORMAT), "What is cited.");
    private static final Key<List<Bearing>> BEARS =
            KEYS.required("bears", ListOf.any(Bearing.FORMAT), "Which works bear on which parameters.");
    private static final Key<List<Need>> NEEDS =
            KEYS.required("needs", ListOf.any(Need.FORMAT), "What it would take to know what is assumed.");
    private static final Block<Grounds> FORMAT = KEYS.block(
            "grounds", "What is known of the parameters.", f -> new Grounds(f.get(WORKS), f.get(BEARS), f.get(NEEDS)));

    public Grounds {
        works = Collections.unmodifiableMap(new LinkedHashMap<>(works));
        bearings = List.copyOf(bearings);
        needs = List.copyOf(needs);
    }

    /** What is known of the behaviour that ships with the program. */
    public static Grounds shipped() {
        try (InputStream in = Objects.requireNonNull(
                Grounds.class.getResourceAsStream("/palace/" + NAME), "not in the program: " + NAME)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Grounds parse(String text) {
        var reading = new Reading();
        Node document = Document.parse(NAME, text.getBytes(StandardCharsets.UTF_8), reading);
        Grounds grounds = document == null ? null : FORMAT.read(document, "", reading);
        if (grounds == null || reading.failed()) {
            throw ScenarioException.of(reading, "The grounds are part of the program.");
        }
        return grounds;
    }

    /** The work of this id. */
    public Work work(String id) {
        return Objects.requireNonNull(works.get(id), () -> NAME + " knows no work '" + id + "'");
    }

    /** What it would take to know a parameter: what is said of itself, else of its section. */
    public Optional<Need> need(String path) {
        return Stream.of(path, path.substring(0, path.indexOf('.')))
                .flatMap(name -> needs.stream().filter(need -> need.of().contains(name)))
                .findFirst();
    }

    /** The works that bear on a parameter, in the order of the file. */
    public List<Bearing> bearings(String path) {
        return bearings.stream().filter(bearing -> bearing.on().contains(path)).toList();
    }
}
