package palace.experiment.design;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import palace.scenario.ScenarioException;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Document;
import palace.scenario.format.JsonSchema;
import palace.scenario.format.Nearest;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;

/** Reads design files. */
public final class DesignReader {
    private static final String ADVICE = "'./palace schema --design' prints what a design may hold.";

    private DesignReader() {}

    /**
     * Returns the design of a file.
     *
     * @param shelf where its scenario is looked for if it is not beside the file
     * @throws ScenarioException which tells everything that is wrong with it
     */
    public static ExperimentDesign read(Path file, ScenarioShelf shelf) {
        Reading reading = new Reading();
        byte[] bytes = Document.bytes(file, reading);
        Node document = bytes == null ? null : Document.parse(file.toString(), bytes, reading);
        Behaviour behaviour = BehaviourReader.shipped();
        DesignFormat.Stated stated = document == null ? null : stated(document, behaviour, reading);
        Path scenario = stated == null ? null : scenario(file, stated, shelf, reading);
        if (bytes == null || stated == null || scenario == null || reading.failed()) {
            throw ScenarioException.of(reading, ADVICE);
        }
        var base = new BaseCase(
                ScenarioReader.open(scenario), behaviour, stated.settings(), stated.without(), stated.weeks(), null);
        return new ExperimentDesign(
                new String(bytes, StandardCharsets.UTF_8),
                stated.about(),
                base,
                stated.kind(),
                stated.count(),
                stated.factors(),
                stated.listed(),
                stated.responses(),
                reading.warnings());
    }

    /** The boundary of a file: a check that nobody foresaw is a problem of the file, with its place. */
    private static DesignFormat.@Nullable Stated stated(Node document, Behaviour behaviour, Reading reading) {
        try {
            return new DesignFormat(MechanismName.of(behaviour)).block().read(document, "", reading);
        } catch (RuntimeException e) {
            reading.unforeseen(document.place(), "", e);
            return null;
        }
    }

    /** Whether a file looks like a design, right or wrong, and not like a scenario. */
    public static boolean isOne(Path file) {
        return Files.isRegularFile(file)
                && Document.read(file, new Reading()) instanceof Node.Mapping mapping
                && isOne(mapping);
    }

    /** Whether what a file holds looks like a design. */
    public static boolean isOne(Node.Mapping mapping) {
        return (mapping.find("design") != null || mapping.find("factors") != null) && mapping.find("leader") == null;
    }

    /** Returns the JSON Schema of design files. */
    public static String schema() {
        return JsonSchema.of(
                new DesignFormat(MechanismName.of(BehaviourReader.shipped())).block(), "Palace design, schema 1");
    }

    private static @Nullable Path scenario(
            Path file, DesignFormat.Stated stated, ScenarioShelf shelf, Reading reading) {
        String name = stated.scenario().flow();
        if (stated.scenario() instanceof Node.Scalar scalar) {
            name = scalar.text();
            Path beside = file.resolveSibling(name);
            if (Files.isRegularFile(beside)) {
                return beside;
            }
            Optional<Path> found = shelf.find(name);
            if (Files.isDirectory(found.orElse(beside))) {
                reading.problem(stated.scenario().place(), "scenario", name + " is a folder, not a file.");
                return null;
            }
            if (found.isPresent()) {
                return found.get();
            }
        }
        String nearest = Nearest.to(name, shelf.names());
        reading.problem(
                stated.scenario().place(),
                "scenario",
                "there is no scenario " + stated.scenario().flow() + ", neither beside this file nor shipped.",
                nearest == null ? null : "Maybe '" + nearest + "'.");
        return null;
    }
}
