package palace.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.model.event.Stance;
import palace.model.institution.Bodies;
import palace.model.institution.Politics;
import palace.model.tie.Rivalries;
import palace.model.tie.Trust;

class RegimeTest {
    private static final EliteStart ELITE =
            new EliteStart(0.2, 0, 0, 0, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0, 0, 0, 0, Party.NOBODY);
    private static final Newcomer NEWCOMER = new Newcomer(0.6, 0.7, 0.8, 0.9);

    /** Four elites with a fifth of all force each, and a leader with the last fifth. */
    private static Regime regime() {
        return new Regime(
                new Leader(new LeaderStart(0.2, 1, 1, 0.8, 0.5, 0.8, 0.5, 0.7, 0.7, 0.5, 60, 0.7, 10)),
                new Elites(Collections.nCopies(4, ELITE)),
                Rivalries.of(4, new int[] {0}, new int[] {1}, new Rivalries.State[] {Rivalries.State.DORMANT}),
                Trust.of(4, new int[] {0}, new int[] {1}, new double[] {0.5}),
                Bodies.NONE,
                null,
                new Politics(0.5, 0.5, 0.5, 0.5, 0.5, 0.5));
    }

    @Test
    void nobodyOutOfOfficeTakesASide() {
        Regime regime = regime();
        Court.remove(regime, 1, Stance.DISMISSED);

        assertThatIllegalStateException().isThrownBy(() -> regime.elites().take(1, Stance.JOINED));
        assertThatIllegalStateException().isThrownBy(() -> Court.remove(regime, 1, Stance.DEAD));
        assertThatIllegalStateException().isThrownBy(() -> regime.elites().take(0, Stance.DEAD));
        assertThatIllegalArgumentException().isThrownBy(() -> Court.remove(regime, 0, Stance.LOYAL));
        assertThatIllegalStateException().isThrownBy(() -> regime.appoint(0, NEWCOMER, 0.3));
    }

    @Test
    void whoeverFallsLeavesHisPlotHisThreatsAndHisPowerBehind() {
        Regime regime = regime();
        Plot plot = regime.found(0, Party.LEADER, Arena.FORCE, Plot.NO_DEADLINE);
        regime.recruit(plot, 1);
        regime.threats().add(new Threat(0, 2, 0, 9, 0.5, false));
        double power = regime.elites().power(0);
        Court.remove(regime, 0, Stance.ARRESTED);

        assertThat(plot.head()).isEqualTo(1);
        assertThat(plot.size()).isEqualTo(1);
        assertThat(plot.over()).isFalse();
        assertThat(regime.threats().isEmpty()).isTrue();
        assertThat(regime.fate().takeFallenPower()).isCloseTo(power, within(1e-12));
        assertThat(regime.fate().takeFallenPower()).isZero(); // asked once
        Court.remove(regime, 1, Stance.ARRESTED);
        assertThat(plot.over()).isTrue();
    }

    @Test
    void aNewcomerHasHisOwnTraitsAndNoPast() {
        Regime regime = regime();
        regime.elites().aggrieve(0, 1);
        regime.elites().setSupport(0, -0.9);
        Court.remove(regime, 0, Stance.ARRESTED);
        regime.appoint(0, NEWCOMER, 0.3);
        Elites elites = regime.elites();

        assertThat(elites.competence(0)).isEqualTo(0.6);
        assertThat(elites.ambition(0)).isEqualTo(0.7);
        assertThat(elites.loyalty(0)).isEqualTo(0.8);
        assertThat(elites.closeness(0)).isEqualTo(0.9);
        assertThat(elites.grievance(0)).isZero();
        assertThat(elites.support(0)).isZero(); // not the discontent of the man before him
        assertThat(elites.plot(0)).isEqualTo(-1);
        assertThat(elites.holder(0)).isEqualTo(1);
    }

    @Test
    void aNewcomerInheritsLittleTrust() {
        Regime regime = regime();
        assertThat(regime.ties().trustBetween(0, 1)).isEqualTo(0.5);
        Court.remove(regime, 0, Stance.DEAD);
        regime.appoint(0, NEWCOMER, 0.3);

        assertThat(regime.ties().trustBetween(0, 1)).isCloseTo(0.15, within(1e-7));
        assertThat(regime.ties().trustAlong(1, regime.ties().trust().first(1))).isCloseTo(0.15, within(1e-7));
    }

