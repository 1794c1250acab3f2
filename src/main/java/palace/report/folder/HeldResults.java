package palace.report.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import palace.experiment.Journal;

/** What a folder of results holds already, by its manifest. */
final class HeldResults {
    /** Of what there are so many, in a manifest. */
    private static final String HISTORIES = "histories";

    private final Path path;
    private final Map<String, Long> counts;
    private final List<String> files;

    private HeldResults(Path path, Map<String, Long> counts, List<String> files) {
        this.path = path;
        this.counts = counts;
        this.files = files;
    }

    /** Nothing, or nothing that can be told. */
    static HeldResults nothing(Path path) {
        return new HeldResults(path, Map.of(), List.of());
    }

    /** What the manifest of a folder lists; a damaged one is not believed. */
    static HeldResults in(Path path) {
        Path manifest = path.resolve(Manifest.FILE);
        return Seal.isBroken(manifest)
                ? nothing(path)
                : new HeldResults(path, ManifestReader.counts(manifest), ManifestReader.files(manifest));
    }

    private long histories() {
        return counts.getOrDefault(HISTORIES, 0L);
    }

    /** Refuses a smaller question than the one that is answered here, also where its histories are not kept. */
    void refuseFewer(long wanted) {
        if (wanted < histories()) {
            throw new OutputException(
                    "%s: holds %d histories, more than the %d that are asked for.".formatted(path, histories(), wanted),
                    "ask for as many or more with -n, choose another folder with --out, or begin anew with --force.");
        }
    }

    /**
     * Removes what the last command made and this one does not, so that a folder holds what its manifest lists: no chart
     * of fewer histories stays beside tables of more. Its page goes where it tells of another number of histories.
     *
     * @param now how many of what is written now
     * @param written the files that are written now
     */
    void removeStale(Map<String, Long> now, Set<String> written) {
        try {
            for (String name : files) {
                if (!written.contains(name)) {
                    delete(inside(path, name));
                }
            }
            if (!files.isEmpty() && histories() != now.getOrDefault(HISTORIES, 0L)) {
                delete(path.resolve(OutputFolder.PAGE));
            }
        } catch (IOException e) {
            throw OutputException.of(path, e);
        }
    }

    /** Removes what a manifest lists, itself first: what is left of another question must not pass for this one. */
    static void clear(Path path, List<String> listed) {
        List<Path> files = listed.stream().map(name -> inside(path, name)).toList();
        try {
            Files.deleteIfExists(path.resolve(Manifest.FILE));
            for (Path file : files) {
                delete(file);
            }
            Journal.clear(path);
        } catch (IOException e) {
            throw OutputException.of(path, e);
        }
    }

    private static void delete(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file);
        }
    }

    /** A file that a manifest names; all names are checked before anything is deleted. */
    private static Path inside(Path path, String name) {
        try {
            Path whole = path.toAbsolutePath().normalize();
            Path file = whole.resolve(name).normalize();
            if (file.startsWith(whole)
                    && !file.equals(whole)
                    && linkBetween(whole, file).isEmpty()) {
                return file;
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw new OutputException(
                "%s: its manifest names '%s', which is no file of this folder; nothing was deleted."
                        .formatted(path, name),
                "choose another folder with --out.");
    }

    /** The first link on the way from a folder to a file in it. */
    static Optional<Path> linkBetween(Path folder, Path file) {
        for (Path above = file.getParent(); above != null && !above.equals(folder); above = above.getParent()) {
            if (Files.isSymbolicLink(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
