package palace.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import palace.statistics.Bands;

/**
 * What an experiment has done so far, in a folder of its own: it survives any end of the process. Whoever opens it again
 * finds the first so many histories of the experiment and does the rest.
 *
 * <p>One process at a time; a folder of another design is refused.
 */
public final class Journal implements Closeable {
    /** The folder's name inside a folder of results. */
    public static final String FOLDER = "journal";

    private final Path folder;
    private final FileChannel lock;
    private final RecordFile records;
    private final BandsFile bands;

    private Journal(Path folder, FileChannel lock, RecordFile records, BandsFile bands) {
        this.folder = folder;
        this.lock = lock;
        this.records = records;
        this.bands = bands;
    }

    /**
     * Opens the journal of an experiment, or begins one.
     *
     * @param results the folder of results
     * @param anew whether what the folder holds is thrown away
     * @throws JournalException if it is in use, of another design or cannot be written
     */
    public static Journal open(Path results, Experiment experiment, boolean anew) {
        return open(results, experiment.key(), anew);
    }

    static Journal open(Path results, String key, boolean anew) {
        Path folder = results.resolve(FOLDER);
        try {
            Files.createDirectories(folder);
            FileChannel lock = lock(lock(results), results);
            try {
                return open(results, lock, key, anew);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw JournalException.failed(folder, e);
        }
    }

    private static Journal open(Path results, FileChannel lock, String key, boolean anew) throws IOException {
        if (anew) {
            Files.deleteIfExists(records(results));
            Files.deleteIfExists(bands(results));
        }
        RecordFile records = RecordFile.open(records(results), key);
        return new Journal(results.resolve(FOLDER), lock, records, new BandsFile(bands(results), key));
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
            request.write(folder.resolve("request"));
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
            return bands.read();
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
