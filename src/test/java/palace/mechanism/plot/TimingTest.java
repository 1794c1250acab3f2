package palace.mechanism.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.mechanism.judgement.Stakes;
import palace.model.AbsenceWindow;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Threat;
import palace.model.institution.Bodies;

@Tag("R4")
@Tag("R9")
class TimingTest {
    private static final Leak.Parameters LEAK = Given.the(Leak.Parameters.class, "each 0.12, heads 24");
    private static final Launch.Parameters P = Given.the(
            Launch.Parameters.class, "horizon 4, unready 0.2, growth 0.3, caught 0.7, movers 0.1, better 0.05");

    /** Where a plot of the first two means to have it decided, which first meant it to be decided there. */
    private static Arena arena(Court court, Arena first) {
        Regime regime = court.regime();
        Plot plot = Court.plot(regime, Party.LEADER, first, 0, 1);
        plot.prepare(1);
        new Timing(regime, plot, new Launch(P, Given.JUDGEMENT, LEAK), 0).turnToTheBetterArena();
        return plot.arena();
    }

    private static Court court() {
        return Court.of(4).all(Trait.AMBITION, 1).bodies(new Bodies(true, 0.5, false, 0.5));
    }

    private static Court seats() {
        return court().each(Trait.VOTES, 0.4, 0.3, 0.1, 0.1)
                .all(Trait.FORCE, 0.02)
                .leader(Ruler.FORCE, 0.92);
    }

    private static Court troops() {
        return court().each(Trait.VOTES, 0.05, 0.05, 0.4, 0.4)
                .each(Trait.FORCE, 0.45, 0.4, 0.05, 0.05)
                .leader(Ruler.FORCE, 0.05);
    }

    @Test
    void whoHoldsTheSeatsTurnsToAMotionAndWhoHoldsTheTroopsToAnArrest() {
        assertThat(arena(seats(), Arena.FORCE)).isEqualTo(Arena.VOTES);
        assertThat(arena(seats(), Arena.VOTES)).isEqualTo(Arena.VOTES);
        assertThat(arena(troops(), Arena.VOTES)).isEqualTo(Arena.FORCE);
        assertThat(arena(troops(), Arena.FORCE)).isEqualTo(Arena.FORCE);
    }

    @Test
    void troopsThatAreFarAwayMarch() {
        assertThat(arena(troops().all(Trait.HOURS_AWAY, 24), Arena.VOTES)).isEqualTo(Arena.MARCH);
    }

    @Test
    void whereNoBodyCanRemoveTheLeaderThereIsNoMotion() {
        assertThat(arena(seats().bodies(Bodies.NONE), Arena.FORCE)).isEqualTo(Arena.FORCE);
    }

    @Test
    void withoutEnoughSeatsToTableAMotionOrAnyForceAtAllNothingIsPossible() {
        assertThat(possible(troops(), Arena.FORCE)).isTrue();
        assertThat(possible(troops(), Arena.VOTES)).isTrue(); // exactly a tenth of the seats
        assertThat(possible(troops().with(Trait.VOTES, 0, 0.04), Arena.VOTES)).isFalse();
        assertThat(possible(seats().all(Trait.FORCE, 0), Arena.FORCE)).isFalse();
    }

    private static boolean possible(Court court, Arena arena) {
        Regime regime = court.regime();
        Plot plot = Court.plot(regime, Party.LEADER, arena, 0, 1);
        return new Timing(regime, plot, new Launch(P, Given.JUDGEMENT, LEAK), 0).possible();
    }

    @Test
    void aMotionNeedsNoPreparationButAnArrestDoes() {
        assertThat(gainByPreparation(seats(), Arena.VOTES)).isZero();
        assertThat(gainByPreparation(troops(), Arena.FORCE)).isGreaterThan(0.1);
    }

