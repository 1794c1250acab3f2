package palace.mechanism.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.Sides;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.institution.Bodies;
import palace.model.institution.Selectorate;
import palace.random.Draws;

class VerdictTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Verdict.Parameters P = new Verdict.Parameters(0.6, 0.5, 8, 4, 6);
    private static final Verdict VERDICT = new Verdict(P, Given.consent(""));

    @Test
    @Tag("K24")
    void theShareAloneDoesNotDecideWhileOthersStillMove() {
        assertThat(Verdict.wins(0.6, 0.5, false, P)).isTrue();
        assertThat(Verdict.wins(0.599, 0.9, true, P)).isFalse();
        assertThat(Verdict.wins(0.9, 0.499, false, P)).isFalse();
        assertThat(Verdict.wins(0.9, 0.1, true, P)).isTrue();
    }

    /** Two strong men against a leader with next to nothing. */
    private static Attempt strong(Regime regime, int hours) {
        Attempt attempt = Court.attempt(regime, 0, 1);
        Court.passHours(attempt, hours);
        VERDICT.hour(regime, attempt, DRAWS, Recorder.NONE);
        return attempt;
    }

    private static Court strongCourt() {
        return Court.of(3).each(Trait.FORCE, 0.5, 0.4, 0.05).leader(Ruler.FORCE, 0.05);
    }

    @Test
    void nothingIsDecidedInTheFirstHours() {
        assertThat(strong(strongCourt().regime(), 5).decided()).isFalse();
        assertThat(strong(strongCourt().regime(), 6).outcome()).isEqualTo(OutcomeClass.COUP);
    }

    @Test
    @Tag("K24")
    void withLessThanTheWeightThatSettlesItAlonePeopleMustHaveStoppedMoving() {
        Regime regime = Court.of(2)
                .each(Trait.FORCE, 0.4, 0.55)
                .leader(Ruler.FORCE, 0.05)
                .regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.passHours(attempt, 10);
        attempt.changed();
        Court.passHours(attempt, 7);
        VERDICT.hour(regime, attempt, DRAWS, Recorder.NONE);
        assertThat(attempt.decided()).isFalse();
        attempt.nextHour(); // the eighth without news
        List<Event> events = new ArrayList<>();
        VERDICT.hour(regime, attempt, DRAWS, events::add);

        assertThat(attempt.joined()).isLessThan(0.5);
        assertThat(attempt.criticalShare()).isEqualTo(0.6);
        assertThat(attempt.outcome()).isEqualTo(OutcomeClass.COUP);
        assertThat(events).singleElement().matches(event -> ((Verdict.Decided) event).won());
    }

    @Test
    @Tag("K24")
    void whoHasMostPeopleBehindHimDoesNotGiveUpHoweverMuchForceIsAgainstHim() {
        // all of the rank and little of the force: half of the committed weight
        Regime regime = Court.of(2)
                .each(Trait.FORCE, 0.05, 0.7)
                .each(Trait.STANDING, 1, 0)
                .leader(Ruler.FORCE, 0.25)
                .regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.passHours(attempt, 100);
        VERDICT.hour(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(attempt.ratio()).isBetween(0.4, 0.6);
        assertThat(attempt.ralliedForce()).isGreaterThan(4 * attempt.joinedForce());
        assertThat(attempt.decided()).isFalse();
    }

    @Test
    @Tag("K26")
    void whileTheGuardStandsNobodyWinsAgainstTheLeader() {
        Regime regime = strongCourt().regime();
        Attempt attempt = Court.attempt(regime, 0, 1);
        attempt.setShield(0.01);
        Court.passHours(attempt, 100);
        VERDICT.hour(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(attempt.decided()).isFalse();
    }

    @Test
    @Tag("R9")
    void withoutTheConsentOfThoseWhoConferThePlaceForceHasWonNothing() {
        assertThat(inACouncil(0.2)).isNull();
        assertThat(inACouncil(0.5)).isEqualTo(OutcomeClass.COUP);
    }

    /** Two strong men with these seats between them, where a family confers the place. */
    private static @org.jspecify.annotations.Nullable OutcomeClass inACouncil(double seats) {
        Regime regime = strongCourt()
                .each(Trait.VOTES, seats / 2, seats / 2, 0.9 - seats)
                .conferredBy(Selectorate.FAMILY)
                .regime();
        regime.politics().needConsent(true);
        Attempt attempt = Court.attempt(regime, 0, 1);
        Court.passHours(attempt, 6);
        new Verdict(P, Given.consent("share 0.6, floor 0.5")).hour(regime, attempt, DRAWS, Recorder.NONE);
        return attempt.outcome();
    }

    @Test
    void aColumnWinsNothingBeforeItArrives() {
        Regime regime = strongCourt().with(Trait.HOURS_AWAY, 0, 30).regime();
        Attempt attempt = Court.attempt(regime, Party.LEADER, Arena.MARCH, 0, 1);
        Court.passHours(attempt, 29);
        Sides.weigh(regime, attempt);
        VERDICT.hour(regime, attempt, DRAWS, Recorder.NONE);
        assertThat(attempt.decided()).isFalse();
        attempt.nextHour();
        Sides.weigh(regime, attempt);
        VERDICT.hour(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(attempt.outcome()).isEqualTo(OutcomeClass.COUP);
    }

    @Test
    void challengersGiveUpOnlyAgainstOverwhelmingForce() {
        assertThat(against(0.19)).isNull(); // less than four to one
        assertThat(against(0.21)).isEqualTo(OutcomeClass.ATTEMPT_FAILED);
    }

    /** The fate of a man with 0.05 of all force against a leader with this much, when all others are quiet. */
    private static @org.jspecify.annotations.Nullable OutcomeClass against(double leaderForce) {
        Regime regime = Court.of(2)
                .each(Trait.FORCE, 0.05, 0.95 - leaderForce)
                .with(Trait.STANDING, 0, 0)
                .leader(Ruler.FORCE, leaderForce)
                .regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.passHours(attempt, 8);
        VERDICT.hour(regime, attempt, DRAWS, Recorder.NONE);
        return attempt.outcome();
    }

    @Test
    @Tag("K24")
    void withoutTheCriticalShareOnEitherSideItDragsOn() {
        Regime regime =
                Court.of(2).each(Trait.FORCE, 0.4, 0.2).leader(Ruler.FORCE, 0.4).regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.passHours(attempt, 160);
        VERDICT.hour(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(attempt.ratio()).isBetween(0.4, 0.6);
        assertThat(attempt.decided()).isFalse();
    }

    @Test
    void votesAreCountedElsewhere() {
        Regime regime = strongCourt().bodies(new Bodies(true, 0.5, false, 0.5)).regime();
        Attempt attempt = Court.attempt(regime, Party.LEADER, Arena.VOTES, 0, 1, 2);
        Court.passHours(attempt, 100);
        VERDICT.hour(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(attempt.decided()).isFalse();
    }
}
