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
import palace.model.institution.Obedience;
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

    /** His office may be filled in the same week, by somebody whom nobody plots against and who threatens nobody. */
    @Test
    void whoeverFallsIsNobodysTargetAndNobodysThreatAnyMore() {
        Regime regime = regime();
        Plot against = regime.found(0, 2, Arena.FORCE, Plot.NO_DEADLINE);
        regime.recruit(against, 1);
        regime.threats().add(new Threat(0, 2, 0, 9, 0.5, false));
        regime.threats().add(new Threat(0, 3, 0, 9, 0.5, false));
        Court.remove(regime, 2, Stance.DEAD);
        regime.appoint(2, NEWCOMER, 0.3);

        assertThat(against.over()).isTrue();
        assertThat(regime.elites().plot(1)).isEqualTo(-1);
        assertThat(regime.elites().stance(1)).isEqualTo(Stance.LOYAL);
        assertThat(regime.threats()).extracting(Threat::by).containsExactly(3);
    }

    @Test
    void anAttemptUnderWayRunsItsCourseThoughItsTargetFalls() {
        Regime regime = regime();
        Attempt attempt = regime.launch(regime.found(0, 2, Arena.FORCE, Plot.NO_DEADLINE), false, 1);
        Court.remove(regime, 2, Stance.DEAD);

        assertThat(attempt.plot().over()).isFalse();
    }

    @Test
    void whatWasPlottedAgainstALeaderAndWhatHeThreatenedEndsWithHim() {
        Regime regime = regime();
        Plot against = regime.found(0, Party.LEADER, Arena.FORCE, Plot.NO_DEADLINE);
        Plot rival = regime.found(1, 2, Arena.FORCE, Plot.NO_DEADLINE);
        regime.threats().add(new Threat(1, Party.LEADER, 0, 9, 0.5, true));
        regime.threats().add(new Threat(1, 2, 0, 9, 0.5, false));
        regime.elites().setAssets(3, 0.6);
        regime.fall(OutcomeClass.NATURAL_DEATH);
        regime.accede(3, Court.newLeader(0.2));

        assertThat(against.over()).isTrue();
        assertThat(rival.over()).isFalse();
        assertThat(regime.threats()).extracting(Threat::by).containsExactly(2);
        assertThat(regime.elites().assets(3)).as("what he owns he takes along").isZero();
    }

    @Test
    void aNewLeaderHasHisOwnForceAndWhatFellVacantAndNoneOfTheOldOnesPlans() {
        Regime regime = regime();
        regime.absences().plan(new AbsenceWindow(1, 2, true));
        regime.absences().planForWhoeverRules(new AbsenceWindow(3, 4, true));
        regime.fate().plan(new PlannedExit(3, 1));
        regime.accede(1, Court.newLeader(0.3));

        assertThat(regime.elites().inOffice(1)).isFalse();
        assertThat(regime.fate().ruler()).isEqualTo(1);
        assertThat(regime.weights().leaderForce()).isCloseTo(0.3 + 0.2, within(1e-12));
        assertThat(regime.absences().awayIn(1)).isFalse();
        assertThat(regime.absences().awayIn(3)).isTrue(); // a journey of the office
        assertThat(regime.fate().exits()).isEmpty();
    }

    @Test
    void ofForceThatMovesAwayTheSameShareOfWhatIsLeftIsGuard() {
        Regime regime = Court.of(2)
                .all(Court.Trait.FORCE, 0.4)
                .with(Court.Trait.GUARD, 0, 0.1)
                .regime();
        assertThat(regime.weights().guard()).isCloseTo(0.2 + 0.1, within(1e-12));
        regime.weights().moveForce(0, 1, 0.2);

        assertThat(regime.elites().guard(0)).isCloseTo(0.05, within(1e-12));
        assertThat(regime.elites().guard(1)).isZero();
        assertThat(regime.weights().guard()).isCloseTo(0.2 + 0.05, within(1e-12));
    }

    @Test
    void aNewcomerHasNotBeenAskedByAnyPlot() {
        Regime regime = regime();
        Plot plot = regime.found(0, Party.LEADER, Arena.FORCE, Plot.NO_DEADLINE);
        plot.ask(1);
        plot.ask(2);
        Court.remove(regime, 1, Stance.DEAD);
        regime.appoint(1, NEWCOMER, 0.3);

        assertThat(plot.hasAsked(1)).isFalse();
        assertThat(plot.hasAsked(2)).isTrue();
    }

    @Test
    void nobodyConfidesInWhoeverIsGone() {
        Regime regime = regime();
        regime.elites().setSupport(1, -0.5);
        Court.remove(regime, 1, Stance.DEAD);

        assertThat(regime.elites().discontented(1)).isFalse();
    }

    /** Two of three seats change hands on one day: each of the new has what each of the old had, whoever is named first. */
    @Test
    void seatsThatChangeOnOneDayAreSeatsOfOneSize() {
        EliteStart seated = new EliteStart(0.2, 0, 0, 1 / 3.0, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0, 0, 0, 0, Party.NOBODY);
        Regime regime = new Regime(
                new Leader(Court.newLeader(0)),
                new Elites(List.of(seated, seated, ELITE, ELITE, seated)),
                Rivalries.of(5, new int[0], new int[0], new Rivalries.State[0]),
                Trust.of(5, new int[0], new int[0], new double[0]),
                new Bodies(true, 0.5, false, 0.5),
                null,
                new Politics(0.5, 0.5, 0.5, 0.5, 0.5, 0.5));
        for (int leaving = 0; leaving < 2; leaving++) {
            regime.weights().changeVotes(leaving, 0);
        }
        for (int entering = 2; entering < 4; entering++) {
            regime.weights().changeVotes(entering, 1 / 3.0);
        }

        assertThat(IntStream.range(0, 5).mapToDouble(regime.elites()::votes))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
                .containsExactly(0.0, 0.0, 1 / 3.0, 1 / 3.0, 1 / 3.0);
    }

    @Test
    void commandsThatChangeAtOnceAreOfOneSize() {
        Regime regime = regime();
        regime.weights().changeForce(List.of(0, 1), 0.3);

        assertThat(IntStream.range(0, 4).mapToDouble(regime.elites()::force))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
                .containsExactly(0.3, 0.3, 0.4 / 3, 0.4 / 3);
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

    /** Four with a fifth of all force each; the third and the fourth are clients of the first, the fourth of the second too. */
    private static Regime withPatrons() {
        EliteStart client = new EliteStart(0.2, 0, 0, 0, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0, 0, 0, 0, 0);
        Elites elites = new Elites(List.of(ELITE, ELITE, client, client));
        elites.setOtherPatrons(new int[] {3}, new int[] {1});
        return new Regime(
                new Leader(new LeaderStart(0.2, 1, 1, 0.8, 0.5, 0.8, 0.5, 0.7, 0.7, 0.5, 60, 0.7, 10)),
                elites,
                Rivalries.of(4, new int[0], new int[0], new Rivalries.State[0]),
                Trust.of(4, new int[0], new int[0], new double[0]),
                Bodies.NONE,
                null,
                new Politics(0.5, 0.5, 0.5, 0.5, 0.5, 0.5));
    }

    private static List<Integer> patrons(Elites elites, int of) {
        return IntStream.range(0, elites.patrons(of))
                .mapToObj(p -> elites.patron(of, p))
                .toList();
    }

    @Test
    void aPatronIsAManAndWhoeverFollowsHimInOfficeIsNot() {
        Regime regime = withPatrons();
        assertThat(patrons(regime.elites(), 2)).containsExactly(0);
        assertThat(patrons(regime.elites(), 3)).containsExactly(0, 1);

        Court.remove(regime, 0, Stance.DISMISSED);
        assertThat(patrons(regime.elites(), 3))
                .as("fallen, but still their patron")
                .containsExactly(0, 1);
        regime.appoint(0, NEWCOMER, 0.3);

        assertThat(patrons(regime.elites(), 2)).isEmpty();
        assertThat(patrons(regime.elites(), 3)).containsExactly(1);
        assertThat(regime.elites().isPatron(0, 3)).isFalse();
        Court.remove(regime, 1, Stance.DISMISSED);
        regime.appoint(1, NEWCOMER, 0.3);
        assertThat(patrons(regime.elites(), 3)).isEmpty();
    }

    @Test
    void anArmyThatWasAMansOwnIsNotHisSuccessors() {
        Regime regime = regime();
        regime.weights().changeOwnership(1, 0.5);
        Obedience half = new Obedience(0.5, 0.5, 0.5);
        assertThat(regime.weights().freeForce(half)).isCloseTo(0.1 * 3 + 0.15, within(1e-12));
        Court.remove(regime, 1, Stance.DISMISSED);
        regime.appoint(1, NEWCOMER, 0.3);

        assertThat(regime.elites().force(1)).isEqualTo(0.2);
        assertThat(regime.elites().privateForce(1)).isZero();
        assertThat(regime.weights().freeForce(half)).isCloseTo(0.1 * 4, within(1e-12));
    }

    @Test
    void whoeverLosesHisOwnMenKeepsThoseOfHisOffice() {
        Regime regime = regime();
        regime.weights().changeOwnership(1, 0.5);
        regime.weights().moveProperty(1, Party.LEADER, 0.06);

        assertThat(regime.elites().force(1)).isCloseTo(0.14, within(1e-12));
        assertThat(regime.elites().privateForce(1)).isCloseTo(0.04, within(1e-12));
        regime.weights().moveProperty(1, Party.LEADER, 1);
        assertThat(regime.elites().force(1)).isCloseTo(0.1, within(1e-12));
        assertThat(regime.elites().privateForce(1)).isCloseTo(0, within(1e-12));
    }
}
