package palace.mechanism.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class GuardTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Guard.Parameters P = new Guard.Parameters(0.4, 1.2, 0.1);
    private static final Guard GUARD = new Guard(P);

    /** The leader's own 0.1 and a guard of 0.2; elite 2 is an army of 0.5. */
    private static Court court() {
        return Court.of(4)
                .each(Trait.FORCE, 0.15, 0.2, 0.5, 0.05)
                .with(Trait.GUARD, 1, 0.2)
                .leader(Ruler.FORCE, 0.1);
    }

    private static double shieldAgainst(Stance guard, int... challengers) {
        Regime regime = court().regime();
        Attempt attempt = Court.attempt(regime, challengers);
        Court.take(regime, attempt, guard, 1);
        GUARD.hour(regime, attempt, DRAWS, Recorder.NONE);
        return attempt.shield();
    }

    @Test
    @Tag("K26")
    void aLoyalGuardShieldsWithAllItsForceAndAWaveringOneWithAPart() {
        assertThat(shieldAgainst(Stance.LOYAL, 0)).isCloseTo(0.3, within(1e-12));
        assertThat(shieldAgainst(Stance.RALLIED, 0)).isCloseTo(0.3, within(1e-12));
        assertThat(shieldAgainst(Stance.ASIDE, 0)).isCloseTo(0.18, within(1e-12)); // 0.1 + 0.4 * 0.2
    }

    /** What stands of a leader's 0.3 and a guard of 0.2, half of which goes with its one officer. */
    private static double standing(Stance commander, Stance officer) {
        Regime regime = Court.of(4)
                .each(Trait.FORCE, 0.02, 0.2, 0.48, 0)
                .with(Trait.GUARD, 1, 0.2)
                .with(Trait.COMMANDER, 3, 1)
                .leader(Ruler.FORCE, 0.3)
                .regime();
        Attempt attempt = Court.attempt(regime, 0);
        attempt.sway(0, 0, 0.5);
        Court.take(regime, attempt, commander, 1);
        Court.take(regime, attempt, officer, 3);
        GUARD.hour(regime, attempt, DRAWS, Recorder.NONE);
        return attempt.shield();
    }

    @Test
    @Tag("K24")
    @Tag("K26")
    void aGuardCanTurnUnderItsCaptainOrHoldWithoutItsCommander() {
        assertThat(standing(Stance.LOYAL, Stance.JOINED)).isCloseTo(0.3 + 0.5 * 0.2, within(1e-12));
        assertThat(standing(Stance.JOINED, Stance.RALLIED)).isCloseTo(0.3 + 0.5 * 0.2, within(1e-12));
        assertThat(standing(Stance.JOINED, Stance.ASIDE)).isCloseTo(0.3, within(1e-12));
        // 0.4 of those who have not gone with the officer, and all of those who hold with him
        assertThat(standing(Stance.ASIDE, Stance.JOINED)).isCloseTo(0.3 + 0.4 * 0.5 * 0.2, within(1e-12));
        assertThat(standing(Stance.ASIDE, Stance.RALLIED)).isCloseTo(0.3 + (0.4 * 0.5 + 0.5) * 0.2, within(1e-12));
        assertThat(standing(Stance.ASIDE, Stance.ASIDE)).isCloseTo(0.3 + 0.4 * 0.2, within(1e-12));
    }

    @Test
    @Tag("K26")
    @Tag("R4")
    void forceBelowTheGuardsDoesNotReachTheLeaderAndTheArmyDoes() {
        assertThat(shieldAgainst(Stance.LOYAL, 0)).isPositive(); // 0.15 against 0.3
        assertThat(shieldAgainst(Stance.LOYAL, 0, 2)).isZero(); // 0.65 against 0.3
        assertThat(shieldAgainst(Stance.JOINED, 0)).isZero(); // the guard has turned: 0.35 against 0.1
    }

    @Test
    void theGuardIsBeatenAtItsSuperiorityAndNotBelow() {
        assertThat(shieldOf(0.1, 0.119)).isPositive();
        assertThat(shieldOf(0.1, 0.121)).isZero();
        assertThat(shieldOf(0, 0)).isZero();
    }

    private static double shieldOf(double leader, double challengers) {
        Regime regime = Court.of(2)
                .each(Trait.FORCE, challengers, 0.1)
                .leader(Ruler.FORCE, leader)
                .regime();
        Attempt attempt = Court.attempt(regime, 0);
        GUARD.hour(regime, attempt, DRAWS, Recorder.NONE);
        return attempt.shield();
    }

    @Test
    @Tag("K8")
    void arrestOfARivalNeedsNoWayThroughTheGuard() {
        Regime regime = court().regime();
        Attempt attempt = Court.attempt(regime, 3, Arena.FORCE, 0);
        attempt.fightBack();
        for (int hour = 0; hour < 100; hour++) {
            GUARD.hour(regime, attempt, DRAWS, Recorder.NONE);
            attempt.nextHour();
        }

        assertThat(attempt.shield()).isZero();
        assertThat(attempt.decided()).isFalse();
    }

    @Test
    void aSuperiorGuardUnderAHardLeaderArrests() {
        assertThat(Guard.arrestChance(0.3, 0.15, 0.5, P)).isCloseTo(0.025, within(1e-12)); // 0.1 * 0.5 * 0.5
        assertThat(Guard.arrestChance(0.3, 0.4, 1, P)).isZero();
        assertThat(Guard.arrestChance(0, 0, 1, P)).isZero();
        assertThat(Guard.arrestChance(0.3, 0, 1, P)).isEqualTo(0.1);
        assertThat(Guard.arrestChance(0.3, 0, 0, P)).isZero();
    }

    @Test
    @Tag("K25")
    void theGuardArrestsNobodyBeforeTheLeaderFightsBack() {
        assertThat(arrestedWithin(500, false)).isFalse();
        assertThat(arrestedWithin(500, true)).isTrue();
    }

    @Test
    void inAnHourTheGuardArrestsAsOftenAsItsChanceSays() {
        int arrests = 0;
        for (int replication = 0; replication < 4000; replication++) {
            Regime regime = court().leader(Ruler.RUTHLESSNESS, 0.5).regime();
            Attempt attempt = Court.attempt(regime, 0);
            attempt.fightBack();
            List<Event> events = new ArrayList<>();
            GUARD.hour(regime, attempt, Draws.of(1, replication), events::add);
            assertThat(events).hasSize(attempt.decided() ? 1 : 0).allMatch(Guard.Arrested.class::isInstance);
            arrests += attempt.decided() ? 1 : 0;
        }

        // 0.15 against a guard of 0.3: 0.1 * 0.5 * 0.5; 4 standard errors
        assertThat(arrests / 4000.0).isCloseTo(0.025, within(4 * 0.00247));
    }

    private static boolean arrestedWithin(int hours, boolean fighting) {
        Regime regime = court().regime();
        Attempt attempt = Court.attempt(regime, 0);
        if (fighting) {
            attempt.fightBack();
        }
        for (int hour = 0; hour < hours && !attempt.decided(); hour++) {
            GUARD.hour(regime, attempt, DRAWS, Recorder.NONE);
            attempt.nextHour();
        }
        return attempt.outcome() == OutcomeClass.ATTEMPT_FAILED;
    }

    @Test
    void theWayIsToldOpenOnce() {
        Regime regime = court().regime();
        Attempt attempt = Court.attempt(regime, 0);
        List<Event> events = new ArrayList<>();
        GUARD.hour(regime, attempt, DRAWS, events::add);
        Court.take(regime, attempt, Stance.JOINED, 2);
        GUARD.hour(regime, attempt, DRAWS, events::add);
        assertThat(events).hasSize(1);
        GUARD.hour(regime, attempt, DRAWS, events::add);

        assertThat(events).hasSize(1).allMatch(Guard.Overcome.class::isInstance);
    }
}
