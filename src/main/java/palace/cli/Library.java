package palace.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The scenario files that come with Palace, and those below the folder the user is in. */
final class Library {
    private static final String FOLDER = "scenarios";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml");

    /** Designs over scenarios, which are no scenarios themselves. */
    private static final String SWEEPS = "sweeps";

    private Library() {}

    /** All scenario files, sorted by path. */
    static List<Path> files() {
        Set<Path> files = new LinkedHashSet<>();
        for (Path root : roots()) {
            try (Stream<Path> found = Files.walk(root)) {
                found.filter(Library::isScenario)
                        .sorted()
                        .map(Home::asTyped)
                        .map(Path::of)
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(files);
    }

    /**
     * The file that a user means: a path, or the name of a file that is shipped. What else stands at the path, such as
     * a pipe or a folder, is the reader's to read or to refuse.
     */
    static Optional<Path> find(String given) {
        Path path = Path.of(given);
        if (Files.isRegularFile(path)) {
            return Optional.of(path);
        }
        Optional<Path> shipped =
                files().stream().filter(file -> name(file).equals(given)).findFirst();
        return shipped.or(() -> Optional.of(path).filter(any -> !given.isEmpty() && Files.exists(any)));
    }

    /** The names of all files, as {@link #find} knows them. */
    static List<String> names() {
        return files().stream().map(Library::name).toList();
    }

    /** The name of a file without its ending. */
    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    private static List<Path> roots() {
        var roots = new ArrayList<Path>();
        roots.add(Path.of(FOLDER));
        Path home = Home.folder();
        if (home != null && !home.resolve(FOLDER).equals(Path.of(FOLDER).toAbsolutePath())) {
            roots.add(home.resolve(FOLDER));
        }
        roots.removeIf(root -> !Files.isDirectory(root));
        return roots;
    }

    private static boolean isScenario(Path file) {
        boolean swept = String.valueOf(file.getParent()).endsWith(SWEEPS);
        return !swept && ENDINGS.stream().anyMatch(file.toString()::endsWith) && Files.isRegularFile(file);
    }
}
