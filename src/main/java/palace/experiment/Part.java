package palace.experiment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import palace.statistics.Bands;

/**
 * What one shard of an experiment has left, read where it lies; nothing in its folder is changed.
 *
 * @param folder the folder of results
 * @param question names everything that the results depend on
 * @param shard which part it is; the whole is a part as well
 * @param request what was asked; null when it was stopped before that was written down
 * @param busy whether somebody still works on it
 */
public record Part(
        Path folder, String question, Shard shard, @Nullable Request request, boolean busy) {
    private static final Pattern SHARD = Pattern.compile("(?s)(.*) shard (\\d+/\\d+)");

    /** Whether a folder holds histories. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(records(folder));
    }

    /** What a folder is part of; nothing where that cannot be read. */
    public static Optional<Part> in(Path folder) {
        try {
            return isIn(folder) ? Optional.of(of(folder)) : Optional.empty();
        } catch (JournalException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads what a folder is part of.
     *
     * @throws JournalException if it is no folder of ours
     */
    public static Part of(Path folder) {
        try (RecordReader reader = RecordReader.open(records(folder))) {
            Matcher key = SHARD.matcher(reader.key());
            boolean parted = key.matches();
            return new Part(
                    folder,
                    parted ? key.group(1) : reader.key(),
                    parted ? shard(folder, key.group(2)) : Shard.WHOLE,
                    Request.read(Journal.request(folder)).orElse(null),
                    busy(folder));
        } catch (IOException e) {
            throw JournalException.failed(folder, e);
        }
    }

    private static Shard shard(Path folder, String text) {
        try {
            return Shard.parse(text);
        } catch (IllegalArgumentException e) {
            throw JournalException.unreadable(records(folder));
        }
    }

    /** What is damaged besides its histories, a line each. */
    public Optional<String> requestDamage() {
        Path file = Journal.request(folder);
        return request == null && Files.exists(file)
                ? Optional.of(file + ": is damaged; what was asked of this part is not known.")
                : Optional.empty();
    }

    /** Its bands, where they are damaged. */
    Optional<String> bandsDamage() throws IOException {
        return bandsFile().isDamaged()
                ? Optional.of(Journal.bands(folder) + ": is damaged; the weekly series are gathered anew.")
                : Optional.empty();
    }

    private BandsFile bandsFile() {
        return new BandsFile(Journal.bands(folder), Experiment.key(question, shard));
    }

    /** Its records, in the order of their tasks. */
    RecordReader open() throws IOException {
        return RecordReader.open(records(folder));
    }

    /** Its bands over so many histories. */
    Optional<List<Bands>> bands(long histories) throws IOException {
        return bandsFile()
                .read()
                .filter(saved -> saved.histories() == histories)
                .map(BandsFile.Saved::cells);
    }

    private static Path records(Path folder) {
        return Journal.records(folder);
    }

    private static boolean busy(Path folder) {
        Path lock = Journal.lock(folder);
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held == null;
        } catch (OverlappingFileLockException sameProcess) {
            return true;
        } catch (IOException e) {
            return false; // a folder that may only be read, or a disk that knows no locks
        }
    }
}
