package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.mechanism.attempt.Cascade;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.event.Fall;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.scenario.mixture.MixtureReader;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Deed.Kind;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Spell;
import palace.simulation.history.Turnover;

/** Over all shipped cases: what persons did, attempts, spells, outcomes and events tell one and the same history. */
class DeedsTest {
    private static final Turnover COUP = Turnover.by(OutcomeClass.COUP);
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final int LARGE = 5_000;
    private static final int LONGEST = 260;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(SCENARIOS.resolve("sweeps")))
                    .filter(file -> !MixtureReader.isOne(file))
                    .filter(file -> new Roster(ScenarioReader.read(file)).count() < LARGE)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nobodyLeadsJoinsFallsOrRulesWithoutARow(Path file) {
        Scenario scenario = ScenarioReader.read(file);
        CaseModel run = Cases.run(scenario, BehaviourReader.shipped(), Set.of(), true);
        CaseModel short_ = run.lasting(Math.min(LONGEST, run.weeks()));
        for (long replication = 0; replication < 3; replication++) {
            History history = short_.recorded(1, replication);
            assertThat(short_.counted(1, replication).deeds()).isEqualTo(history.deeds());
            agree(history);
        }
    }

    private static void agree(History history) {
        List<AttemptTrace> attempts = history.attempts();
        assertThat(sum(history, Kind.LED)).isEqualTo(attempts.size());
        assertThat(sum(history, Kind.MEMBER)).isEqualTo(of(attempts, AttemptTrace::members));
        assertThat(sum(history, Kind.DECIDED)).isEqualTo(of(attempts, attempt -> attempt.decider() >= 0 ? 1 : 0));
        assertThat(sum(history, Kind.JOINED) + sum(history, Kind.ASIDE) + sum(history, Kind.RALLIED))
                .isLessThanOrEqualTo(sum(history, Kind.ATTEMPTS));
        assertThat(sum(history, Kind.FELL) + sum(history, Kind.DIED))
                .isEqualTo(history.entries().stream()
                        .filter(entry -> entry.week() >= 0 && entry.event() instanceof Fall)
                        .count());
        attempts.forEach(attempt -> decidedByOneWhoCounts(history, attempt));
        spells(history);
    }

    /** In a vote those show a side too who have neither a seat nor guards. */
    private static void decidedByOneWhoCounts(History history, AttemptTrace attempt) {
        assertThat(history.entries().stream()
                        .filter(entry -> entry.week() == attempt.week())
                        .map(Entry::event)
                        .filter(Cascade.Chose.class::isInstance)
                        .map(Cascade.Chose.class::cast)
                        .filter(chose -> chose.actor() == attempt.decider()
                                && chose.stance().committed()))
                .allMatch(chose -> chose.weight() > 0 || chose.guard() > 0);
    }

    private static void spells(History history) {
        List<Spell> spells = history.spells();
        assertThat(sum(history, Kind.RULED)).isEqualTo(Math.max(0, spells.size() - 1));
        long coups = history.attempts().stream()
                .filter(attempt -> attempt.target() == Party.LEADER && attempt.outcome() == OutcomeClass.COUP)
                .count();
        assertThat(spells.stream()
                        .filter(spell -> COUP.equals(spell.howEnded()) || Turnover.VOTED_OUT.equals(spell.howEnded()))
                        .count())
                .isEqualTo(coups);
        Turnover first = spells.isEmpty() ? null : spells.get(0).howEnded();
        if (COUP.equals(first) || Turnover.VOTED_OUT.equals(first)) {
            assertThat(history.outcome()).isEqualTo(OutcomeClass.COUP);
        } else if (first != null) {
            assertThat(history.outcome().code()).isEqualTo(first.code());
        }
    }

    private static long sum(History history, Kind kind) {
        return history.deeds().stream().mapToLong(deed -> deed.count(kind)).sum();
    }

    private static long of(List<AttemptTrace> attempts, ToLongFunction<AttemptTrace> value) {
        return attempts.stream().mapToLong(value).sum();
    }
}
