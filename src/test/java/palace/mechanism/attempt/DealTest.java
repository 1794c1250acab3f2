package palace.mechanism.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.mechanism.Shipped;
import palace.mechanism.judgement.Fight;
import palace.mechanism.judgement.Stakes;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Past;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.institution.Selectorate;
import palace.random.Draws;

class DealTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Fight FIGHT = new Fight(48, 0.3);
    // fight 0.5, office 1.5, face 0.5, trust 0.2, exile 0.1, concession 0.4, breach 0.5, teaches 0.3, forgotten 40
    private static final Deal.Parameters P = new Deal.Parameters(0.5, 1.5, 0.5, 0.2, 0.1, 0.4, 0.5, 0.3, 40);
    private static final Deal DEAL = new Deal(P, Shipped.AS_IS.judgement(), FIGHT);

    @Test
    void theLeaderWeighsFaceAgainstBloodAndOffice() {
        // 0.5 + 0.4 * 1.5 - 0.5 * 0.8; for a rival only face is at stake: 0.5 + 0.4 * 0.5 - 0.4
        assertThat(Deal.leaderPrefers(0.4, 0.2, true, P)).isCloseTo(0.7, within(1e-12));
        assertThat(Deal.leaderPrefers(0.4, 0.2, false, P)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void theHeadWeighsHalfALoafAndABrokenWordAgainstTheFight() {
        // 0.4 * 0.2 * 1 - 0.5 (0.1 + 0.9 * 0.8 * 0.5) - (0.4 - 0.3)
        assertThat(Deal.headPrefers(0.4, 0.2, new Stakes(0.5, 1), P)).isCloseTo(-0.25, within(1e-12));
        assertThat(Deal.headPrefers(0.4, 0.8, new Stakes(0.5, 1), P)).isCloseTo(0.125, within(1e-12));
        // with twice as much to gain: 0.4 * 0.2 * 2 - 0.5 * 0.46 - (0.8 - 0.3)
        assertThat(Deal.headPrefers(0.4, 0.2, new Stakes(0.5, 2), P)).isCloseTo(-0.57, within(1e-12));
    }

    @Test
    @Tag("K23")
    void trustInTheMediatorMakesADealWorthMoreToBoth() {
        assertThat(Deal.leaderPrefers(0.4, 0.8, true, P)).isCloseTo(1.0, within(1e-12));
        assertThat(probability(Court.of(3).mediator(0.9, 0.9, 0.0, 0.0)))
                .isGreaterThan(probability(Court.of(3)) + 0.02);
        // one whom only the leader trusts helps less, and one whom nobody trusts not at all
        assertThat(probability(Court.of(3).mediator(0.9, 0.0, 0.0, 0.0)))
                .isLessThan(probability(Court.of(3).mediator(0.9, 0.9, 0.0, 0.0)));
        assertThat(probability(Court.of(3).mediator(0, 0.0, 0.0, 0.0))).isEqualTo(probability(Court.of(3)));
    }

    @Test
    @Tag("K22")
    void aDealBeforeTheWindowStillTeachesWhenItOpens() {
        Regime after = Court.of(3).regime();
        after.fate().remember(new Past(40 * 12 / 52.1775, OutcomeClass.DEAL, 1)); // the half-life of the lesson
        DEAL.week(after, DRAWS, Recorder.NONE);
        Regime failed = Court.of(3).regime();
        failed.fate().remember(new Past(40 * 12 / 52.1775, OutcomeClass.ATTEMPT_FAILED, 1));
        DEAL.week(failed, DRAWS, Recorder.NONE);

        assertThat(after.politics().leniency()).isCloseTo(0.15, within(1e-9)); // half of 0.3
        assertThat(failed.politics().leniency()).isEqualTo(0);
    }

    private static double probability(Court court) {
        Regime regime = court.regime();
        List<Event> events = new ArrayList<>();
        DEAL.hour(regime, standOff(regime), DRAWS, events::add);
        return ((Deal.Talked) events.get(0)).probability();
    }

    private static Attempt standOff(Regime regime) {
        Attempt attempt = Court.attempt(regime, 0, 1);
        Court.passHours(attempt, 48);
        return attempt;
    }

    @Test
    @Tag("R9")
    void bothCountOnTheConsentThatAVictoryWouldStillLack() {
        Regime regime = Court.of(3)
                .each(Trait.VOTES, 0.4, 0.1, 0.4)
                .conferredBy(Selectorate.FAMILY)
                .regime();
        regime.politics().needConsent(true);
        Attempt attempt = standOff(regime);
        double consented = DEAL.judgement().consented(regime, attempt);
        List<Event> events = new ArrayList<>();
        DEAL.hour(regime, attempt, DRAWS, events::add);

        assertThat(consented).isStrictlyBetween(0.1, 0.99);
        assertThat(((Deal.Talked) events.get(0)).chance()).isCloseTo(FIGHT.chance(attempt) * consented, within(1e-12));
    }

    @Test
    @Tag("K24")
    void nobodyTalksBeforeTheStandOff() {
        Regime regime = Court.of(3).regime();
        Attempt attempt = Court.attempt(regime, 0, 1);
        Court.passHours(attempt, 47);
        List<Event> events = new ArrayList<>();
        DEAL.hour(regime, attempt, DRAWS, events::add);

        assertThat(events).isEmpty();
    }

    @Test
    @Tag("K8")
    void aLeaderStrikesNoDealWithThoseWhoDoWhatHeWants() {
        Regime regime = Court.of(3).mediator(0.9, 0.9, 0.0, 0.0).regime();
        Attempt attempt = Court.attempt(regime, 2, Arena.FORCE, 0);
        attempt.plot().sanction();
        Court.passHours(attempt, 48);
        List<Event> events = new ArrayList<>();
        DEAL.hour(regime, attempt, DRAWS, events::add);

        assertThat(events).isEmpty();
        assertThat(attempt.decided()).isFalse();
    }

    @Test
    void theDrawDecidesWhetherADealIsStruck() {
        int struck = 0;
        double expected = 0;
        for (int replication = 0; replication < 2000; replication++) {
            Regime regime = Court.of(3).mediator(0.9, 0.9, 0.0, 0.0).regime();
            Attempt attempt = standOff(regime);
            List<Event> events = new ArrayList<>();
            DEAL.hour(regime, attempt, Draws.of(1, replication), events::add);
            Deal.Talked talked = (Deal.Talked) events.get(0);
            assertThat(attempt.outcome() == OutcomeClass.DEAL).isEqualTo(talked.struck());
            struck += talked.struck() ? 1 : 0;
            expected = talked.probability();
        }
        double error = Math.sqrt(expected * (1 - expected) / 2000);
        // 4 standard errors: a correct program fails 6 times in 100 000
        assertThat(struck / 2000.0).isCloseTo(expected, within(4 * error));
    }

    @Test
    @Tag("K22")
    void aDealTeachesThatOneCanMoveAndWalkAwayAndTheLessonFades() {
        Regime regime = Court.of(3).regime();
        settle(regime, Court.attempt(regime, 0));
        assertThat(regime.politics().leniency()).isEqualTo(0.3);
        double punished = Shipped.AS_IS.interests().severity(regime);
        assertThat(punished)
                .isCloseTo(0.7 * Shipped.AS_IS.interests().severity(Court.of(3).regime()), within(1e-12));

        for (int week = 0; week < 40; week++) {
            DEAL.week(regime, DRAWS, Recorder.NONE);
        }
        assertThat(regime.politics().leniency()).isCloseTo(0.15, within(1e-9));
    }

    private static void settle(Regime regime, Attempt attempt) {
        attempt.settle();
        DEAL.aftermath(regime, attempt, DRAWS, Recorder.NONE);
    }

    @Test
    @Tag("K22")
    @Tag("K23")
    void theChallengersGoIntoExileAndTheirArmyGoesToTheLeaderNotToAnInsider() {
        Regime regime = Court.of(4).with(Trait.OWN_FORCE, 0, 1).regime();
        Attempt attempt = Court.attempt(regime, 0, 1);
        regime.elites().take(1, Stance.PLOTTING); // he stayed behind
        settle(regime, attempt);

        assertThat(regime.elites().stance(0)).isEqualTo(Stance.EXILED);
        assertThat(regime.elites().inOffice(1)).isTrue();
        assertThat(regime.leader().force()).isCloseTo(0.4, within(1e-12)); // his 0.2 and the private army
        assertThat(regime.elites().force(2)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void anAttemptThatWasFoughtOutTeachesNothing() {
        Regime regime = Court.of(3).regime();
        Attempt attempt = Court.attempt(regime, 0);
        attempt.crush();
        DEAL.aftermath(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(regime.politics().leniency()).isZero();
        assertThat(regime.elites().inOffice(0)).isTrue();
    }
}
