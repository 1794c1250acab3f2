package palace.mechanism.aftermath;

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
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class ReferendumTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Referendum REFERENDUM = new Referendum(new Referendum.Parameters(0.5, 0.3));

    @Test
    void whoRalliesAsPromisedRevealsNothing() {
        assertThat(Referendum.shortfall(0.6, 0.6)).isZero();
        assertThat(Referendum.shortfall(0.6, 0.9)).isZero();
        assertThat(Referendum.shortfall(0.6, 0.1)).isCloseTo(0.5, within(1e-12));
        assertThat(Referendum.shortfall(0, 0)).isZero();
    }

    /** Three elites of a quarter of all weight each, as the leader has. */
    private static Regime after(Stance second, Stance third) {
        Regime regime = Court.of(3).leader(Ruler.MYSTIQUE, 0.6).regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, second, 1);
        Court.take(regime, attempt, third, 2);
        attempt.fail("rallied against");
        REFERENDUM.aftermath(regime, attempt, DRAWS, Recorder.NONE);
        return regime;
    }

    @Test
    @Tag("K8")
    void aLeadersOwnStrikeIsNoReferendumOnHim() {
        Regime regime = Court.of(3).leader(Ruler.MYSTIQUE, 0.6).regime();
        Attempt strike = Court.attempt(regime, 1, Arena.FORCE, 0);
        strike.plot().sanction();
        Court.take(regime, strike, Stance.ASIDE, 2);
        strike.succeed();
        List<Event> events = new ArrayList<>();
        REFERENDUM.aftermath(regime, strike, DRAWS, events::add);

        assertThat(events).isEmpty();
        assertThat(regime.leader().mystique()).isEqualTo(0.6);
    }

    @Test
    @Tag("K15")
    @Tag("K16")
    void supportThatDidNotComeCostsAuraAndItsCeiling() {
        Regime nobody = after(Stance.ASIDE, Stance.ASIDE); // shortfall 0.6
        assertThat(nobody.leader().mystique()).isCloseTo(0.3, within(1e-12));
        assertThat(nobody.leader().mystiqueCeiling()).isCloseTo(0.62, within(1e-12)); // 0.8 less 0.3 * 0.6

        Regime one = after(Stance.RALLIED, Stance.ASIDE); // a third of the others: shortfall 0.6 - 1/3
        assertThat(one.leader().mystique()).isCloseTo(0.6 - 0.5 * (0.6 - 1 / 3.0), within(1e-9));

        Regime both = after(Stance.RALLIED, Stance.RALLIED); // two thirds: as promised
        assertThat(both.leader().mystique()).isEqualTo(0.6);
        assertThat(both.leader().mystiqueCeiling()).isEqualTo(0.8);
    }

    @Test
    @Tag("K16")
    void whatIsRevealedCannotBeRecovered() {
        Regime regime = after(Stance.ASIDE, Stance.ASIDE);
        regime.leader().setMystique(1);

        assertThat(regime.leader().mystique()).isCloseTo(0.62, within(1e-12));
    }

    @Test
    @Tag("K15")
    @Tag("K22")
    void thoseWhoRalliedCountAlthoughTheChallengersHaveGoneAwayByThen() {
        Regime regime = Court.of(3).leader(Ruler.MYSTIQUE, 0.6).regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.RALLIED, 1);
        attempt.settle();
        Court.remove(regime, 0, Stance.EXILED); // his weight is the leader's now
        REFERENDUM.aftermath(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(regime.leader().mystique()).isCloseTo(0.6 - 0.5 * (0.6 - 1 / 3.0), within(1e-9));
    }

    @Test
    void aLeaderWhoHasFallenIsPastIt() {
        Regime regime = Court.of(3).regime();
        Attempt attempt = Court.attempt(regime, 0);
        attempt.succeed();
        regime.fall(OutcomeClass.COUP);
        List<Event> events = new ArrayList<>();
        REFERENDUM.aftermath(regime, attempt, DRAWS, events::add);

        assertThat(events).isEmpty();
        assertThat(regime.leader().mystique()).isEqualTo(0.5);
    }
}
