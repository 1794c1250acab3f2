package palace.report.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A program that takes the lock of a folder again and again, and fails if it is not alone there. */
final class Contender {
    private Contender() {}

    /** Into which folder, and for how many milliseconds. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path inside = folder.resolve("inside");
        long end = System.nanoTime()
                + Duration.ofMillis(Long.parseLong(arguments[1])).toNanos();
        while (System.nanoTime() < end) {
            try {
                FolderLock lock = FolderLock.take(folder);
                Files.createFile(inside);
                Files.delete(inside);
                lock.close();
            } catch (FileAlreadyExistsException e) {
                System.exit(1);
            } catch (OutputException taken) {
                Thread.onSpinWait();
            }
        }
    }
}
