package palace;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import palace.random.Draws;

/** How fast the engine is. For now one week of draws, one for each elite: the floor under every mechanism. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EnginePerformance {
    @Param({"24", "10000"})
    private int elites;

    private final Draws draws = Draws.of(1, 0);
    private final long source = Draws.source("performance");
    private long week;

    @Benchmark
    public double aWeekOfDraws() {
        long key = draws.key(source, week++);
        double sum = 0;
        for (int elite = 0; elite < elites; elite++) {
            sum += Draws.uniform(key, elite);
        }
        return sum;
    }
}
