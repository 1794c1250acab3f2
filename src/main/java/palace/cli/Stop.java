package palace.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * What may end a long command early: a signal (Ctrl-C, the end of a job) or a time limit. While it is open, a signal
 * waits until the command has made safe what it has done.
 */
final class Stop implements AutoCloseable {
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::signal, "stop");
    private final long start = System.nanoTime();
    private final @Nullable Duration limit;
    private volatile boolean signalled;

    /**
     * @param limit how long to go on; null for as long as it takes
     */
    Stop(@Nullable Duration limit) {
        this.limit = limit;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean asked() {
        return signalled || (limit != null && System.nanoTime() - start >= limit.toNanos());
    }

    /** Whether somebody interrupted, rather than the time being over. */
    boolean signalled() {
        return signalled;
    }

    private void signal() {
        signalled = true;
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // the hook ends the program
        }
    }
}
