package palace.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import palace.model.Regime;
import palace.random.Draws;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Setting;
import palace.scenario.mixture.MixtureReader;
import palace.simulation.history.History;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;

/** Runs and histories of the shipped cases, for tests. */
final class Histories {
    /** Chosen before the first run; never searched for a pass. */
    static final long SEED = 1;

    private static final Path SCENARIOS = Path.of("scenarios");

    private Histories() {}

    /** Every scenario that is shipped; designs over them, and worlds of them, are not scenarios. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(SCENARIOS.resolve("sweeps")))
                    .filter(file -> !MixtureReader.isOne(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Scenario scenario(String name, String... settings) {
        List<Setting> changes = Arrays.stream(settings).map(Setting::parse).toList();
        return ScenarioReader.read(SCENARIOS.resolve(name + ".yaml"), changes);
    }

    /** A run of a shipped case, ranges drawn. */
    static CaseModel run(String name, String... settings) {
        return run(scenario(name, settings), BehaviourReader.shipped(), Set.of());
    }

    static CaseModel without(String mechanism, String name) {
        return run(scenario(name), BehaviourReader.shipped(), Set.of(mechanism));
    }

    static CaseModel run(Scenario scenario, Behaviour behaviour, Set<String> without) {
        return Cases.run(scenario, behaviour, without, true);
    }

    /** The same run, which goes on when the leader falls. */
    static CaseModel goingOn(CaseModel run) {
        return new CaseModel(run.start(), run.overview(), run.timeline(), run.weeks(), false);
    }

    /** A history under the eyes of a test, which sees the regime itself. */
    static History follow(CaseModel run, long replication, Function<Regime, Observer> watcher) {
        Draws draws = Draws.of(SEED, replication);
        Regime regime = run.start().apply(draws);
        Observer observer = watcher.apply(regime);
        var simulation = new HistorySimulation(regime, run.overview().mechanisms(), draws, observer, run.stopAtFall());
        simulation.begin(run.timeline(), run.weeks());
        while (regime.week() < run.weeks() && !simulation.over()) {
            simulation.schedule.step(simulation);
        }
        return observer.history(SEED, replication, regime.week(), regime);
    }

    /** The bits of all series of some weeks, so that no value is the same by rounding. */
    static List<Long> bits(SeriesTable series, int from, int until) {
        List<Long> bits = new ArrayList<>();
        for (int week = from; week < until; week++) {
            for (Series each : Series.values()) {
                bits.add(Double.doubleToRawLongBits(series.value(each, week)));
            }
        }
        return bits;
    }
}
