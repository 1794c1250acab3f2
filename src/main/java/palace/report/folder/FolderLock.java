package palace.report.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps other programs out of a folder while results are written into it: two designs at once would leave a mixture
 * under one manifest. The lock ends with the program, however it ends.
 *
 * <p>Its file goes when it is given back, and only then: whoever has locked a file that went meanwhile has locked nothing,
 * and tries again.
 */
final class FolderLock implements AutoCloseable {
    private static final String FILE = ".lock";

    private final Path file;
    /** The last holds the lock; on some systems the end of any channel to a file ends all locks on it. */
    private final List<FileChannel> channels;
    /** Whether the file is ours to remove. */
    private final boolean own;

    private FolderLock(Path file, List<FileChannel> channels, boolean own) {
        this.file = file;
        this.channels = channels;
        this.own = own;
    }

    /** What came of an attempt to lock. */
    private enum Found {
        FREE,
        TAKEN,
        /** Locked by this program itself. */
        OURS,
        /** The disk knows no locks, as some network disks. */
        UNKNOWN
    }

    /**
     * Takes the lock of a folder.
     *
     * @throws OutputException if another program has it, or nothing can be written there
     */
    static FolderLock take(Path folder) {
        Path file = folder.resolve(FILE);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputException(
                    file + ": is a link, or something else that is no plain file.",
                    "move it away, or choose another folder with --out.");
        }
        var channels = new ArrayList<FileChannel>();
        try {
            Found found = open(file, channels);
            boolean own = found != Found.OURS;
            while (found == Found.FREE) {
                found = open(file, channels); // ours now, unless the file that we have locked has gone from its place
            }
            if (found != Found.TAKEN) {
                return new FolderLock(file, channels, own);
            }
        } catch (IOException e) {
            end(channels);
            throw OutputException.of(folder, e);
        } catch (ReadOnlyFileSystemException e) {
            throw OutputException.readOnly(folder, e);
        }
        end(channels);
        throw new OutputException(
                folder + ": another run is writing its results here.",
                "wait for its end, or choose another folder with --out.");
    }

    private static Found open(Path file, List<FileChannel> channels) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        channels.add(channel);
        try {
            return channel.tryLock() == null ? Found.TAKEN : Found.FREE;
        } catch (OverlappingFileLockException e) {
            return Found.OURS;
        } catch (IOException e) {
            return Found.UNKNOWN;
        }
    }

    private static void end(List<FileChannel> channels) {
        for (FileChannel channel : channels) {
            try {
                channel.close();
            } catch (IOException e) {
                // it ends with the program
            }
        }
        channels.clear();
    }

    /** Gives it back, once: the next file of this name is somebody else's. */
    @Override
    public synchronized void close() {
        if (channels.isEmpty()) {
            return;
        }
        try {
            if (own) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // an empty file left behind harms nobody
        } finally {
            end(channels);
        }
    }
}
