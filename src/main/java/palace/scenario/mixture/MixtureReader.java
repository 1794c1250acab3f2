package palace.scenario.mixture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.scenario.About;
import palace.scenario.Scenario;
import palace.scenario.ScenarioException;
import palace.scenario.file.ScenarioReader;
import palace.scenario.file.ScenarioSource;
import palace.scenario.format.Document;
import palace.scenario.format.JsonSchema;
import palace.scenario.format.Nearest;
import palace.scenario.format.Node;
import palace.scenario.format.Problem;
import palace.scenario.format.Reading;
import palace.scenario.format.Setting;
import palace.scenario.format.Sha256;

/** Reads mixture files. */
public final class MixtureReader {
    private static final String ADVICE = "'./palace schema --mixture' prints what a mixture may hold.";

    private MixtureReader() {}

    /** Whether a file looks like a mixture, right or wrong, and not like a scenario. */
    public static boolean isOne(Path file) {
        return Files.isRegularFile(file)
                && Document.read(file, new Reading()) instanceof Node.Mapping mapping
                && mapping.find(ScenarioReader.WORLD) != null;
    }

    /** Returns the JSON Schema of mixture files. */
    public static String schema() {
        return JsonSchema.of(MixtureFormat.FORMAT, "Palace mixture, schema 1");
    }

    /**
     * Returns the mixture of a file.
     *
     * @param settings changes in every part, after its own
     * @throws ScenarioException which tells everything that is wrong with it, or with the first part that cannot be run
     */
    public static Mixture read(Path file, List<Setting> settings) {
        Reading reading = new Reading();
        Node document = Document.read(file, reading);
        MixtureFormat.World world = document == null ? null : MixtureFormat.FORMAT.read(document, "", reading);
        List<Path> files = world == null ? List.of() : files(file, world, reading);
        if (world == null || reading.failed()) {
            throw ScenarioException.of(reading, ADVICE);
        }
        List<WorldPart> parts = new ArrayList<>();
        for (int p = 0; p < files.size(); p++) {
            parts.add(part(world, world.parts().get(p), files.get(p), settings));
        }
        checkWindows(world, parts, reading);
        if (reading.failed()) {
            throw ScenarioException.of(reading, ADVICE);
        }
        List<Problem> warnings = Stream.concat(
                        reading.warnings().stream(),
                        parts.stream().flatMap(part -> part.scenario().warnings().stream()))
                .toList();
        return new Mixture(world.about(), List.copyOf(parts), warnings, hash(world, parts));
    }

    private static WorldPart part(
            MixtureFormat.World world, MixtureFormat.Stated stated, Path file, List<Setting> settings) {
        List<Setting> all = Stream.of(MixtureFormat.common(world.about()), stated.settings(), settings)
                .flatMap(List::stream)
                .toList();
        ScenarioSource source = ScenarioReader.open(file);
        Scenario scenario = source.with(all);
        return new WorldPart(stated.name(), stated.weight() / world.weight(), source, all, scenario);
    }

    /** Histories of all parts must be of one length and end alike, or no share of them all would mean anything. */
    private static void checkWindows(MixtureFormat.World world, List<WorldPart> parts, Reading reading) {
        Map<String, String> first = window(parts.get(0).scenario().about());
        for (int p = 1; p < parts.size(); p++) {
            MixtureFormat.Stated stated = world.parts().get(p);
            Map<String, String> its = window(parts.get(p).scenario().about());
            first.entrySet().stream()
                    .filter(one -> !one.getValue().equals(its.get(one.getKey())))
                    .findFirst()
                    .ifPresent(one -> reading.problem(
                            stated.place(),
                            ScenarioReader.WORLD + "." + stated.name(),
                            "has scenario.%s %s, but '%s' has %s; all parts of a world need one window."
                                    .formatted(
                                            one.getKey(),
                                            its.get(one.getKey()),
                                            world.parts().get(0).name(),
                                            one.getValue()),
                            "Maybe 'set: { scenario.%s: %s }' in this part.".formatted(one.getKey(), one.getValue())));
        }
    }

    private static Map<String, String> window(About about) {
        var window = new LinkedHashMap<String, String>();
        window.put("stop", about.stop().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        window.put("weeks", Integer.toString(about.weeks()));
        window.put("burn-in", Integer.toString(about.burnIn()));
        return window;
    }

    private static String hash(MixtureFormat.World world, List<WorldPart> parts) {
        return Sha256.of(world.hash()
                + parts.stream().map(part -> part.scenario().hash()).collect(Collectors.joining()));
    }

    /** The file of each part, as far as they are there. */
    private static List<Path> files(Path mixture, MixtureFormat.World world, Reading reading) {
        List<Path> files = new ArrayList<>();
        for (MixtureFormat.Stated part : world.parts()) {
            Path file = mixture.resolveSibling(part.file());
            files.add(file);
            String subject = ScenarioReader.WORLD + "." + part.name() + ".scenario";
            if (!Files.isRegularFile(file)) {
                String guess = Nearest.to(part.file(), neighbours(file));
                String maybe = guess == null ? null : "Maybe '" + guess + "'.";
                reading.problem(
                        part.place(), subject, "there is no file '" + part.file() + "' beside this one.", maybe);
            } else if (isOne(file)) {
                reading.problem(part.place(), subject, "is a mixture itself; name its parts here.");
            }
        }
        return files;
    }

    private static List<String> neighbours(Path file) {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
