package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palace.mechanism.plot.Sounding;
import palace.model.Arena;
import palace.model.Party;
import palace.scenario.Roster;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** A plot that exists on the first day is told on it, and lives like any other. */
class ConspiringTest {
    private static final String CIRCLE =
            "plots=[{ members: [brezhnev, podgorny], since: 1964-03-02, readiness: 0.2, arena: votes }]";

    @Test
    void aPlotOfTheScenarioIsToldFirstAndWithItsMembers() {
        Roster roster = new Roster(Histories.scenario("record/khrushchev-1964"));
        List<Integer> members = List.of(roster.party("brezhnev"), roster.party("podgorny"));
        History history = Histories.run("record/khrushchev-1964", CIRCLE).recorded(1, 0);
        Entry first = history.entries().get(0);

        assertThat(first.week()).isZero();
        assertThat(first.event())
                .isEqualTo(new Conspiring(members.get(0), Party.LEADER, 0, Arena.VOTES, members, -13, 0.2));
        assertThat(first.event().mechanism()).isEqualTo("Timeline");
        assertThat(first.event().visible()).isFalse();
    }

    @Test
    void itsMembersSoundPeopleOutWithoutHavingFoundedIt() {
        boolean asked = false;
        for (int replication = 0; replication < 20 && !asked; replication++) {
            asked = Histories.run("record/khrushchev-1964", CIRCLE).recorded(1, replication).entries().stream()
                    .map(Entry::event)
                    .anyMatch(event -> event instanceof Sounding.SoundedOut out && out.plot() == 0);
        }
        assertThat(asked).isTrue();
    }
}
