package palace.cli.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Shell;
import palace.experiment.JournalException;
import palace.experiment.MergeException;
import palace.experiment.Part;

/** Finds the parts of an experiment in folders that a user names. */
final class PartFinder {
    private static final int MOST_NAMES = 5;
    private static final int DEPTH = 3;

    private final Path out;
    private final Consumer<String> speaker;
    private final TreeMap<Path, Part> found = new TreeMap<>();

    /**
     * @param out where the whole will go: never a part of itself
     * @param speaker tells what is odd, but no obstacle
     */
    PartFinder(Path out, Consumer<String> speaker) {
        this.out = real(out);
        this.speaker = speaker;
    }

    /** All parts, by the numbers of their shards. */
    List<Part> find(List<Path> folders) {
        folders.forEach(this::look);
        if (found.isEmpty()) {
            throw new MergeException("There is nothing to merge.", "name the folders that the shards have left.");
        }
        var parts = new ArrayList<>(found.values());
        parts.sort(Comparator.comparing((Part part) -> part.shard().of())
                .thenComparing(part -> part.shard().number()));
        return parts;
    }

    private void look(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new MergeException(
                    folder + (Files.exists(folder) ? ": is no folder." : ": is not there."), "name a shard's folder.");
        }
        List<Path> inside = list(folder);
        List<Path> parts = new ArrayList<>(inside.stream().filter(Part::isIn).toList());
        if (Part.isIn(folder)) {
            parts.add(folder);
        }
        parts.forEach(this::add);
        if (inside.isEmpty()) {
            speaker.accept(folder + ": is empty.");
        } else if (parts.isEmpty()) {
            within(folder, below(folder));
        }
    }

    /** Takes the parts of folders below one that holds none itself, if they are all of one design. */
    private void within(Path folder, List<Path> below) {
        if (below.isEmpty()) {
            throw new MergeException(folder + ": holds no histories of Palace.", "leave it out.");
        }
        if (!areOne(below)) {
            throw new MergeException(
                    folder + ": holds histories of several designs.",
                    "name those of one design: "
                            + below.stream()
                                    .limit(MOST_NAMES)
                                    .map(one -> Ink.plain(Shell.quoted(Home.asTyped(one))))
                                    .collect(Collectors.joining(" "))
                            + (below.size() > MOST_NAMES ? " ..." : "."));
        }
        below.stream().flatMap(one -> list(one).stream()).filter(Part::isIn).forEach(this::add);
    }

    /** The folders not far below this one whose parts could be merged. */
    private static List<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            return all.filter(Files::isDirectory)
                    .filter(one -> list(one).stream().anyMatch(Part::isIn))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Whether the parts in folders are all of one design, as far as they can be read. */
    private boolean areOne(List<Path> folders) {
        return folders.stream()
                        .flatMap(folder -> list(folder).stream())
                        .filter(inside -> !real(inside).equals(out))
                        .flatMap(inside -> Part.in(inside).stream())
                        .map(Part::question)
                        .distinct()
                        .count()
                <= 1;
    }

    private void add(Path folder) {
        if (real(folder).equals(out)) {
            return; // looked at apart
        }
        try {
            Part part = Part.of(folder);
            if (found.putIfAbsent(real(folder), part) != null) {
                speaker.accept(folder + ": is named twice and counted once.");
            }
            part.requestDamage().ifPresent(speaker);
        } catch (JournalException e) {
            throw e.unwritable()
                    ? e
                    : new MergeException(
                            folder + ": its histories cannot be read; they are not of this program, or damaged.",
                            "leave it out, or run its command again, which mends what can be mended.");
        }
    }

    /** A path without links; of a place where nothing is yet, as it is named. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new MergeException(folder + ": cannot be read.", "look at its permissions, or leave it out.");
        }
    }
}
