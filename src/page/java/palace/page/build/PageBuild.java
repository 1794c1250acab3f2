package palace.page.build;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the engine into the page. What was compiled once from the same sources with the same libraries is taken again, so
 * that only a change of the model costs the time of it.
 */
public final class PageBuild {
    private static final List<String> PARTS = List.of("engine.wasm", "engine.js");

    private final Path sources;
    private final Path classes;
    private final Path own;
    private final Path work;

    private PageBuild(Path sources, Path classes, Path own, Path work) {
        this.sources = sources;
        this.classes = classes;
        this.own = own;
        this.work = work;
    }

    /**
     * Compiles.
     *
     * @param arguments folders: of the sources, of the program's classes, of the page's own classes, for what is made on
     *     the way, of what was made before, and for the result
     */
    public static void main(String[] arguments) throws Exception {
        List<Path> folders = Stream.of(arguments).map(Path::of).toList();
        var build = new PageBuild(folders.get(0), folders.get(1), folders.get(2), folders.get(3));
        Path known = folders.get(4).resolve(build.key());
        if (PARTS.stream().anyMatch(part -> !Files.exists(known.resolve(part)))) {
            build.make(known);
        }
        Files.createDirectories(folders.get(5));
        for (String part : PARTS) {
            Files.copy(known.resolve(part), folders.get(5).resolve(part), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void make(Path known) throws Exception {
        Path made = work.resolve("made");
        RecordTables.write(classes, made);
        List<File> path = new ArrayList<>(List.of(made.toFile(), own.toFile(), classes.toFile()));
        libraries().forEach(library -> path.add(library.toFile()));
        Path result = work.resolve("result");
        Compilation.toWebAssembly(path, result.resolve(PARTS.get(0)));
        Compilation.toJavaScript(path, result.resolve(PARTS.get(1)));
        Files.createDirectories(known);
        for (String part : PARTS) {
            Files.move(result.resolve(part), known.resolve(part), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    /** The name of what is compiled: of all sources that can be in it, and of the libraries. */
    private String key() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path root : List.of(sources.resolve("main/java/palace"), sources.resolve("page/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = root.relativize(file).toString();
                    if (!name.startsWith("cli") && !name.startsWith("report/lab")) {
                        digest.update(name.getBytes(StandardCharsets.UTF_8));
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
        }
        for (Path library : libraries()) {
            digest.update(String.valueOf(library.getFileName()).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }
}
