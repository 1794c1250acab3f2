package palace.mechanism.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Shipped;
import palace.mechanism.judgement.Fight;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.institution.Selectorate;
import palace.random.Draws;

class StandOffTest {
    private static final Fight FIGHT = new Fight(48, 0.3);
    private static final StandOff STAND_OFF =
            new StandOff(new StandOff.Parameters(0.8), Shipped.AS_IS.judgement(), FIGHT);

    private record End(@org.jspecify.annotations.Nullable OutcomeClass outcome, List<Event> events) {}

    private static End end(Court court, long replication) {
        Regime regime = court.regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.passHours(attempt, 48);
        List<Event> events = new ArrayList<>();
        STAND_OFF.hour(regime, attempt, Draws.of(1, replication), events::add);
        return new End(attempt.outcome(), events);
    }

    @Test
    @Tag("K24")
    void beforeTheClockRunsOutNothingIsFoughtOut() {
        Regime regime = Court.of(3).regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.passHours(attempt, 47);
        STAND_OFF.hour(regime, attempt, Draws.of(1, 0), Recorder.NONE);

        assertThat(attempt.decided()).isFalse();
    }

    @Test
    @Tag("R9")
    void theArmyThatHasWaitedDecidesLateAndThenItIsFoughtOut() {
        End end = end(Court.of(3).each(Trait.FORCE, 0.2, 0.5, 0.1), 0);

        assertThat(end.events().get(0)).isInstanceOfSatisfying(StandOff.DecidedLate.class, late -> {
            assertThat(late.actor()).isEqualTo(1);
            assertThat(late.force()).isEqualTo(0.5);
            assertThat(late.joins()).isEqualTo(late.draw() < late.probability());
        });
        assertThat(end.events().get(1)).isInstanceOf(StandOff.Fought.class);
        assertThat(end.outcome()).isIn(OutcomeClass.COUP, OutcomeClass.CRUSHED_STANDOFF);
    }

    @Test
    @Tag("R9")
    void itsChoiceDecidesTheFight() {
        double joined = 0;
        double obeyed = 0;
        for (int replication = 0; replication < 400 && (joined == 0 || obeyed == 0); replication++) {
            List<Event> events = end(
                            Court.of(3).each(Trait.FORCE, 0.2, 0.5, 0.1).all(Trait.LOYALTY, 0.2), replication)
                    .events();
            double chance = ((StandOff.Fought) events.get(1)).chance();
            if (((StandOff.DecidedLate) events.get(0)).joins()) {
                joined = chance;
            } else {
                obeyed = chance;
            }
        }
        // 0.7 against the leader's 0.2, or 0.2 against 0.7: 5/9 of all force ahead, over a spread of 0.3
        assertThat(joined).isCloseTo(0.864_344_385, within(1e-7));
        assertThat(obeyed).isCloseTo(0.135_655_615, within(1e-7));
    }

    @Test
    @Tag("R9")
    void theStrongerWinsAsOftenAsItsChanceSaysAndTheBeatenAreCrushed() {
        int won = 0;
        for (int replication = 0; replication < 400; replication++) {
            End end = end(Court.of(2).each(Trait.FORCE, 0.7, 0).leader(Ruler.FORCE, 0.2), replication);
            boolean wins = ((StandOff.Fought) end.events().get(0)).won();
            assertThat(end.outcome()).isEqualTo(wins ? OutcomeClass.COUP : OutcomeClass.CRUSHED_STANDOFF);
            won += wins ? 1 : 0;
        }

        // 0.7 against 0.2, as above; 4 standard errors
        assertThat(won / 400.0).isCloseTo(0.864_344_385, within(4 * 0.0171));
    }

    @Test
    @Tag("R9")
    void aFightIsWonInVainWhereThoseWhoConferThePlaceDoNotSpeakForIt() {
        Regime regime = Court.of(3)
                .each(Trait.FORCE, 0.6, 0, 0)
                .each(Trait.VOTES, 0.4, 0.3, 0.2)
                .conferredBy(Selectorate.FAMILY)
                .regime();
        regime.politics().needConsent(true);
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.RALLIED, 1);
        Court.passHours(attempt, 48);
        double consented = STAND_OFF.judgement().consented(regime, attempt);
        double byForce = FIGHT.chance(attempt);
        List<Event> events = new ArrayList<>();
        STAND_OFF.hour(regime, attempt, Draws.of(1, 0), events::add);

        assertThat(consented).isStrictlyBetween(0.1, 0.9);
        assertThat(((StandOff.Fought) events.get(0)).chance()).isCloseTo(byForce * consented, within(1e-12));
    }

    @Test
    @Tag("K17")
    void theLoyalObeyALeaderWhoHoldsTheLevers() {
        double loyal = joining(obedient().leader(Ruler.LEVERS, 0.9));
        double hollow = joining(obedient().leader(Ruler.LEVERS, 0.1));

        assertThat(loyal).isLessThan(hollow);
    }

    @Test
    @Tag("K8")
    void toStandByTheVictimOfALeadersStrikeIsNotToObeyTheLeader() {
        double against = lateAgainstARival(false);
        double wanted = lateAgainstARival(true);

        assertThat(wanted).isGreaterThan(against + 0.1);
    }

    private static double lateAgainstARival(boolean sanctioned) {
        Regime regime = obedient().each(Trait.FORCE, 0.2, 0.5, 0.1).regime();
        Attempt attempt = Court.attempt(regime, 2, Arena.FORCE, 0);
        if (sanctioned) {
            attempt.plot().sanction();
        }
        Court.passHours(attempt, 48);
        List<Event> events = new ArrayList<>();
        STAND_OFF.hour(regime, attempt, Draws.of(1, 0), events::add);
        return ((StandOff.DecidedLate) events.get(0)).probability();
    }

    /** Loyal men who do not want the first place, so that it does not matter how much it holds. */
    private static Court obedient() {
        return Court.of(3).all(Trait.LOYALTY, 0.9).all(Trait.AMBITION, 0);
    }

    private static double joining(Court court) {
        return ((StandOff.DecidedLate) end(court, 0).events().get(0)).probability();
    }

    @Test
    void whereAllHaveCommittedThemselvesItIsFoughtOutAtOnce() {
        Regime regime = Court.of(2).regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.RALLIED, 1);
        Court.passHours(attempt, 48);
        List<Event> events = new ArrayList<>();
        STAND_OFF.hour(regime, attempt, Draws.of(1, 0), events::add);

        assertThat(events).hasSize(1).allMatch(StandOff.Fought.class::isInstance);
    }

    @Test
    @Tag("K24")
    void fightsBetweenEqualsEndEitherWay() {
        // 0.4 against the leader's 0.4, and nobody else has any force
        long won = LongStream.range(0, 2000)
                .filter(r -> end(Court.of(2).each(Trait.FORCE, 0.4, 0).leader(Ruler.FORCE, 0.4), r)
                                .outcome()
                        == OutcomeClass.COUP)
                .count();

        // 4 standard errors of a fair coin: a correct program fails 6 times in 100 000
        assertThat(won / 2000.0).isCloseTo(0.5, within(4 * 0.01118));
    }
}
