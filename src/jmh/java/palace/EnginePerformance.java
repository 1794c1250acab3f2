package palace;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.start.RegimeBuilder;
import palace.simulation.CaseModel;
import palace.simulation.ProcessOverview;
import palace.simulation.history.History;

/**
 * How fast the engine is: elite-weeks a second on one core, all mechanisms on, for the world-average regime at several
 * sizes. A history is counted, not recorded; its regime is copied, not built.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class EnginePerformance {
    private static final int WEEKS = 520;

    @Param({"24", "100", "10000"})
    private int elites;

    /** Whether there are a street, a treasury, a front and a leader who may lash out. */
    @Param({"off", "on"})
    private String layers;

    private CaseModel run;
    private CaseModel quiet;
    private long replication;

    /** Elite-weeks simulated; JMH divides them by the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Work {
        public long eliteWeeks;

        @Setup(Level.Iteration)
        public void begin() {
            eliteWeeks = 0;
        }
    }

    @Setup
    public void build() {
        Scenario scenario = layers.equals("on") ? WorldAverage.withLayers(elites) : WorldAverage.of(elites);
        Regime start = new RegimeBuilder(scenario, new Roster(scenario), false).build(Draws.of(1, 0));
        run = run(start, Set.of());
        quiet = run(start, Set.of("Launch"));
    }

    private static CaseModel run(Regime start, Set<String> without) {
        return new CaseModel(
                draws -> start.copy(),
                ProcessOverview.of(BehaviourReader.shipped()::bind, without),
                List.of(),
                WEEKS,
                false);
    }

    @Benchmark
    public History aDecade(Work work) {
        History history = run.counted(1, replication++);
        work.eliteWeeks += (long) elites * history.weeks();
        return history;
    }

    /** The weeks alone: plots are made, but nobody moves, so that no size has more hours of attempts than another. */
    @Benchmark
    public History aDecadeWithoutAttempts(Work work) {
        History history = quiet.counted(1, replication++);
        work.eliteWeeks += (long) elites * history.weeks();
        return history;
    }
}
