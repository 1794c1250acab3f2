package palace;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import palace.model.Regime;
import palace.random.Draws;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.file.ScenarioReader;
import palace.scenario.start.RegimeBuilder;

/** How long it takes to build the regime of one history, ranges drawn: a real case, and a large one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BuildPerformance {
    @Param({"khrushchev-1964", "10000"})
    private String regime;

    private RegimeBuilder builder;
    private long replication;

    @Setup
    public void read() {
        Scenario scenario = Character.isDigit(regime.charAt(0))
                ? WorldAverage.of(Integer.parseInt(regime))
                : ScenarioReader.read(Path.of("scenarios/record/" + regime + ".yaml"));
        builder = new RegimeBuilder(scenario, new Roster(scenario), true);
    }

    @Benchmark
    public Regime build() {
        return builder.build(Draws.of(1, replication++));
    }
}
