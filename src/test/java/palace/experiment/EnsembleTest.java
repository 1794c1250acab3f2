package palace.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.experiment.crew.ScrambledCrew;
import palace.model.OutcomeClass;
import palace.random.Draws;
import palace.statistics.Confidence;
import palace.statistics.LookSchedule;
import palace.statistics.PrecisionTarget;

class EnsembleTest {
    private static final long SEED = 1;

    @TempDir
    private Path folder;

    private Results run(String name, Experiment experiment, Goal goal, int threads, Watch watch) {
        try (Journal journal = Journal.open(folder.resolve(name), experiment, false)) {
            return new Ensemble(experiment, goal, journal).run(new ThreadRunner(threads), watch);
        }
    }

    private Results run(String name, long replications, int threads) {
        return run(
                name, Experiment.ensemble("d", Trial.khrushchev(), SEED), Goal.of(replications), threads, Watch.NOBODY);
    }

    private byte[] bytes(String name, String file) throws IOException {
        return Files.readAllBytes(folder.resolve(name).resolve(Journal.FOLDER).resolve(file));
    }

    private void assertSameBytes(String one, String other) throws IOException {
        assertThat(bytes(one, "runs")).isEqualTo(bytes(other, "runs"));
        assertThat(bytes(one, "bands")).isEqualTo(bytes(other, "bands"));
    }

    private List<RunRecord> records(String name, Experiment experiment) {
        var records = new ArrayList<RunRecord>();
        try (Journal journal = Journal.open(folder.resolve(name), experiment, false)) {
            journal.replay(Long.MAX_VALUE, records::add);
        }
        return records;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void anyNumberOfThreadsGivesTheBytesOfOne(int threads) throws IOException {
        run("one", 75, 1);
        run("many", 75, threads);

        assertSameBytes("one", "many");
    }

    @Test
    void everyHistoryIsTheOneThatCanBeRunAlone() {
        var experiment = Experiment.ensemble("d", Trial.khrushchev(), SEED);
        run("all", 40, 2);

        List<RunRecord> records = records("all", experiment);

        assertThat(records).hasSize(40);
        for (int i = 0; i < 40; i++) {
            assertThat(records.get(i))
                    .isEqualTo(RunRecord.of(0, Trial.khrushchev().counted(SEED, i)));
        }
    }

    @Test
    void theCountsAreThoseOfTheRecords() {
        Results results = run("all", 60, 2);

        var counts = new TreeMap<String, Long>();
        records("all", results.experiment()).forEach(run -> counts.merge(String.valueOf(run.outcome()), 1L, Long::sum));

        CellCounts cell = results.cells().get(0);
        assertThat(cell.histories()).isEqualTo(60);
        assertThat(counts).hasSizeGreaterThan(1);
        for (OutcomeClass outcome : OutcomeClass.values()) {
            assertThat(cell.count(outcome)).isEqualTo(counts.getOrDefault(outcome.name(), 0L));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 13, 59})
    void aStoppedEnsembleGoesOnToTheSameBytes(int stopAfter) throws IOException {
        run("whole", 60, 2);
        var asked = new AtomicLong();
        Watch impatient = new Watch() {
            @Override
            public boolean stop() {
                return asked.getAndIncrement() >= stopAfter;
            }
        };

        Results first = run("parts", Experiment.ensemble("d", Trial.khrushchev(), SEED), Goal.of(60), 2, impatient);
        Results second = run("parts", 60, 1);

        assertThat(first.ending()).isEqualTo(Results.Ending.STOPPED);
        assertThat(first.histories()).isLessThanOrEqualTo(stopAfter);
        assertThat(second.ending()).isEqualTo(Results.Ending.COMPLETE);
        assertSameBytes("whole", "parts");
    }

    @Test
    void aLongerEnsembleBeginsWithAShorterOne() throws IOException {
        run("long", 60, 2);
        run("grown", 25, 2);
        run("grown", 60, 2);

        assertSameBytes("long", "grown");
    }

    @Test
    void aShorterEnsembleDoesNotTakeThePlaceOfALongerOne() throws IOException {
        run("whole", 60, 2);
        byte[] before = bytes("whole", "runs");

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> run("whole", 25, 2))
                .withMessageContaining("holds 60 histories, more than the 25 that are asked for")
                .withMessageContaining("-n");
        assertThat(bytes("whole", "runs")).isEqualTo(before);
    }

    @Test
    void aHistoryThatIsNotTheNextIsRunAgainWithAllThatFollow() throws IOException {
        run("whole", 40, 2);
        run("gap", 40, 2);
        DamagedJournal.of(folder.resolve("gap/journal/runs")).withoutRecord(17).save();
        Files.delete(folder.resolve("gap/journal/bands"));

        run("gap", 40, 2);

        assertSameBytes("whole", "gap");
    }

    @Test
    void bandsThatWereLostAreMadeAgain() throws IOException {
        run("whole", 40, 2);
        run("lost", 40, 2);
        Files.write(folder.resolve("lost/journal/bands"), new byte[] {1, 2, 3});

        run("lost", 40, 2);

        assertSameBytes("whole", "lost");
    }