    private static double gainByPreparation(Court court, Arena arena) {
        Regime regime = court.regime();
        Plot plot = Court.plot(regime, Party.LEADER, arena, 0, 1);
        double unready = new Timing(regime, plot, new Launch(P, Given.JUDGEMENT, LEAK), 0).chanceNow();
        plot.prepare(1);
        return new Timing(regime, plot, new Launch(P, Given.JUDGEMENT, LEAK), 0).chanceNow() - unready;
    }

    @Test
    @Tag("K7")
    void aThreatThatIsLiftedOrOverPressesNobody() {
        Regime regime = troops().regime();
        Threat threat = new Threat(0, 3, 0, 8, 0.5, false);
        regime.threats().add(threat);
        Plot plot = regime.found(0, 3, Arena.FORCE, threat.deadline());
        Launch launch = new Launch(P, Given.JUDGEMENT, LEAK);
        assertThat(new Timing(regime, plot, launch, 0).urgent()).isTrue();

        Regime late = regime.copy();
        IntStream.range(0, 8).forEach(week -> late.nextWeek());
        assertThat(new Timing(late, late.plots().get(0), launch, 0).urgent()).isFalse();
        Iterator<Threat> each = regime.threats().iterator();
        each.next();
        each.remove();
        assertThat(new Timing(regime, plot, launch, 0).urgent()).isFalse();
        assertThat(new Timing(regime, plot, launch, 0).floor()).isZero();
    }

