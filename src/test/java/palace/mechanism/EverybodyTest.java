package palace.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.scenario.Scenario;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.CaseModel;
import palace.simulation.Cases;
import palace.simulation.history.History;
import palace.simulation.history.Series;

class EverybodyTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 24, 65_535, 65_536, 65_537, 100_000})
    void everybodyHasHisTurnOnce(int count) {
        AtomicIntegerArray turns = new AtomicIntegerArray(count);

        Everybody.each(count, (from, to) -> IntStream.range(from, to).forEach(turns::incrementAndGet));

        assertThat(IntStream.range(0, count).map(turns::get)).allMatch(turn -> turn == 1);
    }

    /** The discontented are bits of words of 64: two threads in one of them would lose what the other writes. */
    @Test
    void noTwoStretchesShareAWordOfASet() {
        Everybody.each(100_001, (from, to) -> assertThat(from % Long.SIZE).isZero());
    }

    @Test
    void aLargeRegimeIsTheSameOnAnyNumberOfThreads() {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios/scale/nomenklatura-100k.yaml"), List.of());
        CaseModel weeks =
                Cases.run(scenario, BehaviourReader.shipped(), Set.of(), true).lasting(6);

        History one = onThreads(1, weeks);
        History three = onThreads(3, weeks);

        assertThat(three.entries()).isEqualTo(one.entries());
        assertThat(three.attacks()).isEqualTo(one.attacks()).isPositive();
        for (Series series : Series.values()) {
            for (int week = 0; week < 6; week++) {
                Double its = one.series().value(series, week); // where there is no value there is none either
                assertThat(three.series().value(series, week)).isEqualTo(its);
            }
        }
    }

    private static History onThreads(int threads, CaseModel model) {
        ForkJoinPool pool = new ForkJoinPool(threads); // what is parallel within is done by the pool around it
        try {
            return pool.submit(() -> model.recorded(1, 0)).join();
        } finally {
            pool.shutdown();
        }
    }
}
