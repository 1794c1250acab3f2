package palace.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.scenario.format.Document;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Setting;
import palace.simulation.Idleness;

/**
 * Why a change has changed nothing: since the case says so already, since that is the default, or since the mechanism that
 * looks at it does nothing in this case. Which mechanism that is its name tells: a block of facts and a section of
 * behaviour are called as the mechanism that reads them. Why it does nothing it says itself.
 *
 * @param a the case without the change
 * @param b the case with it
 * @param seed of the comparison
 */
public record Unmoved(Case a, Case b, long seed) {
    /**
     * The reason, as the end of a sentence.
     *
     * @param settings what was changed, as it was typed
     * @param without the mechanisms that were switched off
     */
    public String reason(List<String> settings, List<String> without) {
        List<String> paths = settings.stream()
                .map(Setting::parse)
                .filter(Objects::nonNull)
                .map(Setting::path)
                .toList();
        if (a.question("", seed).equals(b.question("", seed))) {
            boolean unstated = Files.isRegularFile(a.file()) // what came through a pipe cannot be looked at again
                    && !paths.isEmpty()
                    && paths.stream().noneMatch(path -> isStated(a.file(), path));
            return unstated ? "that is the default already" : "that is so already";
        }
        return Stream.concat(paths.stream(), without.stream())
                .map(this::idle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("what was changed is not looked at here");
    }

    /** Why the mechanism of a path, or its parameter there, does nothing; null where it may, or where none has the name. */
    private @Nullable String idle(String path) {
        String[] steps = path.split("\\.", 2);
        for (Mechanism mechanism : a.run().overview().mechanisms()) {
            if (letters(mechanism.name()).equals(letters(steps[0]))) {
                return new Idleness(b.scenario(), b.run(), seed).reason(mechanism, steps.length > 1 ? steps[1] : null);
            }
        }
        return null;
    }

    private static String letters(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a file says something at a path, as far as it can be followed by names. */
    private static boolean isStated(Path file, String path) {
        @Nullable Node node = Document.read(file, new Reading());
        for (String step : path.split("\\.", -1)) {
            if (!(node instanceof Node.Mapping mapping)) {
                return node != null;
            }
            node = mapping.find(step);
        }
        return node != null;
    }
}
