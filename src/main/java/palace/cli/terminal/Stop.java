package palace.cli.terminal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * What may end a long command early: a signal (Ctrl-C, the end of a job) or a time limit. While it is open, a signal
 * waits until the command has made safe what it has done.
 */
public final class Stop implements AutoCloseable {
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ProgramEnd.Duty duty;
    private final long start = System.nanoTime();
    private final @Nullable Duration limit;
    private volatile boolean signalled;

    /**
     * @param ending of the program
     * @param limit how long to go on; null for as long as it takes
     */
    public Stop(ProgramEnd ending, @Nullable Duration limit) {
        this.limit = limit;
        duty = ending.atSignal(this::signal);
    }

    boolean asked() {
        return signalled || (limit != null && System.nanoTime() - start >= limit.toNanos());
    }

    /** Whether somebody interrupted, rather than the time being over. */
    public boolean signalled() {
        return signalled;
    }

    private void signal() {
        signalled = true;
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        duty.close();
        closed.countDown();
    }
}
