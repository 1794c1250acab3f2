package palace.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import palace.statistics.Bands;

/**
 * What an experiment has done so far, in a folder of its own: it survives any end of the process. Whoever opens it again
 * finds the first so many histories of the experiment and does the rest.
 *
 * <p>One process at a time; a folder of another design is refused.
 *
 * <p>Longer than 250 lines: one class alone may write a journal, so that what is on disk can always be read again.
 */
public final class Journal implements Closeable {
    /** The folder's name inside a folder of results. */
    public static final String FOLDER = "journal";

    private final Path results;
    private final Path folder;
    private final FileChannel lock;
    private final RecordFile records;
    private final BandsFile bands;
    private final Consumer<String> teller;

    private Journal(Path results, FileChannel lock, RecordFile records, BandsFile bands, Consumer<String> teller) {
        this.results = results;
        this.folder = results.resolve(FOLDER);
        this.lock = lock;
        this.records = records;
        this.bands = bands;
        this.teller = teller;
    }

    /**
     * Opens the journal of an experiment, or begins one.
     *
     * @param results the folder of results
     * @param anew whether what the folder holds is thrown away
     * @param teller is told, a line each, what was damaged and what is done about it
     * @throws JournalException if it is in use, of another design or cannot be written
     */
    public static Journal open(Path results, Experiment experiment, boolean anew, Consumer<String> teller) {
        return open(results, experiment.key(), anew, teller);
    }

    /** As above, where nobody wants to know. */
    public static Journal open(Path results, Experiment experiment, boolean anew) {
        return open(results, experiment, anew, note -> {});
    }

    private static Journal open(Path results, String key, boolean anew, Consumer<String> teller) {
        Path folder = results.resolve(FOLDER);
        try {
            refuseLinks(results);
            Files.createDirectories(folder);
            FileChannel lock = lock(lock(results), results);
            try {
                if (anew) {
                    clear(results);
                }
                return open(results, lock, key, teller);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw JournalException.failed(folder, e);
        }
    }

    private static Journal open(Path results, FileChannel lock, String key, Consumer<String> teller)
            throws IOException {
        RecordFile records = RecordFile.open(records(results), key, teller);
        return new Journal(results, lock, records, new BandsFile(bands(results), key), teller);
    }

    /** Removes what a folder holds of a journal: another question is to be answered there. */
    public static void clear(Path results) throws IOException {
        if (Files.isDirectory(results.resolve(FOLDER), LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : List.of(records(results), bands(results), request(results))) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Puts records that are handed over one by one in the place of those that a folder holds, all of them or none. */
    static void replace(Path results, String key, Filling filling) throws IOException {
        refuseLinks(results);
        Files.createDirectories(results.resolve(FOLDER));
        FileChannel held = lock(lock(results), results);
        try {
            RecordFile.replace(records(results), key, filling);
        } finally {
            held.close();
        }
    }

    /** Something that adds records. */
    @FunctionalInterface
    interface Filling {
        void fill(RecordFile records) throws IOException;
    }

    /** Somebody else may have prepared the folder: what is written into it must not land elsewhere. */
    private static void refuseLinks(Path results) {
        Path folder = results.resolve(FOLDER);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw JournalException.noPlainFile(folder);
        }
        for (Path file : List.of(records(results), bands(results), request(results), lock(results))) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw JournalException.noPlainFile(file);
            }
        }
    }

    static Path records(Path results) {
        return results.resolve(FOLDER).resolve("runs");
    }

    static Path bands(Path results) {
        return results.resolve(FOLDER).resolve("bands");
    }

    static Path request(Path results) {
        return results.resolve(FOLDER).resolve("request");
    }

    static Path lock(Path results) {
        return results.resolve(FOLDER).resolve("lock");
    }

    /** Keeps what was asked, for whoever joins the parts of an experiment. */
    public Journal keep(Request request) {
        try {
            if (Request.isDamaged(request(results))) {
                teller.accept(request(results) + ": was damaged; it was written anew.");
            }
            request.write(request(results));
            return this;
        } catch (IOException e) {
            throw JournalException.failed(folder, e);
        }
    }

    /** How many histories it holds. */
    public long count() {
        return records.count();
    }

    /** Reads the first histories in order, until the limit or until the reader wants no more. */
    public void replay(long limit, Predicate<RunRecord> reader) {
        try {
            records.replay(limit, reader);
        } catch (IOException e) {
            throw JournalException.failed(folder, e);
        }
    }

    void append(RunRecord run) {
        try {
            records.append(run);
        } catch (IOException e) {
            throw JournalException.failed(folder, e);
        }
    }

    /** Forgets all histories but so many first ones: what follows them is not what belongs there, for this reason. */
    void cut(long keep, String why) {
        try {
            teller.accept(
                    "%s: its history number %d is not the one that belongs there (%s); it and the %d after it run again."
                            .formatted(records(results), keep + 1, why, records.count() - keep - 1));
            records.cut(keep);
        } catch (IOException e) {
            throw JournalException.failed(folder, e);
        }
    }

    /** Tells that histories are missing of which the bands still know. */
    void tellLoss(long histories) {
        teller.accept("%s: its last %d histories are missing; they run again.".formatted(records(results), histories));
    }

    /** Refuses a smaller question than the one that is answered here. */
    void refuseFewer(long wanted) {
        if (wanted < records.count()) {
            throw JournalException.holdsMore(results, records.count(), wanted);
        }
    }

    /** Makes everything safe on disk. */
    void save(long histories, List<Bands> cells) {
        try {
            records.force();
            if (!cells.isEmpty()) {
                bands.save(new BandsFile.Saved(histories, cells));
            }
        } catch (IOException e) {
            throw JournalException.failed(folder, e);
        }
    }

    Optional<BandsFile.Saved> savedBands() {
        try {
            Optional<BandsFile.Saved> saved = bands.read();
            if (saved.isEmpty() && bands.isDamaged()) {
                teller.accept(bands(results) + ": was damaged; the weekly series are gathered anew.");
            }
            return saved;
        } catch (IOException e) {
            throw JournalException.failed(folder, e);
        }
    }

    @Override
    public void close() {
        try (lock) {
            records.close();
        } catch (IOException e) {
            throw JournalException.failed(folder, e);
        }
    }

    private static FileChannel lock(Path file, Path results) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            // told below, as if it were another one
        } finally {
            if (held == null) {
                channel.close();
            }
        }
        if (held == null) {
            throw JournalException.inUse(results);
        }
        return channel;
    }
}
