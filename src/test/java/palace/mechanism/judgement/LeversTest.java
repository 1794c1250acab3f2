package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.mechanism.Shipped;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Sides;
import palace.model.event.Recorder;
import palace.model.institution.Obedience;
import palace.random.Draws;

class LeversTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Levers.Parameters P =
            Given.the(Levers.Parameters.class, "party 0.85, grip 0.5, personal 0.1, legitimacy 1.5");

    private static Regime held(double levers, double mystique) {
        Regime regime = Court.of(4)
                .leader(Ruler.LEVERS, levers)
                .leader(Ruler.MYSTIQUE, mystique)
                .with(Trait.OWN_FORCE, 3, 1)
                .regime();
        new Levers(P).week(regime, DRAWS, Recorder.NONE);
        return regime;
    }

    @Test
    void withoutLeversEveryCommanderHasHisTroops() {
        assertThat(held(0, 0.5).weights().usableForce(0)).isEqualTo(0.2);
    }

    @Test
    @Tag("K17")
    void leversHoldBackTroopsWithoutAnyAura() {
        Regime hollow = held(0.8, 0);

        assertThat(hollow.weights().usableForce(0)).isCloseTo(0.12, within(1e-15)); // 0.2 * (1 - 0.5 * 0.8)
        assertThat(hollow.leader().mystique()).isZero();
    }

    @Test
    @Tag("K26")
    void whoMakesTheOfficersDecidesWhomTheMenFollow() {
        Obedience quiet = Levers.quiet(0.8, P);

        assertThat(quiet.party()).isCloseTo(0.15, within(1e-15)); // 85% stay, whatever the levers
        assertThat(quiet.professional()).isCloseTo(0.6, within(1e-15)); // 1 - 0.5 * 0.8
        assertThat(quiet.personal()).isCloseTo(0.92, within(1e-15)); // 1 - 0.1 * 0.8
        assertThat(Levers.quiet(0, P)).isEqualTo(new Obedience(1 - 0.85, 1, 1));
    }

    @Test
    @Tag("K5")
    void aPrivateArmyIsBeyondTheReachOfTheLevers() {
        assertThat(held(1, 0.5).weights().usableForce(3)).isEqualTo(0.2);
    }

    @Test
    @Tag("K17")
    void challengersBringLessForceAgainstALeaderWithLevers() {
        Attempt against = Court.attempt(held(0.8, 0), 0, 1);
        Attempt hollow = Court.attempt(held(0.1, 0), 0, 1);

        assertThat(against.joinedForce()).isCloseTo(0.24, within(1e-12)); // 2 * 0.2 * 0.6
        assertThat(hollow.joinedForce()).isCloseTo(0.38, within(1e-12)); // 2 * 0.2 * 0.95
    }

    @Test
    @Tag("K17")
    void withLeversTheChanceOfAMoveIsLowHoweverLowTheAura() {
        assertThat(chance(held(0.9, 0))).isLessThan(chance(held(0, 0)));
    }

    private static double chance(Regime regime) {
        Judgement judgement = Shipped.AS_IS.judgement();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        return judgement.chance(regime, judgement.view(regime, plot, 0));
    }

    @Test
    @Tag("K17")
    void whatTheLeversHoldBackFromACommanderWhoMovesStandsWithTheLeader() {
        Attempt against = Court.attempt(held(0.8, 0), 0, 1);
        Attempt hollow = Court.attempt(held(0, 0), 0, 1);

        assertThat(against.ralliedForce() - hollow.ralliedForce()).isCloseTo(0.16, within(1e-12)); // 2 * 0.2 * 0.4
        assertThat(against.rallied() - hollow.rallied()).isCloseTo(0.08, within(1e-12)); // force is half of weight
        assertThat(hollow.joined() - against.joined()).isCloseTo(0.08, within(1e-12));
    }

    @Test
    @Tag("K24")
    void inAnotherMoodTheOddsOfFollowingAreMultiplied() {
        Obedience willing = Levers.quiet(0.8, P).in(1.5);

        // odds of 0.15 / 0.85, 0.6 / 0.4 and 0.92 / 0.08, times exp(1.5)
        assertThat(willing.party()).isCloseTo(0.441_617_3, within(1e-7));
        assertThat(willing.professional()).isCloseTo(0.870_508_8, within(1e-7));
        assertThat(willing.personal()).isCloseTo(0.980_966_7, within(1e-7));
        assertThat(willing.in(-1.5).party()).isCloseTo(0.15, within(1e-12));
        assertThat(Obedience.FREE.in(-9)).isEqualTo(Obedience.FREE); // where nothing holds them back nothing can
    }

    @Test
    @Tag("R9")
    void anOrderLooksLawfulAsFarAsTheSeatsHaveSpokenOrTheLeaderLooksAway() {
        Regime regime = held(0.8, 0.5);
        assertThat(Levers.lawful(regime, Party.LEADER, 1, 0.45, 0.1, P)).isZero(); // nobody confers the place

        regime.politics().needConsent(true);
        // 0.35 ahead of 0.55 that have spoken; of less than half a majority, of that
        assertThat(Levers.lawful(regime, Party.LEADER, 1, 0.45, 0.1, P)).isCloseTo(1.5 * 0.35 / 0.55, within(1e-12));
        assertThat(Levers.lawful(regime, Party.LEADER, 1, 0.1, 0, P)).isCloseTo(1.5 * 0.1 / 0.25, within(1e-12));
        assertThat(Levers.lawful(regime, Party.LEADER, 1, 0, 0.3, P)).isCloseTo(-1.5, within(1e-12));
        // against a rival whom the leader keeps by a quarter, whoever has spoken
        assertThat(Levers.lawful(regime, 1, 0.25, 0.45, 0.1, P)).isCloseTo(2 * 1.5 * 0.75, within(1e-12));
        assertThat(Levers.lawful(regime, 1, 1, 0.45, 0.1, P)).isZero();
    }

    @Test
    @Tag("K24")
    void inTheOpenMenLookAtTheSeatsThatHaveSpoken() {
        Regime regime = Court.of(4)
                .each(Trait.VOTES, 0.45, 0.15, 0.15, 0.15)
                .leader(Ruler.LEVERS, 0.8)
                .regime();
        new Levers(P).week(regime, DRAWS, Recorder.NONE);
        regime.politics().needConsent(true);
        Attempt attempt = Court.attempt(regime, 0);
        attempt.sway(1.5, 0, 0);
        Sides.weigh(regime, attempt);

        assertThat(attempt.obedience().professional()).isCloseTo(0.795_761_4, within(1e-7));
        assertThat(attempt.joinedForce()).isCloseTo(0.2 * 0.795_761_4, within(1e-7));
        attempt.sway(1.5, -1.5 * 0.35 / 0.55, 0); // as much ill temper as law
        Sides.weigh(regime, attempt);
        assertThat(attempt.obedience().professional()).isCloseTo(0.6, within(1e-12));
    }
}
