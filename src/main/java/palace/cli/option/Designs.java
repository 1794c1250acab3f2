package palace.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import palace.experiment.design.DesignReader;
import palace.experiment.design.ExperimentDesign;
import palace.experiment.design.ScenarioShelf;
import palace.scenario.format.Nearest;

/** The designs that come with Palace, and those of the user. */
public final class Designs {
    private static final ScenarioShelf SHELF = new ScenarioShelf() {
        @Override
        public Optional<Path> find(String name) {
            return Library.find(name);
        }

        @Override
        public List<String> names() {
            return Library.names();
        }
    };

    private Designs() {}

    /** Reads the design that a user means: a file, or the name of one that is shipped. */
    public static ExperimentDesign read(String given) {
        return DesignReader.read(FileKind.DESIGN.checked(given, find(given)), SHELF);
    }

    /** Whether a word names a design rather than a case: a shipped one, or a file that says so. */
    public static boolean isDesign(String given) {
        Path path = Path.of(given);
        return Files.isRegularFile(path)
                ? DesignReader.isOne(path)
                : Library.designs().stream().anyMatch(file -> Library.name(file).equals(given));
    }

    static Path find(String given) {
        Path path = Path.of(given);
        if (Files.isRegularFile(path)) {
            return path;
        }
        List<Path> shipped = Library.designs();
        for (Path file : shipped) {
            if (Library.name(file).equals(given)) {
                return file;
            }
        }
        if (!given.isEmpty() && Files.exists(path)) {
            return path;
        }
        throw new NoSuchDesign(given, names(shipped));
    }

    private static List<String> names(List<Path> files) {
        var names = new ArrayList<String>();
        files.forEach(file -> names.add(Library.name(file)));
        return names;
    }

    /** A design that is neither a file nor shipped. */
    public static final class NoSuchDesign extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchDesign(String given, List<String> names) {
            super("There is no design '%s'.\n%s".formatted(given, advice(given, names)), null, false, false);
        }

        private static String advice(String given, List<String> names) {
            if (Library.find(given).isPresent()) {
                return FileKind.SCENARIO.sentence(given);
            }
            Path file = Path.of(given).getFileName();
            var known = new ArrayList<>(names);
            known.addAll(Library.names());
            @Nullable String nearest = file == null ? null : Nearest.to(Library.name(file), known);
            return nearest != null
                    ? "Maybe '" + nearest + "'."
                    : names.isEmpty() ? "None are shipped here." : "Shipped are " + String.join(", ", names) + ".";
        }
    }
}
