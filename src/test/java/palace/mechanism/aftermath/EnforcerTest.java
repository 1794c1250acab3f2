package palace.mechanism.aftermath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.mechanism.Shipped;
import palace.mechanism.judgement.Choice;
import palace.mechanism.plot.Founding;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class EnforcerTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    // relief 0.6, threat 1, outsider 0.5; force 0.5, ambition 0.15, levers 0.1, weakness 0.05
    private static final Enforcer.Parameters P = new Enforcer.Parameters(0.6, 1, 0.5, 0.5, 0.15, 0.1, 0.05, 0.9);

    private static Enforcer.Empowered empowered(Regime regime, Attempt attempt, double rationality) {
        List<Event> events = new ArrayList<>();
        new Enforcer(P, new Choice(rationality)).aftermath(regime, attempt, DRAWS, events::add);
        return (Enforcer.Empowered) events.get(0);
    }

    /** Elite 0 lost and has fallen; 1 rallied. */
    private static Attempt crushed(Regime regime) {
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.RALLIED, 1);
        attempt.crush();
        Court.remove(regime, 0, Stance.ARRESTED);
        return attempt;
    }

    @Test
    @Tag("K28")
    void whoeverPutsTheLidBackOnGainsForceAndAmbition() {
        Regime regime = Court.of(4).leader(Ruler.PARANOIA, 0.2).regime();
        Enforcer.Empowered empowered = empowered(regime, crushed(regime), 1e9);

        assertThat(empowered.option()).isEqualTo(Enforcer.Option.INSIDER);
        assertThat(empowered.target()).isEqualTo(1);
        assertThat(empowered.inside()).isCloseTo(0.25, within(1e-12)); // 0.6 * 0.5 - 0.2 * 0.5 * 0.5
        assertThat(regime.elites().force(1)).isCloseTo(0.3, within(1e-12)); // half of the fallen man's 0.2 more
        assertThat(regime.elites().ambition(1)).isCloseTo(0.65, within(1e-12));
    }

    @Test
    @Tag("K28")
    void whatTheInsiderGainsIsTheFallenMensAndNobodyElses() {
        Regime regime = Court.of(4).leader(Ruler.PARANOIA, 0.2).regime();
        double leaders = regime.leader().force();
        empowered(regime, crushed(regime), 1e9);

        assertThat(regime.elites().force(0)).isCloseTo(0.1, within(1e-12));
        assertThat(regime.elites().force(2)).isCloseTo(0.2, within(1e-12));
        assertThat(regime.leader().force()).isEqualTo(leaders);
    }

    @Test
    @Tag("K28")
    void nobodyIsGivenMoreThanTheMostThatAnybodyMayHave() {
        Regime regime = Court.of(4).leader(Ruler.PARANOIA, 0.2).regime();
        Enforcer capped = new Enforcer(Given.but(P, "most 0.25"), new Choice(1e9));
        capped.aftermath(regime, crushed(regime), DRAWS, Recorder.NONE);
        assertThat(regime.elites().force(1)).isCloseTo(0.25, within(1e-12));
        assertThat(regime.elites().force(0)).isCloseTo(0.15, within(1e-12));

        Regime full = Court.of(4).leader(Ruler.PARANOIA, 0.2).regime();
        new Enforcer(Given.but(P, "most 0.1"), new Choice(1e9)).aftermath(full, crushed(full), DRAWS, Recorder.NONE);
        assertThat(full.elites().force(1)).isCloseTo(0.2, within(1e-12)); // and nothing is taken from him
    }

    @Test
    @Tag("K23")
    @Tag("K28")
    void eachWayIsChosenAsOftenAsItsWorthSays() {
        double[] expected = new Choice(2).probabilities(0.6 * 0.5 - 0.5 * 0.25, 0.5, 0);
        int[] chosen = new int[3];
        for (int replication = 0; replication < 1000; replication++) {
            Regime regime = Court.of(4).mediator(0.8, 0.5, 0.5, 0.5, 0.5).regime();
            Attempt attempt = Court.attempt(regime, 0);
            Court.take(regime, attempt, Stance.RALLIED, 1);
            attempt.settle();
            List<Event> events = new ArrayList<>();
            new Enforcer(P, new Choice(2)).aftermath(regime, attempt, Draws.of(1, replication), events::add);
            Enforcer.Empowered empowered = (Enforcer.Empowered) events.get(0);
            int way = empowered.option().ordinal();
            assertThat(empowered.probability()).isCloseTo(expected[way], within(1e-12));
            chosen[way]++;
        }

        for (int way = 0; way < 3; way++) { // 4 standard errors of a half at most
            assertThat(chosen[way] / 1000.0).isCloseTo(expected[way], within(4 * 0.0158));
        }
    }

    @Test
    @Tag("K8")
    void nobodyIsEmpoweredForStandingByTheVictimOfALeadersStrike() {
        Regime regime = Court.of(4).leader(Ruler.PARANOIA, 0.2).regime();
        Attempt attempt = Court.attempt(regime, 2, Arena.FORCE, 0);
        attempt.plot().sanction();
        Court.take(regime, attempt, Stance.RALLIED, 1);
        attempt.crush();
        List<Event> events = new ArrayList<>();
        new Enforcer(P, new Choice(1e9)).aftermath(regime, attempt, DRAWS, events::add);

        assertThat(events).isEmpty();
    }

    @Test
    @Tag("K28")
    void theInsiderIsThenReadierToLeadTheNextMove() {
        Regime regime = Court.of(4).leader(Ruler.PARANOIA, 0.2).regime();
        empowered(regime, crushed(regime), 1e9);
        Elites elites = regime.elites();
        var founding = Shipped.AS_IS.bind(Founding.Parameters.class);
        double enforcer = elites.power(1) * Founding.propensity(-0.1, elites.ambition(1), 0, false, 0.5, founding);
        double other = elites.power(2) * Founding.propensity(-0.1, elites.ambition(2), 0, false, 0.5, founding);

        assertThat(enforcer).isGreaterThan(1.1 * other);
    }

    @Test
    @Tag("K28")
    void aParanoidLeaderEmpowersNobodyWhoIsAbleAndAmbitious() {
        Regime regime =
                Court.of(4).leader(Ruler.PARANOIA, 1).all(Trait.AMBITION, 0.9).regime();
        Enforcer.Empowered empowered = empowered(regime, crushed(regime), 1e9);

        assertThat(empowered.option()).isEqualTo(Enforcer.Option.NOBODY);
        assertThat(regime.leader().mystique()).isCloseTo(0.45, within(1e-12));
        assertThat(regime.elites().force(1)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    @Tag("K23")
    void aMediatorIsSaferThanAnyInsiderAndCostsLevers() {
        Regime regime = Court.of(4).mediator(0.8, 0.5, 0.5, 0.5, 0.5).regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.RALLIED, 1);
        attempt.settle();
        Enforcer.Empowered empowered = empowered(regime, attempt, 1e9);

        assertThat(empowered.option()).isEqualTo(Enforcer.Option.OUTSIDER); // 0.5 against 0.6 * 0.5 - 0.125
        assertThat(regime.leader().levers()).isCloseTo(0.7, within(1e-12));
        assertThat(regime.elites().force(1)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void withoutRationalityOnlyWhoIsThereCanBeEmpowered() {
        for (int replication = 0; replication < 50; replication++) {
            Regime regime = Court.of(2).regime();
            Attempt attempt = Court.attempt(regime, 0);
            attempt.fail("gave up");
            List<Event> events = new ArrayList<>();
            new Enforcer(P, new Choice(0)).aftermath(regime, attempt, Draws.of(1, replication), events::add);

            assertThat(((Enforcer.Empowered) events.get(0)).option()).isEqualTo(Enforcer.Option.NOBODY);
        }
    }

    @Test
    void theStrongestOfThoseWhoRalliedIsTheInsider() {
        Regime regime = Court.of(4)
                .each(Trait.FORCE, 0.2, 0.1, 0.3, 0.2)
                .leader(Ruler.PARANOIA, 0)
                .regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.RALLIED, 1, 2);
        attempt.fail("rallied against");

        assertThat(empowered(regime, attempt, 1e9).target()).isEqualTo(2);
    }

    @Test
    void whereTheChallengersWonThereIsNoLidToPutBackOn() {
        Regime regime = Court.of(2).regime();
        Attempt attempt = Court.attempt(regime, 0);
        attempt.succeed();
        List<Event> events = new ArrayList<>();
        new Enforcer(P, new Choice(6)).aftermath(regime, attempt, DRAWS, events::add);

        assertThat(events).isEmpty();
    }
}
