package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.event.Stance;
import palace.model.institution.Bodies;
import palace.model.institution.Obedience;

class JudgementTest {
    private static final Judgement JUDGEMENT = Given.judgement(
            new Choice(6),
            Given.interests("", "", ""),
            "bandwagon 0.8, loyalists 0.5, critical 0.5, spread 0.15, shield 0.5");

    @Test
    void weightIsForceAndPowerOrSeats() {
        Regime regime = Court.of(4).bodies(new Bodies(true, 0.5, false, 0.5)).regime();

        // force 0.2, seats 0.225, a quarter of the standing that is not the leader's 0.07
        double power = (0.2 + 0.225 + 0.2325) / 3;
        assertThat(regime.weights().of(Arena.FORCE, 0)).isCloseTo((0.2 + power) / 2, within(1e-12));
        assertThat(regime.weights().of(Arena.VOTES, 0)).isCloseTo(0.225, within(1e-12));
        assertThat(regime.weights().ofLeader(Arena.VOTES)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    @Tag("K17")
    void leversHoldBackTheForceOfAnOfficeButNotWhatIsOnesOwn() {
        Regime regime = Court.of(4).with(Trait.OWN_FORCE, 1, 1).regime();
        regime.politics().setObedience(new Obedience(0, 0.5, 0));

        double power = (0.2 + 0.2325) / 2;
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

    private static double chance(Regime regime, Plot plot) {
        return JUDGEMENT.chance(regime, JUDGEMENT.view(regime, plot, plot.head()));
    }

    @Test
    @Tag("K26")
    void aGuardInThePlotNoLongerShields() {
        Regime regime = Court.of(4).with(Trait.GUARD, 0, 0.2).regime();

        assertThat(regime.weights().guard()).isCloseTo(0.4, within(1e-12)); // the leader's own 0.2 and the guard's
        double without = chance(regime, Court.plot(regime, Party.LEADER, Arena.FORCE, 1, 2));
        double with = chance(regime, Court.plot(regime, Party.LEADER, Arena.FORCE, 3, 0));
        // the guard keeps all of two commands out of 0.4 of force, and half of them once 0.2 of it is theirs: a shield
        // of a half takes half of the chance, and a quarter
        assertThat(with / without).isCloseTo(0.75 / 0.5, within(1e-9));
    }

    @Test
    @Tag("K1")
    void conspiratorsForeseeThatTheirRivalsOutsideThePlotWillRally() {
        Court court = Court.of(4).rival(2, 0).rival(3, 0).rival(1, 0).dormant(2, 1);
        Regime regime = court.regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        double weight = regime.weights().of(Arena.FORCE, 2);

        // two rivals of one of two members; the third rival is a member himself, the dormant tie counts for nothing
        assertThat(JUDGEMENT.members(regime, plot).rivals()).isCloseTo(2 * weight / 2, within(1e-12));
        Court.remove(regime, 3, Stance.DISMISSED);
        assertThat(JUDGEMENT.members(regime, plot).rivals()).isCloseTo(weight / 2, within(1e-12));
        Regime calm = Court.of(4).regime();
        Court.remove(calm, 3, Stance.DISMISSED);
        assertThat(chance(regime, plot))
                .isLessThan(chance(calm, Court.plot(calm, Party.LEADER, Arena.FORCE, 0, 1)) - 0.01);
    }

    @Test
    void onlyThoseInOfficeAndInNoPlotAreFree() {
        Regime regime = Court.of(3).regime();
        Court.remove(regime, 1, Stance.DISMISSED);
        Court.plot(regime, Party.LEADER, Arena.FORCE, 2);

        assertThat(Judgement.free(regime, 0)).isTrue();
        assertThat(Judgement.free(regime, 1)).isFalse();
        assertThat(Judgement.free(regime, 2)).isFalse();
        assertThat(Judgement.free(regime, Party.LEADER)).isFalse();
    }

    @Test
    @Tag("K8")
    void aMoveThatTheLeaderWantsHasHimNotInItsWay() {
        Regime guarded = Court.of(4).with(Trait.CLOSENESS, 3, 0.9).regime();
        Plot plot = Court.plot(guarded, 3, Arena.FORCE, 0);
        double shielded = chance(guarded, plot);
        plot.sanction();
        double wanted = chance(guarded, plot);
        Regime stranger = Court.of(4).with(Trait.CLOSENESS, 3, 0).regime();

        assertThat(wanted).isGreaterThan(shielded);
        assertThat(wanted).isEqualTo(chance(stranger, Court.plot(stranger, 3, Arena.FORCE, 0)));
    }
}
