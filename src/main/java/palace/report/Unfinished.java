package palace.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** The files that are being written, so that an interrupt or an end of the session leaves none of them behind. */
final class Unfinished {
    private static final Set<Path> FILES = new ConcurrentSkipListSet<>();
    private static final AtomicBoolean ENDING = new AtomicBoolean();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::sweep, "unfinished"));
    }

    private Unfinished() {}

    static void begin(Path file) {
        restIfEnding();
        FILES.add(file);
    }

    static void end(Path file) {
        FILES.remove(file);
    }

    /** Does not return once the program is ending: what is written now would stay half-written. */
    static void restIfEnding() {
        while (ENDING.get()) {
            LockSupport.park();
        }
    }

    private static void sweep() {
        ENDING.set(true);
        for (Path file : FILES) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // the next run into the folder overwrites it
            }
        }
    }
}
