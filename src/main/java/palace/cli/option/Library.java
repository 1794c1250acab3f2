package palace.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;

/** The scenario files that come with Palace, and those below the folder the user is in. */
public final class Library {
    private static final String FOLDER = "scenarios";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml");

    /** Designs over scenarios, which are no scenarios themselves. */
    public static final String SWEEPS = "sweeps";

    private Library() {}

    /** All scenario files, sorted by path. */
    public static List<Path> files() {
        return files(file -> !isDesign(file));
    }

    /** All designs over scenarios, sorted by path. */
    public static List<Path> designs() {
        return files(Library::isDesign);
    }

    /** Whether a file lies where designs lie. */
    public static boolean isDesign(Path file) {
        return String.valueOf(file.getParent()).endsWith(SWEEPS);
    }

    private static List<Path> files(Predicate<Path> wanted) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path root : roots()) {
            try (Stream<Path> found = Files.walk(root)) {
                found.filter(Library::isYaml)
                        .filter(wanted)
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
    public static Optional<Path> find(String given) {
        Path path = Path.of(given);
        if (Files.isRegularFile(path)) {
            return Optional.of(path);
        }
        Optional<Path> shipped =
                files().stream().filter(file -> name(file).equals(given)).findFirst();
        return shipped.or(() -> Optional.of(path).filter(any -> !given.isEmpty() && Files.exists(any)));
    }

    /** A file as a user would type it here: one that is shipped by its name, where that leads to it. */
    public static String typed(Path file) {
        String name = name(file);
        try {
            Path found = find(name).orElse(null);
            if (found != null && Files.exists(file) && Files.isSameFile(found, file)) {
                return name;
            }
        } catch (IOException e) {
            return Home.asTyped(file);
        }
        return Home.asTyped(file);
    }

    /** The names of all files, as {@link #find} knows them. */
    public static List<String> names() {
        return files().stream().map(Library::name).toList();
    }

    /** The name of a file without its ending. */
    public static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    /** The first thing that a file says of itself in a comment; empty if it says nothing. */
    public static String firstComment(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("# ") && !line.contains("yaml-language-server"))
                    .findFirst()
                    .map(line -> Ink.plain(line.substring(2).strip()))
                    .orElse("");
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
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

    private static boolean isYaml(Path file) {
        return ENDINGS.stream().anyMatch(file.toString()::endsWith) && Files.isRegularFile(file);
    }
}
