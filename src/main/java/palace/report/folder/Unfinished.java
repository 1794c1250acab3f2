package palace.report.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/**
 * The files that are being written: each comes into being whole, or not at all, and none is left behind half-written when
 * the program is stopped.
 */
public final class Unfinished {
    private static final int BUFFER = 1 << 16;

    private final Set<Path> files = new TreeSet<>();
    private boolean swept;

    /** Something that writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all bytes; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file aside and renames it when it is whole. */
    public void write(Path file, Content content) {
        Path aside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(begin(aside, () -> create(aside)), BUFFER)) {
                content.writeTo(out);
            }
            rename(aside, file);
        } catch (IOException e) {
            restIfSwept();
            throw OutputException.of(file, e);
        } catch (UncheckedIOException e) {
            restIfSwept();
            throw OutputException.of(file, new IOException(e.getMessage(), e));
        } catch (ReadOnlyFileSystemException e) {
            throw OutputException.readOnly(file, e);
        } finally {
            remove(aside);
            end(aside);
        }
    }

    /**
     * The same for a file that somebody named: behind a link the file that it leads to is written, and a pipe or a device,
     * such as {@code /dev/stdout}, takes the content as it comes and stays what it is.
     */
    public void writeNamed(Path file, Content content) {
        try {
            if (!Files.exists(file) || Files.isDirectory(file)) {
                write(file, content);
            } else if (Files.isRegularFile(file)) {
                write(file.toRealPath(), content);
            } else {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                    content.writeTo(out);
                }
            }
        } catch (IOException e) {
            throw OutputException.of(file, e);
        } catch (UncheckedIOException e) {
            throw OutputException.of(file, new IOException(e.getMessage(), e));
        }
    }

    /** Begins a file; a link that lies in its place is removed and not followed. */
    private static OutputStream create(Path aside) throws IOException {
        Files.deleteIfExists(aside);
        return Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static void rename(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            aside.toFile().deleteOnExit(); // the first fault is the one to tell
        }
    }

    /** Something that makes a file and hands out what writes to it. */
    @FunctionalInterface
    interface Opening<T> {
        T open() throws IOException;
    }

    /** Makes the folder of a file, with those around it, unless all were swept: what is then removed stays so. */
    void makeFolder(Path file) throws IOException {
        synchronized (this) {
            if (!swept) {
                Files.createDirectories(file.getParent());
                return;
            }
        }
        restIfSwept();
    }

    /** Makes a file, unless all were swept: the sweep finds every file that was made. */
    <T> T begin(Path file, Opening<T> opening) throws IOException {
        synchronized (this) {
            if (!swept) {
                files.add(file);
                return opening.open();
            }
        }
        restIfSwept();
        throw new IllegalStateException("an ending program came back to life");
    }

    synchronized void end(Path file) {
        files.remove(file);
    }

    /** Does not return once all were swept: the program is ending, and a fault of its last moment is none. */
    void restIfSwept() {
        while (isSwept()) {
            LockSupport.park();
        }
    }

    /** Removes all, and makes those who write them wait for the end. */
    public synchronized void sweep() {
        swept = true;
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // the next run into the folder overwrites it
            }
        }
    }

    private synchronized boolean isSwept() {
        return swept;
    }
}
