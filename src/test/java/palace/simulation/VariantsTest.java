package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** The same histories under circumstances that facts ask about. */
class VariantsTest {
    private static final CaseModel PARTY = Histories.run("preset/party", "scenario.weeks=522", "scenario.burn-in=104");

    private static List<Entry> of(String mechanism, History history) {
        return history.entries().stream()
                .filter(entry -> entry.event().mechanism().equals(mechanism))
                .toList();
    }

    @Test
    void aWarBreaksOutWhenTheWindowOpens() {
        int fought = 0;
        for (int r = 0; r < 10; r++) {
            assertThat(of("Front", PARTY.recorded(Histories.SEED, r))).isEmpty();
            List<Entry> war = of("Front", PARTY.atWar().recorded(Histories.SEED, r));
            assertThat(war).allSatisfy(entry -> assertThat(entry.week()).isNotNegative());
            fought += war.size();
        }
        assertThat(fought).isPositive();
    }

    @Test
    void beforeTheWarEverythingIsAsItWas() {
        for (int r = 0; r < 5; r++) {
            assertThat(PARTY.atWar().recorded(Histories.SEED, r).entries().stream()
                            .filter(entry -> entry.week() < 0)
                            .map(Entry::event)
                            .toList())
                    .isEqualTo(PARTY.recorded(Histories.SEED, r).entries().stream()
                            .filter(entry -> entry.week() < 0)
                            .map(Entry::event)
                            .toList());
        }
    }

    @Test
    void aTravellerIsAwayForTwoWeeksInEveryYear() {
        for (int r = 0; r < 10; r++) {
            assertThat(PARTY.counted(Histories.SEED, r).exposure().awayWeeks()).isZero();
            // an attempt brings him back within the week
            assertThat(PARTY.travelling().counted(Histories.SEED, r).exposure().awayWeeks())
                    .isBetween(16, 20);
        }
    }
}
