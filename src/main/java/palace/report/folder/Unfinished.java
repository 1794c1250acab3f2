package palace.report.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/** The files of a folder that are being written, so that none of them is left behind when the program is stopped. */
final class Unfinished {
    private final Set<Path> files = new TreeSet<>();
    private boolean swept;

    /** Something that makes a file and hands out what writes to it. */
    @FunctionalInterface
    interface Opening<T> {
        T open() throws IOException;
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
    synchronized void sweep() {
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
