package palace.report.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import palace.report.folder.OutputFolder;

/** Charts are drawn here side by side, on every core for which there is memory. */
public final class DrawingBoard implements AutoCloseable {
    private static final int MOST_THREADS = 7;

    /** What a chart takes at most while it is drawn: its pixels, its lines, and what they are packed in. */
    private static final long BYTES = 64L << 20;

    private static final long PATIENCE_SECONDS = 5;

    private final Map<String, Future<String>> tasks = new LinkedHashMap<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(threads(), DrawingBoard::daemon);

    /** Made by the first thread before any of them draws. */
    private final Future<String> fonts = pool.submit(Fonts::missing);

    /** Begins to draw and write a chart, while the caller goes on. */
    public void draw(String name, Supplier<Figure> figure, OutputFolder folder) {
        tasks.put(name, pool.submit(() -> draw(figure, folder)));
    }

    /** Draws nothing, because there would be nothing to see. */
    public void leaveOut(String name, String why) {
        tasks.put(name, CompletableFuture.completedFuture(why));
    }

    /** Waits for the last one and says which were left out and why. */
    public Map<String, String> finish() {
        var skipped = new TreeMap<String, String>();
        try {
            for (Map.Entry<String, Future<String>> task : tasks.entrySet()) {
                String missing = task.getValue().get();
                if (!missing.isEmpty()) {
                    skipped.put(task.getKey(), missing);
                }
            }
        } catch (ExecutionException e) {
            throw asUnchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while charts were drawn", e);
        }
        return skipped;
    }

    /** Stops what is still drawn and waits until it has cleared its half-written file away. */
    @Override
    public void close() {
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return; // the threads are daemons: they end with the program
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String draw(Supplier<Figure> figure, OutputFolder folder) throws ExecutionException, InterruptedException {
        String missing = fonts.get();
        if (missing.isEmpty()) {
            ChartFiles.write(figure.get(), folder);
        }
        return missing;
    }

    private static int threads() {
        Runtime machine = Runtime.getRuntime();
        int most = Math.min(MOST_THREADS, machine.availableProcessors());
        return (int) Math.max(1, Math.min(most, machine.maxMemory() / BYTES - 1));
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "charts");
        thread.setDaemon(true);
        return thread;
    }

    private static RuntimeException asUnchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException("a chart failed", cause);
    }
}
