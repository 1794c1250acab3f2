package palace.report.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.mechanism.leader.Appointment;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Fall;
import palace.random.Draws;
import palace.report.prose.Cast;
import palace.report.prose.Dates;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.scenario.mixture.MixtureReader;
import palace.simulation.CaseModel;
import palace.simulation.Cases;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Told;

/** Whoever has left office bears a mark in the picture of the court. */
class CourtSidesTest {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final int LARGE = 5_000;
    private static final int REPLICATIONS = 2;

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

    private static History history(Scenario scenario, Set<String> without, long replication) {
        CaseModel run = Cases.run(scenario, BehaviourReader.shipped(), without, true);
        return new CaseModel(run.start(), run.overview(), run.timeline(), run.weeks(), false).recorded(1, replication);
    }

    /** Who is out of office, by the events that say so alone. */
    private static BitSet out(History history) {
        var out = new BitSet();
        for (Entry entry : history.entries()) {
            if (entry.event() instanceof Fall fall) {
                out.set(fall.fallen());
            } else if (entry.event() instanceof Appointment.Appointed appointed) {
                out.clear(appointed.target());
            } else if (entry.event() instanceof Appointment.Promoted promoted) {
                out.clear(promoted.target());
            }
        }
        return out;
    }

    @ParameterizedTest
    @MethodSource("files")
    void whoeverIsOutOfOfficeInAShippedCaseIsMarkedAndNobodyElse(Path file) {
        Scenario scenario = ScenarioReader.read(file);
        int elites = new Roster(scenario).count();
        for (long replication = 0; replication < REPLICATIONS; replication++) {
            History history = history(scenario, Set.of(), replication);
            BitSet out = out(history);
            CourtSides sides = CourtSides.of(history, elites);
            for (int i = 0; i < elites; i++) {
                assertThat(sides.fallen(i))
                        .as("elite %d of history %d", i, replication)
                        .isEqualTo(out.get(i));
            }
        }
    }

    @Test
    void theDeadOfACaseAreDrawnAsDead() {
        Scenario brezhnev = ScenarioReader.read(SCENARIOS.resolve("record/brezhnev-1964.yaml"));
        var roster = new Roster(brezhnev);
        Set<String> nobodyFallsOtherwise = Set.of(
                "Appointment", "Founding", "Mortality", "RegularExit", "Assassination", "Revolt", "WarningFilter");
        History history = history(brezhnev, nobodyFallsOtherwise, 0);

        CourtSides sides = CourtSides.of(history, roster.count());

        List<String> dead = IntStream.range(0, roster.count())
                .filter(i -> sides.side(i) == Court.Side.DEAD)
                .mapToObj(i -> roster.seat(i).name())
                .toList();
        assertThat(dead).contains("Rodion Malinovsky", "Andrei Grechko");
    }

    /** Eighteen years in which offices change hands; every office of one man is one circle, and those stand first. */
    @Test
    void aNewcomerIsDrawnWithTheLittleTrustThatHeInherits() {
        Scenario scenario = ScenarioReader.read(SCENARIOS.resolve("record/brezhnev-1964.yaml"));
        CaseModel run = Cases.run(scenario, BehaviourReader.shipped(), Set.of(), false);
        Told told = run.tell(1, 0);
        var roster = new Roster(scenario);
        Cast cast = Cast.of(scenario, roster, run.start().apply(Draws.of(1, 0)), run.weeks());
        Regime regime = told.regime();
        int named = (int) IntStream.range(0, roster.count())
                .takeWhile(i -> roster.seat(i).cohort() == Roster.Seat.NAMED)
                .count();

        List<Court.Tie> ofNewcomers = CourtBuilder.of(scenario, roster, cast, told).trust().stream()
                .filter(tie -> tie.from() < named && tie.to() < named)
                .filter(tie ->
                        regime.elites().holder(tie.from()) + regime.elites().holder(tie.to()) > 0)
                .toList();

        assertThat(ofNewcomers).isNotEmpty().allSatisfy(tie -> assertThat(tie.weight())
                .isLessThan(regime.ties().trust().between(tie.from(), tie.to())));
    }

    @Test
    void theCourtIsDrawnAtOneMomentWhichIsNamed() {
        Scenario scenario = ScenarioReader.read(SCENARIOS.resolve("preset/military.yaml"));
        CaseModel run = Cases.run(scenario, BehaviourReader.shipped(), Set.of(), false);
        // the first history in which somebody moves after the leader of the first day has fallen
        Told told = IntStream.range(0, 100)
                .mapToObj(replication -> run.tell(1, replication))
                .filter(each -> each.history().attempts().stream()
                        .limit(Math.max(0, each.history().attempts().size() - 1))
                        .anyMatch(before -> before.target() == Party.LEADER && before.outcome() == OutcomeClass.COUP))
                .findFirst()
                .orElseThrow();
        var roster = new Roster(scenario);
        Cast cast = Cast.of(scenario, roster, run.start().apply(Draws.of(1, 0)), run.weeks());

        Court court = CourtBuilder.of(scenario, roster, cast, told);

        int attempt = told.history()
                .attempts()
                .get(told.history().attempts().size() - 1)
                .week();
        assertThat(told.week()).isEqualTo(attempt);
        assertThat(court.date()).isEqualTo(Dates.full(cast.date(attempt)));
        assertThat(court.leader()).isNotEqualTo("the president"); // he fell years before
        assertThat(court.seats().stream().mapToDouble(Court.Seat::power).sum())
                .isCloseTo(
                        IntStream.range(0, roster.count())
                                .mapToDouble(told.regime().elites()::power)
                                .sum(),
                        within(1e-9));
        assertThat(court.people().get(Court.Side.JOINED)).isPositive();
    }
}
