package palace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import palace.simulation.AttemptTrace;
import palace.simulation.Entry;
import palace.simulation.History;

/** All charts of one history, drawn side by side on every core. */
final class Charts {
    private static final int MOST_THREADS = 7;

    private final Cast cast;
    private final History history;
    private final String version;
    private final Map<String, String> skipped = new TreeMap<>();
    private final Map<String, Supplier<Figure>> figures = new java.util.LinkedHashMap<>();

    Charts(Cast cast, History history, @Nullable Court court, String version) {
        this.cast = cast;
        this.history = history;
        this.version = version;
        attempt();
        if (court != null && !court.seats().isEmpty()) {
            figures.put(
                    "network",
                    () -> new Figure(
                            "network",
                            ChartStyle.chart(
                                    CourtWords.finding(court),
                                    caption() + " · circles by power",
                                    new CourtPlot(court))));
        } else {
            skipped.put("network", "nobody to draw");
        }
        weekly();
    }

    /** Draws and writes them all, and says which were left out and why. */
    Map<String, String> writeTo(OutputFolder folder) {
        String noFonts = Fonts.missing();
        if (!noFonts.isEmpty()) {
            figures.keySet().forEach(name -> skipped.put(name, noFonts));
            return skipped;
        }
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads, Charts::daemon);
        try {
            List<Future<?>> tasks = new ArrayList<>();
            for (Supplier<Figure> figure : figures.values()) {
                tasks.add(pool.submit(() -> ChartFiles.write(figure.get(), folder)));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw asUnchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while charts were drawn", e);
        } finally {
            pool.shutdownNow();
        }
        return skipped;
    }

    private void attempt() {
        int count = history.attempts().size();
        if (count == 0) {
            skipped.put("attempt", "no attempt was made");
            return;
        }
        AttemptTrace last = history.attempts().get(count - 1);
        if (last.hours().isEmpty()) {
            skipped.put("attempt", "its hours were not recorded");
            return;
        }
        figures.put("attempt", () -> {
            List<Entry> entries = history.entries().stream()
                    .filter(entry -> entry.week() >= last.week() && entry.hour() != Entry.NO_HOUR)
                    .toList();
            String which = count == 1 ? "" : " · attempt %d of %d".formatted(count, count);
            return new AttemptChart(last).figure(caption() + which, new Flags(cast, history).moves(entries));
        });
    }

    private void weekly() {
        if (history.series().weeks() == 0) {
            for (String name : List.of("regime", "hearts", "plots", "fear", "competence")) {
                skipped.put(name, "no week was recorded");
            }
            return;
        }
        var charts = new WeeklyCharts(cast, history, caption());
        figures.put("plots", charts::plots);
        figures.put("regime", charts::regime);
        figures.put("hearts", charts::hearts);
        figures.put("fear", charts::fear);
        figures.put("competence", charts::competence);
    }

    private String caption() {
        return "%s · seed %d%s · %s from %s · Palace %s"
                .formatted(
                        Plain.text(cast.title()),
                        history.seed(),
                        history.replication() == 0 ? "" : ", history " + history.replication(),
                        Words.count(history.weeks(), "week"),
                        cast.start(),
                        version);
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
