package palace.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.CaseModel;
import palace.simulation.Cases;
import palace.simulation.WorldModel;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Deed;
import palace.simulation.history.Spell;
import palace.simulation.history.Standing;
import palace.simulation.history.Turnover;

class RecordCheckTest {
    private static final int MANY_PEOPLE = 2000;
    private static final Experiment EXPERIMENT = measured(Trial.khrushchev());
    private static final RunRecord SOUND = EXPERIMENT.follow(0).record();

    @TempDir
    private Path folder;

    private static Experiment measured(palace.simulation.HistorySource source) {
        return new Experiment("a trial", List.of(source), 1, Shard.WHOLE, true, Measure.all(), false);
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file ->
                            file.toString().matches(".*/(record|textbook|what-if)/.*|.*/preset/(?!world).*\\.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static CaseModel model(Scenario scenario) {
        return Cases.run(scenario, BehaviourReader.shipped(), java.util.Set.of(), true);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyHistoryOfAShippedCaseIsPossible(Path file) {
        Scenario scenario = ScenarioReader.read(file);
        if (new Roster(scenario).count() < MANY_PEOPLE) {
            assertAllPossible(measured(model(scenario)), 40);
        }
    }

    @Test
    void everyHistoryOfAWorldIsPossible() {
        CaseModel one = model(ScenarioReader.read(Path.of("scenarios/preset/military.yaml")));
        CaseModel other = model(ScenarioReader.read(Path.of("scenarios/preset/party.yaml")));
        assertAllPossible(
                measured(new WorldModel(List.of(new WorldModel.Part(1, one), new WorldModel.Part(2, other)))), 20);
        assertAllPossible(measured(Trial.fragile()), 40);
    }

    private static void assertAllPossible(Experiment experiment, int histories) {
        var check = new RecordCheck(experiment);
        for (int position = 0; position < histories; position++) {
            assertThat(check.wrong(experiment.follow(position).record(), position))
                    .as("history %d", position)
                    .isEmpty();
        }
    }

    static Stream<RunRecord> impossible() {
        Spell first = new Spell(-1, 0, 0, null, 3, Turnover.START, null);
        return Stream.of(
                        new Spoilt(0, 1, 0, List.of(), List.of(), List.of()),
                        new Spoilt(1, 0, 0, List.of(), List.of(), List.of()),
                        new Spoilt(0, 0, 1, List.of(), List.of(), List.of()),
                        deeds(deed(9999, 0)),
                        deeds(deed(-1, 0)),
                        deeds(deed(0, 0), deed(0, 0)),
                        deeds(deed(0, -1)),
                        deeds(deed(0, 1_000_000)),
                        spells(new Spell(9999, 0, 0, null, 3, Turnover.START, null)),
                        spells(new Spell(-1, 0, 0, null, Double.NaN, Turnover.START, null)),
                        spells(new Spell(-1, 0, 0, null, 1e300, Turnover.START, null)),
                        spells(new Spell(-1, 0, 9, 4, 3, Turnover.START, Turnover.VOTED_OUT)),
                        spells(new Spell(-1, 0, 0, null, 3, Turnover.START, Turnover.VOTED_OUT)),
                        spells(first, new Spell(-2, 0, 0, null, 0, Turnover.VOTED_OUT, null)),
                        log(attempt(9999, 0.5)),
                        log(attempt(-1, 0.5)),
                        log(attempt(0, Double.NaN)),
                        log(attempt(0, Double.POSITIVE_INFINITY)))
                .map(Spoilt::record);
    }

    /** What is changed of a history in which nothing happened. */
    private record Spoilt(
            int cell, long replication, int part, List<AttemptTrace> log, List<Spell> spells, List<Deed> deeds) {
        RunRecord record() {
            RunRecord.Decisive decisive = log.isEmpty() ? null : RunRecord.Decisive.of(log.get(0));
            OutcomeClass outcome = log.isEmpty() ? OutcomeClass.NO_ATTEMPT : OutcomeClass.ATTEMPT_FAILED;
            int attempts = log.size();
            return new RunRecord(
                    cell,
                    replication,
                    1,
                    outcome,
                    20,
                    attempts,
                    0,
                    0,
                    0,
                    null,
                    decisive,
                    "",
                    SOUND.measures(),
                    log,
                    spells,
                    deeds,
                    part);
        }
    }

    private static Spoilt deeds(Deed... deeds) {
        return new Spoilt(0, 0, 0, List.of(), List.of(), List.of(deeds));
    }

    private static Spoilt spells(Spell... spells) {
        return new Spoilt(0, 0, 0, List.of(), List.of(spells), List.of());
    }

    private static Spoilt log(AttemptTrace attempt) {
        return new Spoilt(0, 0, 0, List.of(attempt), List.of(), List.of());
    }

    private static Deed deed(int group, int attempts) {
        var counts = new ArrayList<>(Collections.nCopies(Deed.Kind.values().length, 0));
        counts.set(Deed.Kind.ATTEMPTS.ordinal(), attempts);
        return new Deed(group, false, counts);
    }

    private static AttemptTrace attempt(int head, double share) {
        var standing = new Standing(0.4, 0.1, 0.1, 0);
        var failed = OutcomeClass.ATTEMPT_FAILED;
        return new AttemptTrace(
                3,
                head,
                -1,
                Arena.VOTES,
                failed,
                2,
                false,
                false,
                "leak",
                List.of(),
                share,
                0.1,
                0.1,
                4,
                0.2,
                0.5,
                standing,
                0.5,
                -2,
                0);
    }

    @Test
    void whatIsSpoiltBelowIsSoundBefore() {
        var check = new RecordCheck(EXPERIMENT);

        assertThat(check.wrong(log(attempt(0, 0.5)).record(), 0)).isEmpty();
        assertThat(check.wrong(deeds(deed(0, 0)).record(), 0)).isEmpty();
        assertThat(check.wrong(
                        spells(new Spell(-1, 0, 0, null, 3, Turnover.START, null))
                                .record(),
                        0))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotHaveHappenedIsNotCounted(RunRecord spoilt) {
        assertThat(new RecordCheck(EXPERIMENT).wrong(spoilt, 0)).isNotEmpty();
    }

    @Test
    void theMembersOfACohortAreCountedTogetherUnderTheFirst() {
        List<Integer> groups = EXPERIMENT.cells().get(0).groups(0);
        int last = groups.size() - 1;
        int first = groups.get(last);
        int size = last - first + 1;
        var check = new RecordCheck(EXPERIMENT);

        assertThat(size).as("the case has a cohort").isGreaterThan(1);
        assertThat(check.wrong(duringOneAttempt(deed(first, size)), 0)).isEmpty();
        assertThat(check.wrong(duringOneAttempt(deed(first, size + 1)), 0)).isNotEmpty();
        assertThat(check.wrong(duringOneAttempt(deed(last, 1)), 0)).isNotEmpty();
    }

    private static RunRecord duringOneAttempt(Deed deed) {
        return new Spoilt(0, 0, 0, List.of(attempt(0, 0.5)), List.of(), List.of(deed)).record();
    }

    @Test
    void anImpossibleRecordIsToldAndRunsAgainAndTheRestSurvives() throws IOException {
        byte[] whole = run("whole", new ArrayList<>(), 12);
        Path damaged = folder.resolve("damaged");
        try (Journal journal = Journal.open(damaged, EXPERIMENT, false)) {
            for (int position = 0; position < 12; position++) {
                journal.append(
                        position == 7
                                ? new Spoilt(0, 7, 0, List.of(), List.of(), List.of(deed(9999, 0))).record()
                                : EXPERIMENT.follow(position).record());
            }
            journal.save(12, List.of());
        }
        var told = new ArrayList<String>();

        assertThat(run("damaged", told, 12)).isEqualTo(whole);
        assertThat(told)
                .singleElement()
                .asString()
                .contains("history number 8 is not the one that belongs there (who did what); it and the 4 after it");
    }

    private byte[] run(String name, List<String> told, long histories) throws IOException {
        Path place = folder.resolve(name);
        try (Journal journal = Journal.open(place, EXPERIMENT, false, told::add)) {
            new Ensemble(EXPERIMENT, Goal.of(histories), journal).run(new ThreadRunner(1), Watch.NOBODY);
        }
        return Files.readAllBytes(place.resolve("journal/runs"));
    }
}
