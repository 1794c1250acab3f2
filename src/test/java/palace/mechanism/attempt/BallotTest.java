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
import palace.mechanism.judgement.Choice;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Bodies;
import palace.model.Event;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Recorder;
import palace.model.Regime;
import palace.model.Stance;
import palace.random.Draws;

class BallotTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Ballot.Parameters P = new Ballot.Parameters(8, 26, 46, 1, 0.6);

    @Test
    void aMajorityIsMoreThanHalfOfAllSeatsOrTheShareThatIsAskedFor() {
        assertThat(Ballot.carried(0, 0.5)).isFalse();
        assertThat(Ballot.carried(0.5, 0.5)).isFalse();
        assertThat(Ballot.carried(6 / 11.0, 0.5)).isTrue();
        assertThat(Ballot.carried(0.66, 2 / 3.0)).isFalse();
        assertThat(Ballot.carried(2 / 3.0, 2 / 3.0)).isTrue();
        assertThat(Ballot.carried(0.99, 1)).isFalse();
        assertThat(Ballot.carried(0.1 + 0.2 + 0.7, 1)).isTrue(); // 0.999 999 999 999 999 9 of all seats are all of them
    }

    /** Elites 0 and 1 hold the inner body, elites 2 and 3 the wider one. */
    private static Court court() {
        return Court.of(4)
                .each(Trait.VOTES, 0.4, 0.3, 0.1, 0.1)
                .each(Trait.WIDE_VOTES, 0.1, 0.1, 0.4, 0.3)
                .bodies(new Bodies(true, 0.5, true, 0.5));
    }

    private static Ballot ballot(double rationality) {
        return new Ballot(P, new Choice(rationality));
    }

    private static Attempt vote(Regime regime, int hour, double shield, int... members) {
        Attempt attempt = Court.attempt(regime, Party.LEADER, Arena.VOTES, members);
        attempt.setShield(shield);
        Court.passHours(attempt, hour);
        ballot(1e9).hour(regime, attempt, DRAWS, Recorder.NONE);
        return attempt;
    }

    @Test
    @Tag("R6")
    void theBodyVotesLaterWhenTheLeaderHasToBeBrought() {
        assertThat(vote(court().regime(), 7, 0, 0, 1).decided()).isFalse();
        assertThat(vote(court().regime(), 8, 0, 0, 1).ballotWon()).isTrue();
        Regime away = court().regime();
        away.leader().setPresent(false);
        assertThat(vote(away, 25, 0, 0, 1).ballotWon()).isFalse();
        Regime brought = court().regime();
        brought.leader().setPresent(false);
        assertThat(vote(brought, 26, 0, 0, 1).ballotWon()).isTrue();
    }

    @Test
    @Tag("R5")
    void aLostBallotIsAFailedAttempt() {
        Regime regime = court().regime();
        Attempt attempt = Court.attempt(regime, Party.LEADER, Arena.VOTES, 1);
        Court.take(regime, attempt, Stance.RALLIED, 0);
        Court.passHours(attempt, 8);
        ballot(1e9).hour(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(attempt.outcome()).isEqualTo(OutcomeClass.ATTEMPT_FAILED);
        assertThat(attempt.failure()).isEqualTo("outvoted");
    }

    @Test
    @Tag("R5")
    @Tag("R6")
    void theOutvotedLeaderAppealsWithForceBehindHimAndGivesInWithoutIt() {
        // all force with the leader: an appeal is worth 1 * 1 + 0; none: -1
        Attempt backed = vote(court().all(Trait.FORCE, 0).leader(Ruler.FORCE, 1).regime(), 8, 0.01, 0, 1);
        Attempt alone = vote(
                court().each(Trait.FORCE, 0.5, 0.5, 0, 0).leader(Ruler.FORCE, 0).regime(), 8, 0.01, 0, 1);

        assertThat(backed.wide()).isTrue();
        assertThat(backed.decided()).isFalse();
        assertThat(alone.outcome()).isEqualTo(OutcomeClass.COUP);
    }

    @Test
    @Tag("K26")
    void whoseGuardIsInOtherHandsCannotAppeal() {
        Attempt cutOff = vote(court().all(Trait.FORCE, 0).leader(Ruler.FORCE, 1).regime(), 8, 0, 0, 1);

        assertThat(cutOff.outcome()).isEqualTo(OutcomeClass.COUP);
    }

    @Test
    void anAppealIsAsLikelyAsItsWorthMakesIt() {
        // half of all force is his, none theirs, mystique 0.75: 0.5 + 0.6 * 0.25 = 0.65 and 2 * 0.65 in the exponent
        Regime regime = court().all(Trait.FORCE, 0)
                .leader(Ruler.FORCE, 0.3)
                .leader(Ruler.MYSTIQUE, 0.75)
                .regime();
        Attempt attempt = Court.attempt(regime, Party.LEADER, Arena.VOTES, 0, 1);
        attempt.setShield(0.2);
        Court.passHours(attempt, 8);
        List<Event> events = new ArrayList<>();
        ballot(2).hour(regime, attempt, DRAWS, events::add);

        Ballot.Appealed appealed = (Ballot.Appealed) events.get(1);
        assertThat(appealed.worth()).isCloseTo(0.65, within(1e-12));
        assertThat(appealed.probability()).isCloseTo(0.785_834_983, within(1e-9)); // 1 / (1 + exp(-1.3))
        assertThat(appealed.appeals()).isEqualTo(appealed.draw() < appealed.probability());
    }

    @Test
    @Tag("R5")
    void theWiderBodySavesWhomItRalliesTo() {
        assertThat(inTheWiderBody(Stance.RALLIED)).isEqualTo(OutcomeClass.ATTEMPT_FAILED); // 1957
    }

    @Test
    @Tag("R6")
    void theWiderBodyUpholdsTheRemovalWhereItHasJoined() {
        assertThat(inTheWiderBody(Stance.JOINED)).isEqualTo(OutcomeClass.COUP); // 1964
    }

    private static @org.jspecify.annotations.Nullable OutcomeClass inTheWiderBody(Stance wider) {
        Regime regime = court().all(Trait.FORCE, 0).leader(Ruler.FORCE, 1).regime();
        Attempt attempt = vote(regime, 8, 0.5, 0, 1);
        assertThat(attempt.wide()).isTrue();
        Court.take(regime, attempt, wider, 2, 3);
        Court.passHours(attempt, 45);
        ballot(1e9).hour(regime, attempt, DRAWS, Recorder.NONE);
        assertThat(attempt.decided()).isFalse(); // it takes 46 hours to meet
        attempt.nextHour();
        ballot(1e9).hour(regime, attempt, DRAWS, Recorder.NONE);
        return attempt.outcome();
    }

    @Test
    @Tag("K8")
    @Tag("R4")
    void aRivalWhoIsVotedOutHasNobodyToAppealTo() {
        Regime regime = court().all(Trait.FORCE, 0).leader(Ruler.FORCE, 1).regime();
        Attempt attempt = Court.attempt(regime, 3, Arena.VOTES, 0, 1);
        Court.passHours(attempt, 8);
        ballot(1e9).hour(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(attempt.outcome()).isEqualTo(OutcomeClass.COUP);
    }

    @Test
    void aMoveByForceIsNotVotedOn() {
        Regime regime = court().regime();
        Attempt attempt = Court.attempt(regime, 0, 1);
        Court.passHours(attempt, 100);
        ballot(1e9).hour(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(attempt.decided()).isFalse();
    }
}
