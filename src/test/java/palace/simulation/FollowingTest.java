package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palace.model.OutcomeClass;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.history.History;
import palace.simulation.history.Series;

class FollowingTest {
    private static CaseModel run(String name) {
        return Cases.run(
                ScenarioReader.read(Path.of("scenarios/record/" + name + ".yaml")),
                BehaviourReader.shipped(),
                Set.of(),
                true);
    }

    @Test
    void aFollowedHistoryIsTheOneThatIsReadWithoutItsEvents() {
        CaseModel run = run("khrushchev-1964");

        for (int replication = 0; replication < 20; replication++) {
            History read = run.recorded(1, replication);
            History followed = run.followed(1, replication);

            assertThat(followed.outcome()).isEqualTo(read.outcome());
            assertThat(followed.entries()).isEmpty();
            assertThat(followed.series().weeks()).isEqualTo(read.series().weeks());
            for (Series series : Series.values()) {
                for (int week = 0; week < read.series().weeks(); week++) {
                    assertThat(followed.series().value(series, week))
                            .isEqualTo(Double.valueOf(read.series().value(series, week)));
                }
            }
        }
    }

    @Test
    void theWeekOfTheFallIsTheLastOneWhereAFallEndsTheHistory() {
        CaseModel run = run("khrushchev-1964");

        for (int replication = 0; replication < 60; replication++) {
            History history = run.counted(1, replication);
            boolean fell = EnumSet.range(OutcomeClass.STREET_OVERTHROW, OutcomeClass.ASSASSINATION)
                            .contains(history.outcome())
                    || history.attempts().stream()
                            .anyMatch(attempt -> attempt.outcome() == OutcomeClass.COUP
                                    && attempt.target() == palace.model.Party.LEADER);
            if (fell) {
                assertThat(history.fallWeek()).isEqualTo(history.weeks() - 1);
            } else {
                assertThat(history.fallWeek()).isNull();
            }
        }
    }
}
