package palace.report.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import palace.experiment.Part;
import palace.report.table.Table;

/**
 * A folder of results: the one way to write a file.
 *
 * <p>A file is written aside and renamed when it is whole, so nobody ever reads half a table. A folder that holds
 * the answer to another question is refused, and so is one into which another program writes just now. Files may be
 * written by several threads at once.
 */
public final class OutputFolder implements AutoCloseable {
    /** The page of a folder; no manifest lists it. */
    public static final String PAGE = "report.html";

    private final Path path;
    private final FolderLock lock;
    private final Unfinished unfinished = new Unfinished();
    private final Map<String, Meaning> meanings = Collections.synchronizedMap(new TreeMap<>());

    private final List<String> notes = new ArrayList<>();

    /** What there is already of the same question. */
    private HeldResults held;

    private OutputFolder(Path path, FolderLock lock) {
        this.path = path;
        held = HeldResults.nothing(path);
        this.lock = lock;
    }

    /**
     * Opens a folder, making it where needed. What it holds is told by the key of its journal, where it has one, and else
     * by its manifest: a manifest can be lost or spoilt, and the histories are what took the time.
     *
     * @param question what the folder will answer
     * @param force whether a folder with another question may be overwritten
     * @throws OutputException if it cannot be made, is in use, or holds the answer to another
     */
    public static OutputFolder open(Path path, Question question, boolean force) {
        return open(path, question, force, Optional.empty());
    }

    /**
     * As above, where what took the time lies in no journal.
     *
     * @param kept what that is the answer to
     */
    public static OutputFolder open(Path path, Question question, boolean force, Optional<Question> kept) {
        make(path);
        FolderLock lock = FolderLock.take(path);
        var folder = new OutputFolder(path, lock);
        try {
            folder.makeRoom(question, force, kept);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        return folder;
    }

    /**
     * Makes a folder, where it is not there, with those around it.
     *
     * @throws OutputException if it cannot be made
     */
    public static void make(Path path) {
        try {
            Files.createDirectories(path);
        } catch (NoSuchFileException e) {
            throw new OutputException(path + ": no folder can be made here.", "choose another folder with --out.");
        } catch (IOException e) {
            throw OutputException.of(path, e);
        } catch (ReadOnlyFileSystemException e) {
            throw OutputException.readOnly(path, e);
        }
    }

    /** Lets other programs write here. */
    @Override
    public void close() {
        lock.close();
    }

    /**
     * Removes what is half-written, because the program is ending: nothing is written from now on. Not for a command whose
     * work is saved at the end.
     */
    public void sweep() {
        unfinished.sweep();
        lock.close();
    }

    /** Where the folder is. */
    public Path path() {
        return path;
    }

    /** What was found damaged when the folder was opened, and what is done about it, a line each. */
    public List<String> notes() {
        return notes;
    }

    /** The files written so far but for the copies of what was read, by name and in the order of the alphabet. */
    public List<String> files() {
        synchronized (meanings) {
            return meanings.keySet().stream()
                    .filter(name -> !name.startsWith(Input.FOLDER + "/"))
                    .toList();
        }
    }

    /** Whether a file was written. */
    public boolean has(String name) {
        return meanings.containsKey(name);
    }

    /** The files written so far with what they mean, in the order of the alphabet. */
    Map<String, Meaning> meanings() {
        synchronized (meanings) {
            return new TreeMap<>(meanings);
        }
    }

    /**
     * Writes a file whole, or not at all, and notes what it means.
     *
     * @param name its name; it may hold a folder, as in {@code charts/fear.svg}
     * @param meaning what it means, for the manifest
     */
    public void write(String name, Meaning meaning, Unfinished.Content content) {
        Path file = path.resolve(name);
        refuseLinks(file);
        try {
            unfinished.makeFolder(file);
        } catch (IOException e) {
            throw OutputException.of(file, e);
        } catch (ReadOnlyFileSystemException e) {
            throw OutputException.readOnly(file, e);
        }
        unfinished.write(file, content);
        meanings.put(name, meaning);
    }

    /** Writes a table and notes what it holds and what its columns mean. */
    public <R> void write(Table<R> table, Table.Rows<R> rows) {
        write(table.file(), new Meaning(table.holds(), table.headings()), out -> table.write(out, rows));
    }

    /** Writes a text file in UTF-8. */
    public void write(String name, Meaning meaning, String text) {
        write(name, meaning, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Nothing is written through a folder that is a link: what is asked for lies in this folder and nowhere else. */
    private void refuseLinks(Path file) {
        HeldResults.linkBetween(path, file).ifPresent(link -> {
            throw new OutputException(
                    link + ": is a link; results are written only into their own folder.",
                    "move it away, or choose another folder with --out.");
        });
    }

    private void makeRoom(Question question, boolean force, Optional<Question> elsewhere) {
        Path manifest = path.resolve(Manifest.FILE);
        boolean is = Files.exists(manifest, LinkOption.NOFOLLOW_LINKS);
        Optional<Question> told =
                is && Files.isRegularFile(manifest) ? ManifestReader.question(manifest) : Optional.empty();
        if (told.equals(Optional.of(question))) {
            held = HeldResults.in(path);
        }
        Optional<Question> answered = Part.in(path)
                .flatMap(part -> Question.ofKey(part.question()).map(whole -> whole.part(part.shard())))
                .or(() -> elsewhere)
                .or(() -> told);
        if (force) {
            if (answered.isPresent() && !answered.get().equals(question)) {
                HeldResults.clear(path, is ? ManifestReader.files(manifest) : List.of());
            }
        } else if (answered.isPresent()) {
            refuseOther(question, answered.get());
        } else if (is && !Part.isIn(path)) {
            throw new OutputException(
                    path + ": holds a manifest that cannot be read.",
                    "choose another folder with --out, or overwrite it with --force.");
        }
        if (is && !force && (!told.equals(Optional.of(question)) || Seal.isBroken(manifest))) {
            notes.add(manifest + ": was damaged; "
                    + (answered.equals(told) ? "" : "the journal says what this folder holds, and ")
                    + "it is written anew.");
        }
    }

    /**
     * Refuses a smaller question than the one that is answered here.
     *
     * @param wanted how many histories are asked for
     * @throws OutputException if tables of fewer histories would take the place of those of more
     */
    public void refuseFewer(long wanted) {
        held.refuseFewer(wanted);
    }

    /** Removes what is held of the same question and is not written anew. */
    void removeStale(Map<String, Long> counts) {
        held.removeStale(counts, meanings.keySet());
    }

    private void refuseOther(Question question, Question held) {
        List<String> differences = question.differences(held);
        if (!differences.isEmpty()) {
            throw new OutputException(
                    "%s: holds other results (%s).".formatted(path, String.join(", ", differences)),
                    "choose another folder with --out, or overwrite it with --force.");
        }
    }
}
