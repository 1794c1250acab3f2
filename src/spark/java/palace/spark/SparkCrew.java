package palace.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import palace.experiment.crew.Crew;
import palace.experiment.crew.CrewException;

/**
 * Executors of Spark. Work goes out in waves of some pieces for each of their cores, several waves ahead, so that nobody
 * waits for the slowest piece of a wave; pieces are made to last about a second. Spark does a piece again whose executor
 * was lost.
 */
final class SparkCrew implements Crew {
    private static final int PIECES_EACH = 4;
    private static final int WAVES_AHEAD = 3;
    private static final int FIRST = 4;
    private static final int GROWTH = 4;
    private static final long LONGEST = 10_000;
    private static final double NANOS = 1e9;
    private static final long LOOK_MILLIS = 100;
    private static final long GRACE_MILLIS = 2000;

    private final JavaSparkContext spark;
    private final Broadcast<Workbench> bench;
    private final Tally tally;
    private long size = FIRST;

    SparkCrew(JavaSparkContext spark, Broadcast<Workbench> bench, Tally tally) {
        this.spark = spark;
        this.bench = bench;
        this.tally = tally;
    }

    private record Wave(List<Piece> pieces, JavaFutureAction<List<Outcome>> action) {
        long end() {
            return pieces.get(pieces.size() - 1).to;
        }
    }

    @Override
    public void run(Span span, Orders orders, Answers answers) {
        var ahead = new ArrayDeque<Wave>();
        try {
            long begun = span.from();
            boolean more = true;
            while (more) {
                while (begun < span.to()
                        && ahead.size() < WAVES_AHEAD
                        && !span.stop().getAsBoolean()) {
                    ahead.add(begin(begun, span.to(), orders));
                    begun = ahead.getLast().end();
                }
                more = !ahead.isEmpty() && handOver(ahead.remove(), span.stop(), answers);
            }
        } finally {
            cancel(ahead);
        }
    }

    private static void cancel(Deque<Wave> ahead) {
        ahead.forEach(wave -> wave.action().cancel(true));
    }

    /** The last pieces are small, so that all cores end together. */
    private Wave begin(long from, long to, Orders orders) {
        int cores = Math.max(1, spark.defaultParallelism());
        var pieces = new ArrayList<Piece>();
        for (long next = from; next < to && pieces.size() < PIECES_EACH * cores; ) {
            long end = next + Math.max(1, Math.min(size, (to - next) / (2L * cores)));
            pieces.add(new Piece(next, end, orders.of(next, end)));
            next = end;
        }
        Broadcast<Workbench> there = bench;
        return new Wave(
                pieces,
                spark.parallelize(pieces, pieces.size())
                        .map(piece -> there.value().answer(piece.order))
                        .collectAsync());
    }

    private boolean handOver(Wave wave, BooleanSupplier stop, Answers answers) {
        List<Outcome> done = finished(wave, stop);
        boolean more = done != null;
        if (done != null) {
            adapt(wave, done);
            tally.add(wave.pieces(), done);
            long start = System.nanoTime();
            for (int i = 0; i < done.size() && more; i++) {
                Piece piece = wave.pieces().get(i);
                more = answers.take(piece.from, piece.to, done.get(i).bytes);
            }
            tally.taken(System.nanoTime() - start);
        }
        return more;
    }

    /** A piece is to last about a second, from what the last ones took. */
    private void adapt(Wave wave, List<Outcome> done) {
        double nanos = done.stream().mapToLong(answer -> answer.nanos).sum();
        long each = wave.end() - wave.pieces().get(0).from;
        long right = (long) (NANOS * each / Math.max(1, nanos));
        size = Math.max(1, Math.min(Math.min(GROWTH * size, LONGEST), right));
    }

    /** What a wave came to; null when it was stopped before. */
    private static @Nullable List<Outcome> finished(Wave wave, BooleanSupplier stop) {
        while (true) {
            try {
                return wave.action().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (stop.getAsBoolean()) {
                    wave.action().cancel(true);
                    return null;
                }
            } catch (ExecutionException | CancellationException e) {
                if (isStopping(stop)) {
                    return null;
                }
                throw failed(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw failed(e);
            }
        }
    }

    /** At a signal Spark ends at once, maybe a little before we are told of it. */
    private static boolean isStopping(BooleanSupplier stop) {
        try {
            for (long waited = 0; waited < GRACE_MILLIS && !stop.getAsBoolean(); waited += LOOK_MILLIS) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return stop.getAsBoolean();
    }

    private static CrewException failed(Exception fault) {
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        String what = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new CrewException(
                "Spark gave up: %s\nWhat was done is kept; the same command goes on.".formatted(what), cause);
    }
}
