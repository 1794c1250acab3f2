package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.mechanism.aftermath.Succession;
import palace.mechanism.leader.Appointment;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Fall;
import palace.random.Draws;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;

/** Whoever leaves office, dies or goes into exile is told of, once; whoever takes an office as well. */
class DeparturesTest {
    private static final int LARGE = 20_000;

    static Stream<Path> files() {
        return Histories.files().stream().filter(file -> new Roster(ScenarioReader.read(file)).count() < LARGE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whoeverLeavesOfficeInAShippedCaseHasARowInItsEvents(Path file) {
        Scenario scenario = ScenarioReader.read(file);
        CaseModel run = Histories.run(scenario, BehaviourReader.shipped(), Set.of());
        CaseModel open = new CaseModel(run.start(), run.overview(), run.timeline(), run.weeks(), false);
        for (long replication = 0; replication < 3; replication++) {
            follow(open, replication);
        }
    }

    @Test
    void menWhoStoodByAnOverthrownLeaderAreSeenToGo() {
        CaseModel run = Histories.run("record/gorbachev-1991", "scenario.stop=horizon");
        int ousted = 0;
        for (long replication = 0; replication < 20; replication++) {
            Ledger ledger = follow(run, replication);
            ousted += ledger.ousted;
        }

        assertThat(ousted).isPositive();
    }

    private static Ledger follow(CaseModel run, long replication) {
        Draws draws = Draws.of(Histories.SEED, replication);
        Regime regime = run.start().apply(draws);
        var ledger = new Ledger();
        var simulation = new HistorySimulation(regime, run.overview().mechanisms(), draws, ledger, false);
        simulation.begin(run.timeline(), run.weeks());
        while (regime.week() < run.weeks()) {
            assertThat(simulation.schedule.step(simulation)).isTrue();
        }
        return ledger;
    }

    /** Who is out of office by the events alone, compared each week with who is. */
    private static final class Ledger extends Counting {
        private final BitSet out = new BitSet();
        private int ousted;

        @Override
        public void record(Event event) {
            if (event instanceof Fall fall) {
                assertThat(out.get(fall.fallen())).as("%s falls once", fall).isFalse();
                assertThat(fall.fallen()).isIn(fall.actor(), fall.target());
                out.set(fall.fallen());
            } else if (event instanceof Appointment.Appointed appointed) {
                out.clear(appointed.target());
            } else if (event instanceof Appointment.Promoted promoted) {
                out.clear(promoted.target());
            } else if (event instanceof Succession.Acceded acceded) {
                out.set(acceded.actor());
            }
            ousted += event instanceof Succession.Ousted ? 1 : 0;
        }

        @Override
        public void weekEnds(Regime regime) {
            super.weekEnds(regime);
            for (int i = 0; i < regime.elites().count(); i++) {
                assertThat(regime.elites().inOffice(i))
                        .as("elite %d in week %d", i, regime.week())
                        .isEqualTo(!out.get(i));
            }
        }
    }
}