    /** A plot of the first two, two tenths ready, who look a week ahead; the head has a friend whom nobody has asked. */
    private static Regime waiting() {
        Regime regime = troops().trust(0, 2, 0.8).regime();
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1).prepare(0.2);
        return regime;
    }

    private static Timing timing(Regime regime, String but) {
        Launch launch = new Launch(Given.but(P, but), Given.JUDGEMENT, LEAK);
        return new Timing(regime, regime.plots().get(0), launch, 0);
    }

    private static double worthOfWaiting(Regime regime, String but) {
        return timing(regime, but).waiting(Double.POSITIVE_INFINITY);
    }

    private static Stakes stakes(Regime regime) {
        double weight = regime.weights().of(Arena.FORCE, 0) + regime.weights().of(Arena.FORCE, 1);
        return Given.JUDGEMENT.stakes().of(regime, 0, regime.plots().get(0), weight);
    }

    @Test
    @Tag("K9")
    @Tag("R6")
    void waitingIsWorthABetterPreparedMoveAndWhatALeakWouldCost() {
        for (boolean away : new boolean[] {false, true}) {
            Regime regime = waiting();
            regime.absences().plan(new AbsenceWindow(away ? 1 : 8, 9, true));

            assertThat(worthOfWaiting(regime, "horizon 3"))
                    .isCloseTo(Math.max(worthIn(1, away, regime), worthIn(2, away, regime)), within(1e-12));
        }
    }

    /** What it is worth to wait so many weeks of a horizon of three. */
    private static double worthIn(int weeks, boolean away, Regime regime) {
        Plot plot = regime.plots().get(0);
        double part = weeks / 3.0;
        // half of the rest would be ready in three weeks, and 0.3 of the friend's promise won
        double ready = 0.2 + 0.8 * (0.2 + 0.4 * part);
        double won = 0.3 * part * Given.JUDGEMENT.members(regime, plot).reach();
        double later = Given.JUDGEMENT.chance(
                regime, Given.JUDGEMENT.view(regime, plot, 0).when(ready, won, away));
        // two share a secret under half of full surveillance; the caught lose 0.7 of all
        double leaks = 1 - Math.exp(-0.12 * 2 * 0.5 * weeks / 52.1775);
        Stakes stakes = stakes(regime);
        return (1 - leaks) * stakes.worth(later) - leaks * 0.7 * stakes.loss();
    }

    @Test
    @Tag("R6")
    void aJourneyIsWorthWaitingForWithinTheHorizon() {
        double never = waitingForAJourneyIn(100);

        assertThat(waitingForAJourneyIn(1)).isGreaterThan(never);
        assertThat(waitingForAJourneyIn(2)).isGreaterThan(never);
        assertThat(waitingForAJourneyIn(4)).isGreaterThan(never);
        assertThat(waitingForAJourneyIn(5)).isEqualTo(never);
    }

    /** What waiting is worth to those who are ready, and would have nothing to wait for but this. */
    private static double waitingForAJourneyIn(int week) {
        Regime regime = waiting();
        regime.plots().get(0).prepare(0.8);
        regime.absences().plan(new AbsenceWindow(week, week + 1, true));
        return worthOfWaiting(regime, "growth 0");
    }

    @Test
    @Tag("K9")
    void theDiscoveredHaveNothingToWaitForButToBeCaught() {
        Regime regime = waiting();
        regime.plots().get(0).tipOff();

        assertThat(worthOfWaiting(regime, "")).isCloseTo(-0.7 * stakes(regime).loss(), within(1e-12));
        assertThat(timing(regime, "").floor()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    @Tag("K7")
    void whoWaitsUntilHisDeadlineHasPassedIsRuined() {
        Regime regime = troops().with(Trait.ASSETS, 0, 1).regime();
        regime.threats().add(new Threat(0, Party.LEADER, 0, 2, 1, true));
        regime.found(0, Party.LEADER, Arena.FORCE, 2);
        double ruin = Given.JUDGEMENT.stakes().ruin(regime, 0);

        assertThat(ruin).isPositive();
        assertThat(timing(regime, "").floor()).isEqualTo(-ruin);
        assertThat(worthOfWaiting(regime, "horizon 1")).isGreaterThan(-ruin);
        regime.nextWeek();
        assertThat(worthOfWaiting(regime, "horizon 1")).isEqualTo(-ruin);
    }

    @Test
    void thePrizeIsSharedWithAllMembers() {
        Regime regime = waiting();

        assertThat(timing(regime, "").stakes()).isEqualTo(stakes(regime));
    }

    @Test
    void whereTheOtherArenaPaysNowAPlotTurnsToItWhateverItHopesFor() {
        Regime regime = troops().regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.VOTES, 0, 1);
        plot.prepare(1);
        timing(regime, "better 10").turnToTheBetterArena();

        assertThat(plot.arena()).isEqualTo(Arena.FORCE);
    }

    @Test
    void whereNeitherPaysYetAPlotTurnsToWhatItHopesForClearlyMore() {
        Court court = seats().each(Trait.VOTES, 0.2, 0.2, 0.25, 0.25);
        assertThat(arena(court, Arena.FORCE)).isEqualTo(Arena.VOTES);

        Regime regime = court.regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        plot.prepare(1);
        timing(regime, "better 10").turnToTheBetterArena();
        assertThat(plot.arena()).isEqualTo(Arena.FORCE);
    }

    /** Rivals who can be seized together now are a reason to move now: later they cannot. */
    @Test
    @Tag("K8")
    void whoeverCanBeSeizedThisWeekIsHarderToSeizeLater() {
        Regime regime = troops().regime();
        Plot plot = Court.plot(regime, 3, Arena.FORCE, 0, 1);
        plot.prepare(1);
        Launch launch = new Launch(P, Given.JUDGEMENT, LEAK);
        regime.absences().exposeUntil(100);
        double ifLater = new Timing(regime, plot, launch, 0).waiting(Double.POSITIVE_INFINITY);
        regime.absences().exposeUntil(1);

        assertThat(new Timing(regime, plot, launch, 0).waiting(Double.POSITIVE_INFINITY))
                .isLessThan(ifLater);
    }

    @Test
    @Tag("K14")
    void aPlotThatThinksBetterOfItSeesAHigherChance() {
        Regime regime = troops().regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        Launch launch = new Launch(P, Given.JUDGEMENT, LEAK);
        double sober = new Timing(regime, plot, launch, 0).chanceNow();

        assertThat(new Timing(regime, plot, launch, 1).chanceNow()).isGreaterThan(sober);
        assertThat(new Timing(regime, plot, launch, -1).chanceNow()).isLessThan(sober);
    }
}
