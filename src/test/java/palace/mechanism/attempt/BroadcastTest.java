package palace.mechanism.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.random.Draws;

class BroadcastTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Broadcast BROADCAST = new Broadcast(new Broadcast.Parameters(2, 10, 12, 8));

    /** Decisiveness 0.8: he needs 2 + 10 * 0.2 = 4 hours. */
    private static Regime ledBy(double mystique, boolean present) {
        Regime regime = Court.of(4)
                .leader(Ruler.DECISIVENESS, 0.8)
                .leader(Ruler.MYSTIQUE, mystique)
                .regime();
        regime.leader().setPresent(present);
        return regime;
    }

    private static List<Double> heard(Regime regime, int hours) {
        Attempt attempt = Court.attempt(regime, 0);
        List<Double> heard = new ArrayList<>();
        for (int hour = 0; hour <= hours; hour++) {
            BROADCAST.hour(regime, attempt, DRAWS, Recorder.NONE);
            heard.add(attempt.broadcast());
            attempt.nextHour();
        }
        return heard;
    }

    @Test
    @Tag("K27")
    void theLessDecisiveFightBackLater() {
        assertThat(Broadcast.delay(1, BROADCAST.parameters())).isEqualTo(2);
        assertThat(Broadcast.delay(0.8, BROADCAST.parameters())).isCloseTo(4, within(1e-12));
        assertThat(Broadcast.delay(0, BROADCAST.parameters())).isEqualTo(12);
    }

    @Test
    @Tag("K25")
    void aPresentLeaderSpeaksWhenHisTimeHasComeAndAgainLater() {
        List<Double> heard = heard(ledBy(0.6, true), 17);

        assertThat(heard.subList(0, 4)).containsOnly(0.0);
        assertThat(heard.get(4)).isEqualTo(0.6);
        assertThat(heard.get(5)).isCloseTo(0.6 * 0.917_004_043_205, within(1e-12)); // half-life of eight hours
        assertThat(heard.get(12)).isCloseTo(0.3, within(1e-12));
        assertThat(heard.get(16)).isEqualTo(0.6); // twelve hours after the first
    }

    @Test
    @Tag("K25")
    void anAbsentLeaderIsNotHeard() {
        Regime regime = ledBy(0.6, false);

        assertThat(heard(regime, 30)).containsOnly(0.0);
        assertThat(regime.attempt()).isNotNull();
    }

    @Test
    @Tag("K29")
    void speechesWithoutAuraHaveNoEffect() {
        assertThat(Broadcast.strength(0)).isZero();
        assertThat(heard(ledBy(0, true), 30)).containsOnly(0.0);
        assertThat(heard(ledBy(0.2, true), 4).get(4)).isEqualTo(0.2);
    }

    @Test
    @Tag("K25")
    void heFightsBackOnceAndItIsToldOnce() {
        Regime regime = ledBy(0.6, true);
        Attempt attempt = Court.attempt(regime, 0);
        List<Event> events = new ArrayList<>();
        for (int hour = 0; hour <= 40; hour++) {
            BROADCAST.hour(regime, attempt, DRAWS, events::add);
            assertThat(attempt.fighting()).isEqualTo(hour >= 4);
            attempt.nextHour();
        }

        assertThat(events).containsExactly(new Broadcast.Spoke(Party.LEADER, Party.NOBODY, 0.6, 0.6));
    }

    @Test
    @Tag("K8")
    void aLeaderDoesNotSpeakAgainstWhatHeWants() {
        Regime regime = ledBy(0.6, true);
        Attempt attempt = Court.attempt(regime, 3, Arena.FORCE, 0);
        attempt.plot().sanction();
        Court.passHours(attempt, 6);
        BROADCAST.hour(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(attempt.fighting()).isFalse();
        assertThat(attempt.broadcast()).isZero();
    }
}
