package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.mechanism.Shipped;
import palace.model.Arena;
import palace.model.Bodies;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Stance;

class JudgementTest {
    @Test
    void weightIsForceAndPowerOrSeats() {
        Regime regime = Court.of(4).bodies(new Bodies(true, 0.5, false, 0.5)).regime();

        // force 0.2, seats 0.225, standing 0.5 of 3: power (0.2 + 0.225 + 1/6) / 3
        double power = (0.2 + 0.225 + 1 / 6.0) / 3;
        assertThat(regime.weights().of(Arena.FORCE, 0)).isCloseTo((0.2 + power) / 2, within(1e-12));
        assertThat(regime.weights().of(Arena.VOTES, 0)).isCloseTo(0.225, within(1e-12));
        assertThat(regime.weights().ofLeader(Arena.VOTES)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    @Tag("K17")
    void leversHoldBackTheForceOfAnOfficeButNotWhatIsOnesOwn() {
        Regime regime = Court.of(4).with(Trait.OWN_FORCE, 1, 1).regime();
        regime.politics().setGrip(0.5);

        double power = (0.2 + 1 / 6.0) / 2;
        assertThat(regime.weights().of(Arena.FORCE, 0)).isCloseTo((0.1 + power) / 2, within(1e-12));
        assertThat(regime.weights().of(Arena.FORCE, 1)).isCloseTo((0.2 + power) / 2, within(1e-12));
    }

    @Test
    @Tag("K26")
    void theGuardKeepsOutAllForceBelowItsOwn() {
        assertThat(Judgement.shielded(true, 0.3, 0.2)).isEqualTo(1);
        assertThat(Judgement.shielded(true, 0.3, 0.3)).isEqualTo(1);
        assertThat(Judgement.shielded(true, 0.3, 0.4)).isCloseTo(0.75, within(1e-15));
        assertThat(Judgement.shielded(true, 0, 0.4)).isZero();
        assertThat(Judgement.shielded(false, 0.3, 0.2)).isZero(); // a rival has no guard
    }

    @Test
    @Tag("K26")
    void aGuardInThePlotNoLongerShields() {
        Regime regime = Court.of(4).with(Trait.GUARD, 0, 0.2).regime();

        assertThat(Judgement.guard(regime)).isCloseTo(0.4, within(1e-12)); // the leader's own 0.2 and the guard's
        Plot without = Court.plot(regime, Party.LEADER, Arena.FORCE, 1, 2);
        Plot with = Court.plot(regime, Party.LEADER, Arena.FORCE, 3, 0);
        Judgement judgement = Shipped.AS_IS.judgement();
        assertThat(judgement.of(regime, without, 1, 0, 0, 0).shielded()).isEqualTo(1);
        assertThat(judgement.of(regime, with, 3, 0, 0, 0).shielded()).isCloseTo(0.5, within(1e-12)); // 0.2 against 0.4
    }

    @Test
    @Tag("K1")
    void conspiratorsForeseeThatTheirRivalsOutsideThePlotWillRally() {
        Court court = Court.of(4).rival(2, 0).rival(3, 0).rival(1, 0).dormant(2, 1);
        Regime regime = court.regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        double weight = regime.weights().of(Arena.FORCE, 2);

        // two rivals of one of two members; the third rival is a member himself, the dormant tie counts for nothing
        assertThat(Judgement.counterCoalition(regime, plot)).isCloseTo(2 * weight / 2, within(1e-12));
        regime.remove(3, Stance.DISMISSED);
        assertThat(Judgement.counterCoalition(regime, plot)).isCloseTo(weight / 2, within(1e-12));
        double watched = Shipped.AS_IS.judgement().chance(regime, plot, 0, 0, 0, 0);
        Regime calm = Court.of(4).regime();
        calm.remove(3, Stance.DISMISSED);
        double unwatched =
                Shipped.AS_IS.judgement().chance(calm, Court.plot(calm, Party.LEADER, Arena.FORCE, 0, 1), 0, 0, 0, 0);
        assertThat(watched).isLessThan(unwatched);
    }

    @Test
    void friendsKnowHowOneFeelsAndOthersGoByTheMood() {
        Regime regime = Court.of(2).regime();
        regime.elites().setSupport(0, -0.183_102_048_111_355); // six times this is -ln 3
        regime.politics().setDiscontentBelief(0.15);

        assertThat(Judgement.suspected(regime, 0, 1)).isCloseTo(0.75, within(1e-12));
        assertThat(Judgement.suspected(regime, 0, 0)).isCloseTo(0.15, within(1e-12));
        assertThat(Judgement.suspected(regime, 0, 0.5)).isCloseTo(0.45, within(1e-12));
    }

    @Test
    void onlyThoseInOfficeAndInNoPlotAreFree() {
        Regime regime = Court.of(3).regime();
        regime.remove(1, Stance.DISMISSED);
        Court.plot(regime, Party.LEADER, Arena.FORCE, 2);

        assertThat(Judgement.free(regime, 0)).isTrue();
        assertThat(Judgement.free(regime, 1)).isFalse();
        assertThat(Judgement.free(regime, 2)).isFalse();
        assertThat(Judgement.free(regime, Party.LEADER)).isFalse();
    }
}