    @Test
    void anAttemptBringsItsMembersIntoTheOpenAndItsEndTakesThemBack() {
        Regime regime = regime();
        Plot plot = regime.found(0, Party.LEADER, Arena.FORCE, Plot.NO_DEADLINE);
        Plot other = regime.found(2, Party.LEADER, Arena.FORCE, Plot.NO_DEADLINE);
        Attempt attempt = regime.launch(plot, true, 1);
        Sides.weigh(regime, attempt);

        assertThat(regime.elites().stance(0)).isEqualTo(Stance.JOINED);
        assertThat(attempt.premature()).isTrue();
        // force 0.2; of all standing the leader has 0.07 and each a quarter of the rest
        assertThat(attempt.joined()).isCloseTo((0.2 + (0.2 + 0.93 / 4) / 2) / 2, within(1e-12));
        assertThat(attempt.rallied()).isCloseTo((0.2 + (0.2 + 0.07) / 2) / 2, within(1e-12));
        assertThat(attempt.own()).isEqualTo(attempt.rallied());
        assertThatIllegalStateException().isThrownBy(() -> regime.launch(other, false, 1));
        Regime apart = regime.copy();
        apart.elites().take(1, Stance.RALLIED);
        Sides.weigh(apart, apart.attempt());
        assertThat(apart.attempt()).isNotSameAs(attempt);
        assertThat(apart.attempt().rallied()).isGreaterThan(attempt.rallied());
        assertThat(regime.elites().stance(1)).isEqualTo(Stance.LOYAL);

        regime.close(attempt);
        assertThat(regime.attempt()).isNull();
        assertThat(regime.elites().stance(0)).isEqualTo(Stance.LOYAL);
        assertThat(regime.elites().stance(2)).isEqualTo(Stance.PLOTTING);
        assertThat(plot.over()).isTrue();
    }

    @Test
    void forceThatIsFarAwayCountsOnlyWhenItHasArrived() {
        Regime regime = regime();
        regime.weights().changeForce(0, 0.2, 5);
        Attempt attempt = regime.launch(regime.found(0, Party.LEADER, Arena.MARCH, Plot.NO_DEADLINE), false, 1);
        Sides.weigh(regime, attempt);
        assertThat(attempt.joinedForce()).isZero();
        IntStream.range(0, 5).forEach(hour -> attempt.nextHour());
        Sides.weigh(regime, attempt);

        assertThat(attempt.joinedForce()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void aCopyGoesItsOwnWay() {
        Regime regime = regime();
        Plot plot = regime.found(0, Party.LEADER, Arena.FORCE, Plot.NO_DEADLINE);
        Regime copy = regime.copy();
        copy.recruit(copy.plots().get(0), 1);
        Court.remove(copy, 2, Stance.DEAD);
        copy.leader().setMystique(0.1);
        copy.politics().setDiscontent(0.9);
        copy.rivalries().instigate(0);
        copy.tally().attacked(3);
        copy.nextWeek();

        assertThat(plot.size()).isEqualTo(1);
        assertThat(regime.elites().inOffice(2)).isTrue();
        assertThat(regime.weights().leaderForce()).isEqualTo(0.2);
        assertThat(regime.leader().mystique()).isEqualTo(0.5);
        assertThat(regime.politics().discontent()).isZero();
        assertThat(regime.rivalries().active(0)).isFalse();
        assertThat(regime.tally().attacks()).isZero();
        assertThat(regime.week()).isZero();
    }

    @Test
    void theFirstFallIsRemembered() {
        Regime regime = regime();
        regime.fall(OutcomeClass.NATURAL_DEATH);
        regime.accede(0, new LeaderStart(0.2, 1, 1, 0.8, 0.5, 0.8, 0.5, 0.7, 0.7, 0.5, 60, 0.7, 10));
        regime.fall(OutcomeClass.COUP);

        assertThat(regime.fall()).isEqualTo(OutcomeClass.COUP);
        assertThat(regime.fate().first()).isEqualTo(OutcomeClass.NATURAL_DEATH);
    }

    @Test
    void aWeekIsMissedByWhoeverMissesHalfOfIt() {
        AbsenceWindow window = new AbsenceWindow(1.5, 3.4, true);

        assertThat(List.of(0, 1, 2, 3, 4).stream().map(window::covers))
                .containsExactly(false, true, true, false, false);
        assertThatIllegalArgumentException().isThrownBy(() -> new AbsenceWindow(2, 2, true));
    }
}
