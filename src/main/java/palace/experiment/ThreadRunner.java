package palace.experiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;

/**
 * Threads of this machine. The caller hands over results in order while they work ahead, but never by more than a few
 * tasks each: memory does not grow with the number of tasks.
 *
 * @param threads how many work; {@code >= 1}
 */
public record ThreadRunner(int threads) implements Runner {
    /** Tasks that a thread takes at a time: enough for handing over to cost nothing, few enough to stop soon. */
    private static final int BLOCK = 4;

    private static final int BLOCKS_AHEAD = 8;

    public ThreadRunner {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
        }
    }

    @Override
    public <T> long run(Stretch stretch, LongFunction<T> task, Sink<T> sink) {
        if (stretch.from() >= stretch.to()) {
            return stretch.to();
        }
        return threads == 1 ? runHere(stretch, task, sink) : share(stretch, task, sink);
    }

    /** One thread is the caller's: another would make two. */
    private static <T> long runHere(Stretch stretch, LongFunction<T> task, Sink<T> sink) {
        long next = stretch.from();
        boolean more = true;
        while (next < stretch.to() && more && !stretch.stop().getAsBoolean()) {
            more = sink.take(next, task.apply(next));
            next++;
        }
        return next;
    }

    private <T> long share(Stretch stretch, LongFunction<T> task, Sink<T> sink) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, ThreadRunner::daemon);
        try {
            long to = stretch.to();
            return handOver(
                    stretch.from(),
                    to,
                    sink,
                    start -> pool.submit(() -> block(start, end(start, to), task, stretch.stop())));
        } finally {
            pool.shutdownNow();
        }
    }

    private <T> long handOver(long from, long to, Sink<T> sink, LongFunction<Future<List<T>>> begin) {
        var ahead = new ArrayDeque<Future<List<T>>>();
        long begun = from;
        long next = from;
        while (next < to) {
            while (begun < to && ahead.size() < BLOCKS_AHEAD * threads) {
                ahead.add(begin.apply(begun));
                begun = end(begun, to);
            }
            long wanted = end(next, to);
            for (T result : finished(ahead.remove())) {
                if (!sink.take(next++, result)) {
                    return next;
                }
            }
            if (next < wanted) {
                return next;
            }
        }
        return next;
    }

    private static long end(long start, long to) {
        return Math.min(to, start + BLOCK);
    }

    private static <T> List<T> block(long start, long end, LongFunction<T> task, BooleanSupplier stop) {
        var results = new ArrayList<T>(BLOCK);
        for (long number = start; number < end && !stop.getAsBoolean(); number++) {
            results.add(task.apply(number));
        }
        return results;
    }

    private static <T> T finished(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException("a task failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while histories were run", e);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "histories");
        thread.setDaemon(true);
        return thread;
    }
}
