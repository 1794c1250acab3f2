package palace.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.scenario.Scenario;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Setting;
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

    /** Whatever happens to them, it happens in their order: it may touch the same people. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 24, 65_535, 65_536, 100_001})
    void whatHappensToFewHappensInTheirOrder(int count) {
        List<Integer> happened = new ArrayList<>();

        int times = Everybody.those(count, EverybodyTest::fifths, happened::add);

        List<Integer> fifths =
                IntStream.range(0, count).filter(i -> i % 5 == 0).boxed().toList();
        assertThat(happened).isEqualTo(fifths);
        assertThat(times).isEqualTo(fifths.size());
        assertThat(Everybody.found(count, EverybodyTest::fifths)).containsExactly(toInts(fifths));
        List<Integer> made = Everybody.made(count, i -> i % 5 == 0 ? i : null);
        assertThat(made).isEqualTo(fifths);
    }

    private static void fifths(int from, int to, IntConsumer found) {
        for (int i = from; i < to; i++) {
            if (i % 5 == 0) {
                found.accept(i);
            }
        }
    }

    private static int[] toInts(List<Integer> numbers) {
        return numbers.stream().mapToInt(i -> i).toArray();
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

    /** Brezhnev moves in the fifth week: everybody hears of it, decides, and is counted. */
    @Test
    void soAreTheHoursOfAnAttempt() {
        Scenario crowd = ScenarioReader.read(
                Path.of("scenarios/record/khrushchev-1964.yaml"),
                List.of(new Setting("cohorts.ministers.count", "66000")));
        CaseModel weeks = Cases.run(crowd, BehaviourReader.shipped(), Set.of(), true);

        History one = onThreads(1, weeks);
        History three = onThreads(3, weeks);

        assertThat(one.attempts()).isNotEmpty();
        assertThat(three.attempts()).isEqualTo(one.attempts());
        assertThat(three.entries()).isEqualTo(one.entries());
    }

    private static History onThreads(int threads, CaseModel model) {
        ForkJoinPool pool = new ForkJoinPool(threads); // what is parallel within is done by the pool around it
        try {
            return pool.submit(() -> model.recorded(1, 1)).join();
        } finally {
            pool.shutdown();
        }
    }
}
