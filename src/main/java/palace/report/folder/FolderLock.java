package palace.report.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;

/**
 * Keeps other programs out of a folder while results are written into it: two designs at once would leave a mixture
 * under one manifest. The lock ends with the program, however it ends.
 */
final class FolderLock implements AutoCloseable {
    private static final String FILE = ".lock";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
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
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (isFree(channel)) {
                return new FolderLock(file, channel);
            }
            channel.close();
        } catch (IOException e) {
            throw OutputException.of(folder, e);
        } catch (ReadOnlyFileSystemException e) {
            throw OutputException.readOnly(folder, e);
        }
        throw new OutputException(
                folder + ": another run is writing its results here.",
                "wait for its end, or choose another folder with --out.");
    }

    private static boolean isFree(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return true; // held by this program itself, which runs one command after the other
        } catch (IOException e) {
            return true; // a disk that knows no locks, as some network disks
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            file.toFile().deleteOnExit(); // an empty file left behind harms nobody
        }
    }
}
