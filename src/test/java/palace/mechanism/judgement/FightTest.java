package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Stance;

class FightTest {
    private static final Fight FIGHT = new Fight(48, 0.5);

    @Test
    @Tag("K24")
    void aFightBetweenEqualsIsAToss() {
        assertThat(FIGHT.chance(0.3, 0.3)).isEqualTo(0.5);
        assertThat(FIGHT.chance(0, 0)).isEqualTo(0.5);
    }

    @Test
    void superiorityDecidesMoreSurelyTheLessUncertainAFightIs() {
        // three against one: half of all force ahead, over a spread of 0.5
        assertThat(FIGHT.chance(0.3, 0.1)).isCloseTo(0.731_058_578_630, within(1e-12));
        assertThat(new Fight(48, 0.01).chance(0.3, 0.1)).isGreaterThan(0.999_999);
        assertThat(FIGHT.chance(0.3, 0.1) + FIGHT.chance(0.1, 0.3)).isCloseTo(1, within(1e-15));
    }

    @Test
    @Tag("R8")
    @Tag("R9")
    void inTheFightOfAnAttemptTheStreetStandsOnItsSideAndTheGuardOnTheLeaders() {
        Regime regime =
                Court.of(2).each(Trait.FORCE, 0.4, 0).leader(Ruler.FORCE, 0.2).regime();
        Attempt attempt = Court.attempt(regime, 0);
        assertThat(FIGHT.chance(attempt)).isEqualTo(FIGHT.chance(0.4, 0.2));
        attempt.setStreet(0.1); // against the challengers
        assertThat(FIGHT.chance(attempt)).isEqualTo(FIGHT.chance(0.4, 0.2 + 0.1));
        attempt.setStreet(-0.1);
        assertThat(FIGHT.chance(attempt)).isEqualTo(FIGHT.chance(0.4 + 0.1, 0.2));
        attempt.setShield(0.3);
        assertThat(FIGHT.chance(attempt)).isEqualTo(FIGHT.chance(0.4 + 0.1, 0.3));
    }

    @Test
    @Tag("K24")
    void aStandOffIsReachedWhenTheClockRunsOutAndNeverByVote() {
        Regime regime = Court.of(3).regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.passHours(attempt, 47);
        assertThat(FIGHT.reached(attempt)).isFalse();
        attempt.nextHour();
        assertThat(FIGHT.reached(attempt)).isTrue();
        attempt.fail("decided");
        assertThat(FIGHT.reached(attempt)).isFalse();

        Attempt vote = Court.attempt(Court.of(3).regime(), Party.LEADER, Arena.VOTES, 0);
        Court.passHours(vote, 100);
        assertThat(FIGHT.reached(vote)).isFalse();
    }

    @Test
    @Tag("R9")
    void thePivotIsWhoeverCommandsMostForceAndHasNotCommittedHimself() {
        Regime regime = Court.of(4).each(Trait.FORCE, 0.4, 0.1, 0.25, 0.05).regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.ASIDE, 1);

        assertThat(Fight.pivot(regime, 7)).isEqualTo(2);
        Court.take(regime, attempt, Stance.RALLIED, 2);
        assertThat(Fight.pivot(regime, 7)).isEqualTo(1);
        Court.take(regime, attempt, Stance.RALLIED, 1, 3);
        assertThat(Fight.pivot(regime, 7)).isEqualTo(Party.NOBODY);
    }
}
