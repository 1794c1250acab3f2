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
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.institution.BallotRule;
import palace.model.institution.Bodies;
import palace.model.institution.Selectorate;
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
        // half of all force is his, three tenths of it rallied and counted in his guard, none theirs, mystique 0.75:
        // 0.5 + 0.6 * 0.25 = 0.65 and 2 * 0.65 in the exponent
        Regime regime = court().all(Trait.FORCE, 0)
                .leader(Ruler.FORCE, 0.3)
                .leader(Ruler.MYSTIQUE, 0.75)
                .regime();
        Attempt attempt = Court.attempt(regime, Party.LEADER, Arena.VOTES, 0, 1);
        attempt.setShield(0.5);
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
    @Tag("R5")
    void eachBodyCountsItsOwnSeatsByItsOwnRule() {
        BallotRule two = BallotRule.quorum(2 / 3.0);
        Regime regime = court().all(Trait.FORCE, 0)
                .leader(Ruler.FORCE, 1)
                .bodies(new Bodies(true, 0.6, true, 0.7, Selectorate.BODY, two, BallotRule.ALL_SEATS))
                .regime();
        Attempt attempt = Court.attempt(regime, Party.LEADER, Arena.VOTES, 0, 1);
        attempt.setShield(0.5);
        Court.passHours(attempt, 8);
        List<Event> events = new ArrayList<>();
        ballot(1e9).hour(regime, attempt, DRAWS, events::add);

        assertThat(attempt.criticalShare()).isEqualTo(0.6);
        assertThat(events.get(0)).isInstanceOfSatisfying(Ballot.Voted.class, inner -> {
            assertThat(List.of(inner.votesFor(), inner.votesAgainst(), inner.abstained()))
                    .usingElementComparator(BallotTest::closely)
                    .containsExactly(0.7, 0.1, 0.2);
            assertThat(inner.majority()).isEqualTo(0.6);
            assertThat(inner.ofAllSeats()).isFalse();
        });
        assertThat(attempt.joined()).isCloseTo(0.2, within(1e-12)); // as soon as he appeals the wider seats count

        Court.take(regime, attempt, Stance.JOINED, 2);
        Court.passHours(attempt, 46);
        ballot(1e9).hour(regime, attempt, DRAWS, events::add);
        assertThat(attempt.criticalShare()).isEqualTo(0.7);
        assertThat(events.get(2)).isInstanceOfSatisfying(Ballot.Voted.class, wider -> {
            assertThat(List.of(wider.votesFor(), wider.votesAgainst(), wider.abstained()))
                    .usingElementComparator(BallotTest::closely)
                    .containsExactly(0.6, 0.1, 0.3);
            assertThat(wider.majority()).isEqualTo(0.7);
            assertThat(wider.ofAllSeats()).isTrue();
        });
        assertThat(attempt.failure())
                .isEqualTo("outvoted in the wider body"); // 6/7 of the cast votes, 0.6 of the seats
    }

    private static int closely(double one, double other) {
        return Math.abs(one - other) < 1e-12 ? 0 : Double.compare(one, other);
    }

    @Test
    @Tag("R9")
    void whatGoesOnByForceIsWeighedByForceFromThatHourOn() {
        Attempt goesOn = lost(0.6, 0.1, Stance.RALLIED);

        assertThat(goesOn.lastChange()).isEqualTo(8);
        assertThat(goesOn.joined()).isGreaterThan(0.4); // 0.4 of the seats, but 0.6 of the force
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

    @Test
    @Tag("R5")
    void aMajorityIsCountedByTheBodysOwnRule() {
        assertThat(Ballot.carried(0.3, 0.1, 0.5, BallotRule.ALL_SEATS)).isFalse();
        assertThat(Ballot.carried(0.6, 0.4, 0.5, BallotRule.ALL_SEATS)).isTrue();
        assertThat(Ballot.carried(0.3, 0.1, 0.5, BallotRule.PRESENT)).isTrue(); // whoever stands aside has not voted
        assertThat(Ballot.carried(0.3, 0.3, 0.5, BallotRule.PRESENT)).isFalse();
        assertThat(Ballot.carried(0.4, 0.2, 2 / 3.0, BallotRule.PRESENT)).isTrue();
        assertThat(Ballot.carried(0.4, 0.21, 2 / 3.0, BallotRule.PRESENT)).isFalse();
        assertThat(Ballot.carried(0, 0, 0.5, BallotRule.PRESENT)).isFalse(); // nobody voted
    }

    @Test
    @Tag("R5")
    void whereTooFewVoteOnlyAMajorityOfAllSeatsCounts() {
        BallotRule quorum = BallotRule.quorum(2 / 3.0);

        assertThat(Ballot.carried(0.4, 0.2, 0.5, quorum)).isFalse(); // 0.6 of all seats
        assertThat(Ballot.carried(0.4, 0.27, 0.5, quorum)).isTrue();
        assertThat(Ballot.carried(0.55, 0, 0.5, quorum)).isTrue();
    }

    /** A motion by elite 0, who has 0.4 of the seats and this much force, against the leader's 0.1 and a rallied 0.3. */
    private static Attempt lost(double force, double shield, Stance second) {
        Regime regime = court().each(Trait.FORCE, force, 0, 0, 0)
                .leader(Ruler.FORCE, 1 - force)
                .regime();
        Attempt attempt = Court.attempt(regime, Party.LEADER, Arena.VOTES, 0);
        Court.take(regime, attempt, second, 1);
        attempt.setShield(shield);
        Court.passHours(attempt, 8);
        ballot(1e9).hour(regime, attempt, DRAWS, Recorder.NONE);
        return attempt;
    }

    @Test
    @Tag("R9")
    void whatIsNotCarriedGoesOnByForceWithHalfOfTheVotesAndMoreForce() {
        Attempt goesOn = lost(0.6, 0.1, Stance.RALLIED); // 0.4 against 0.4 of the seats, 0.6 against 0.5 of the force

        assertThat(lost(0.6, 0.45, Stance.RALLIED).decided()).isFalse(); // a guard that rallied is not there twice
        assertThat(goesOn.decided()).isFalse();
        assertThat(goesOn.plot().arena()).isEqualTo(Arena.FORCE);
        assertThat(goesOn.ballotWon()).isFalse();
    }

    @Test
    @Tag("R5")
    void withLessForceOrFewerVotesItEndsThere() {
        assertThat(lost(0.6, 0.7, Stance.RALLIED).failure()).isEqualTo("outvoted"); // his 0.4 and a guard of 0.3
        assertThat(lost(0.4, 0, Stance.RALLIED).failure()).isEqualTo("outvoted");
        Regime regime =
                court().each(Trait.FORCE, 0, 1, 0, 0).leader(Ruler.FORCE, 0).regime();
        Attempt fewer = Court.attempt(regime, Party.LEADER, Arena.VOTES, 1);
        Court.take(regime, fewer, Stance.RALLIED, 0);
        Court.passHours(fewer, 8);
        ballot(1e9).hour(regime, fewer, DRAWS, Recorder.NONE);
        assertThat(fewer.failure()).isEqualTo("outvoted"); // 0.3 against 0.5 of the seats, with all force
    }

    /** The inner body has carried it, and there is no other to appeal to. */
    private static List<Event> withoutAppeal(Regime regime, Attempt attempt) {
        attempt.setShield(0.05);
        Court.passHours(attempt, 8);
        List<Event> events = new ArrayList<>();
        ballot(1e9).hour(regime, attempt, DRAWS, events::add);
        return events;
    }

    private static Regime closed(double leaderForce) {
        return court().all(Trait.FORCE, (1 - leaderForce) / 4)
                .leader(Ruler.FORCE, leaderForce)
                .bodies(new Bodies(true, 0.5, false, 0.5))
                .regime();
    }

    @Test
    @Tag("R9")
    void theOutvotedLeaderWhoCannotAppealDefiesTheVoteIfHisForceIsGreater() {
        Regime regime = closed(0.8);
        Attempt attempt = Court.attempt(regime, Party.LEADER, Arena.VOTES, 0, 1);
        List<Event> events = withoutAppeal(regime, attempt);

        assertThat(events)
                .filteredOn(Ballot.Defied.class::isInstance)
                .singleElement()
                .matches(event -> ((Ballot.Defied) event).defies());
        assertThat(events.get(events.size() - 1)).isInstanceOf(Ballot.TurnedToForce.class);
        assertThat(attempt.decided()).isFalse();
        assertThat(attempt.plot().arena()).isEqualTo(Arena.FORCE);
        assertThat(attempt.ballotWon()).isTrue(); // the vote remains their second key
    }

    @Test
    @Tag("R9")
    void aWeakerLeaderWhoCannotAppealGivesIn() {
        Regime regime = closed(0.2); // and 0.05 of a guard, against 0.4
        Attempt attempt = Court.attempt(regime, Party.LEADER, Arena.VOTES, 0, 1);
        List<Event> events = withoutAppeal(regime, attempt);

        assertThat(events)
                .filteredOn(Ballot.Defied.class::isInstance)
                .singleElement()
                .matches(event -> ((Ballot.Defied) event).cutOff());
        assertThat(attempt.outcome()).isEqualTo(OutcomeClass.COUP);
    }
}