    @Test
    void aHistoryThatFailsIsRecordedAndStaysInTheDenominator() {
        var experiment = Experiment.ensemble("d", Trial.fragile(), SEED);
        Results results = run("fragile", experiment, Goal.of(80), 2, Watch.NOBODY);
        List<RunRecord> records = records("fragile", experiment);

        CellCounts cell = results.cells().get(0);
        assertThat(results.failed()).isBetween(1L, 25L); // 8 are expected; outside this range once in a million
        assertThat(cell.share(OutcomeClass.COUP).trials()).isEqualTo(80);
        assertThat(cell.falls().histories()).isEqualTo(80);
        for (RunRecord run : records) {
            assertThat(run.failed()).isEqualTo(Trial.breaks(Draws.of(SEED, run.replication())));
            assertThat(run.failure()).isEqualTo(run.failed() ? "the ledger is torn" : "");
        }
    }

    @Test
    void precisionStopsAtALookWhateverTheThreadsAndTheInterruptions() throws IOException {
        var looks = new LookSchedule(20, 20, 400);
        var target = new PrecisionTarget(new TreeMap<>(Map.of("coup", 0.1)), Confidence.NINETY_FIVE);
        var goal = new Goal(400, target, looks);
        var experiment = Experiment.ensemble("d", Trial.khrushchev(), SEED);

        Results one = run("one", experiment, goal, 1, Watch.NOBODY);
        run("two", 30, 2);
        Results two = run("two", experiment, goal, 2, Watch.NOBODY);
        Results again = run("two", experiment, goal, 2, Watch.NOBODY);

        assertThat(one.ending()).isEqualTo(Results.Ending.PRECISE);
        assertThat(one.histories() % 20).isZero();
        assertThat(one.looks()).isEqualTo(one.histories() / 20);
        assertThat(one.cells()
                        .get(0)
                        .shares()
                        .get("coup")
                        .wilson(Confidence.NINETY_FIVE)
                        .halfWidth())
                .isLessThanOrEqualTo(0.1);
        assertThat(two.histories()).isEqualTo(one.histories());
        assertThat(again.ending()).isEqualTo(Results.Ending.PRECISE);
        assertSameBytes("one", "two");
    }

    private Results byACrew(String name, Experiment experiment, Goal goal, Watch watch) {
        try (Journal journal = Journal.open(folder.resolve(name), experiment, false)) {
            var crew = new ScrambledCrew(Ensemble.craft(experiment)::answer);
            return new Ensemble(experiment, goal, journal).by(crew, watch);
        }
    }

    @Test
    void aCrewGivesTheBytesOfOneMachineAlsoWhereTheFirstHistoriesAreThere() throws IOException {
        var experiment = Experiment.ensemble("d", Trial.fragile(), SEED);
        run("here", experiment, Goal.of(75), 2, Watch.NOBODY);
        byACrew("there", experiment, Goal.of(75), Watch.NOBODY);
        run("both", experiment, Goal.of(31), 2, Watch.NOBODY);
        byACrew("both", experiment, Goal.of(75), Watch.NOBODY);

        assertSameBytes("here", "there");
        assertSameBytes("here", "both");
    }

    @Test
    void aCrewThatIsStoppedGoesOnToTheSameBytes() throws IOException {
        var experiment = Experiment.ensemble("d", Trial.khrushchev(), SEED);
        var asked = new AtomicLong();
        Watch impatient = new Watch() {
            @Override
            public boolean stop() {
                return asked.getAndIncrement() >= 2;
            }
        };

        Results first = byACrew("parts", experiment, Goal.of(60), impatient);
        byACrew("parts", experiment, Goal.of(60), Watch.NOBODY);
        run("whole", 60, 2);

        assertThat(first.ending()).isEqualTo(Results.Ending.STOPPED);
        assertThat(first.histories()).isBetween(1L, 59L);
        assertSameBytes("whole", "parts");
    }

    @Test
    void aCrewCountsNothingBeyondTheLookAtWhichAllIsPreciseEnough() throws IOException {
        var target = new PrecisionTarget(new TreeMap<>(Map.of("coup", 0.1)), Confidence.NINETY_FIVE);
        var goal = new Goal(400, target, new LookSchedule(20, 20, 400));
        var experiment = Experiment.ensemble("d", Trial.khrushchev(), SEED);

        Results here = run("here", experiment, goal, 2, Watch.NOBODY);
        Results there = byACrew("there", experiment, goal, Watch.NOBODY);

        assertThat(there.ending()).isEqualTo(Results.Ending.PRECISE);
        assertThat(there.histories()).isEqualTo(here.histories());
        assertSameBytes("here", "there");
    }

    @Test
    void shardsShareOutTheHistories() {
        var whole = Experiment.ensemble("d", Trial.khrushchev(), SEED);
        run("whole", 30, 2);
        var merged = new TreeMap<Long, RunRecord>();
        for (int k = 1; k <= 7; k++) {
            Experiment part = whole.part(new Shard(k, 7));
            run("part" + k, part, Goal.of(30), 1, Watch.NOBODY);
            records("part" + k, part).forEach(run -> merged.put(run.replication(), run));
        }

        assertThat(merged.values()).containsExactlyElementsOf(records("whole", whole));
    }
}
