package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same histories under circumstances that facts ask about. */
class VariantsTest {
    private static final Run PARTY = Histories.run("preset/party", "scenario.weeks=522", "scenario.burn-in=104");

    private static List<Entry> of(String mechanism, History history) {
        return history.entries().stream()
                .filter(entry -> entry.event().mechanism().equals(mechanism))
                .toList();
    }

    @Test
    void aWarBreaksOutWhenTheWindowOpens() {
        int fought = 0;
        for (int r = 0; r < 10; r++) {
            assertThat(of("Front", PARTY.read(Histories.SEED, r))).isEmpty();
            List<Entry> war = of("Front", PARTY.atWar().read(Histories.SEED, r));
            assertThat(war).allSatisfy(entry -> assertThat(entry.week()).isNotNegative());
            fought += war.size();
        }
        assertThat(fought).isPositive();
    }

    @Test
    void beforeTheWarEverythingIsAsItWas() {
        for (int r = 0; r < 5; r++) {
            assertThat(PARTY.atWar().read(Histories.SEED, r).entries().stream()
                            .filter(entry -> entry.week() < 0)
                            .map(Entry::event)
                            .toList())
                    .isEqualTo(PARTY.read(Histories.SEED, r).entries().stream()
                            .filter(entry -> entry.week() < 0)
                            .map(Entry::event)
                            .toList());
        }
    }

    @Test
    void aTravellerIsAwayForTwoWeeksInEveryYear() {
        for (int r = 0; r < 10; r++) {
            assertThat(PARTY.count(Histories.SEED, r).exposure().awayWeeks()).isZero();
            // an attempt brings him back within the week
            assertThat(PARTY.travelling().count(Histories.SEED, r).exposure().awayWeeks())
                    .isBetween(16, 20);
        }
    }
}
