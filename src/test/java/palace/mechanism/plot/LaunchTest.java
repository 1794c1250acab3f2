package palace.mechanism.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.mechanism.judgement.Choice;
import palace.mechanism.judgement.Judgement;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Threat;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.institution.Bodies;
import palace.random.Draws;

class LaunchTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Leak.Parameters LEAK =
            Given.the(Leak.Parameters.class, "each 0.12, watcher 0.6, precision 0.15, heads 24");
    private static final Launch.Parameters P =
            Given.the(Launch.Parameters.class, "horizon 4, unready 0.2, growth 0.3, caught 0.7");

    private static Launch launch(double givesUp) {
        return new Launch(Given.but(P, "gives-up " + givesUp), Given.JUDGEMENT, LEAK);
    }

    /** Three quarters of all force in a plot that nobody guards against: it cannot fail. */
    private static Court strong() {
        return Court.of(4)
                .each(Trait.FORCE, 0.5, 0.3, 0.1, 0.1)
                .leader(Ruler.FORCE, 0)
                .all(Trait.AMBITION, 1);
    }

    /** One man against the rest: it cannot succeed. */
    private static Court hopeless() {
        return Court.of(4).each(Trait.FORCE, 0.01, 0.1, 0.1, 0.1).leader(Ruler.FORCE, 0.69);
    }

    private static List<Event> week(Regime regime, double givesUp) {
        List<Event> events = new ArrayList<>();
        launch(givesUp).week(regime, DRAWS, events::add);
        return events;
    }

    @Test
    void readinessIsTheShareOfMembersThatMoves() {
        Launch.Parameters p = launch(0).parameters();

        assertThat(Launch.readiness(0, p)).isEqualTo(0.2);
        assertThat(Launch.readiness(0.5, p)).isCloseTo(0.6, within(1e-12));
        assertThat(Launch.readiness(1, p)).isEqualTo(1);
    }

    @Test
    void aReadyPlotThatCannotFailMoves() {
        Regime regime = strong().regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        plot.prepare(1);
        double chance = launch(0).chance(regime, plot);
        List<Event> events = week(regime, 0);

        assertThat(regime.attempt()).isNotNull();
        Launch.Launched launched = (Launch.Launched) events.get(0);
        assertThat(launched.premature()).isFalse();
        assertThat(launched.members()).containsExactly(0, 1);
        assertThat(launched.chance()).isEqualTo(chance).isGreaterThan(launched.threshold());
        assertThat(regime.elites().stance(1)).isEqualTo(Stance.JOINED);
    }

    @Test
    void nobodyMovesForLessThanNothing() {
        Regime regime = hopeless().regime();
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        for (int week = 0; week < 50; week++) {
            assertThat(week(regime, 0)).isEmpty();
            regime.nextWeek();
        }
        assertThat(regime.plots()).hasSize(1);
    }

    @Test
    void aHopelessPlotIsGivenUpInTime() {
        Regime regime = hopeless().regime();
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        List<Event> events = week(regime, 1e6);

        assertThat(events.get(0)).isInstanceOf(Launch.GivenUp.class);
        assertThat(regime.plots()).isEmpty();
        assertThat(regime.elites().stance(0)).isEqualTo(Stance.LOYAL);
    }

    @Test
    @Tag("K9")
    void discoveredPlottersMoveAtOnceBeforeTheyAreReady() {
        // a plot that is worth less than nothing, but not as little as being caught
        Court court = Court.of(4).each(Trait.FORCE, 0.2, 0.2, 0.15, 0.15).leader(Ruler.FORCE, 0.3);
        assertThat(launches(court, false)).isZero();
        assertThat(launches(court, true)).isGreaterThan(20);
    }

    private static int launches(Court court, boolean tipped) {
        int launches = 0;
        for (int replication = 0; replication < 300; replication++) {
            Regime regime = court.regime();
            Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
            if (tipped) {
                plot.tipOff();
            }
            launch(0).week(regime, Draws.of(1, replication), Recorder.NONE);
            Attempt attempt = regime.attempt();
            if (attempt != null) {
                assertThat(attempt.premature()).isEqualTo(tipped);
                launches++;
            }
        }
        return launches;
    }

    @Test
    @Tag("K9")
    void anUnpreparedLaunchHasALowerChance() {
        assertThat(chance(0)).isLessThan(chance(1) - 0.1);
    }

    private static double chance(double preparation) {
        Regime regime = strong().regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        plot.prepare(preparation);
        plot.tipOff();
        return ((Launch.Launched) week(regime, 0).get(0)).chance();
    }

    @Test
    @Tag("K7")
    void theThreatenedMoveOnlyOnceTheDeadlineIsUponThem() {
        assertThat(defensiveLaunchAt(0)).isFalse();
        assertThat(defensiveLaunchAt(33)).isTrue(); // a week later it would be too late
    }

    /** He moves because he cannot fail, not because he has no time left. */
    @Test
    @Tag("K7")
    void whomNobodyThreatensAnyMoreIsNotPressedForTime() {
        Regime regime = strong().regime();
        Plot plot = regime.found(0, Party.LEADER, Arena.FORCE, 2);
        regime.recruit(plot, 1);
        plot.prepare(1);
        Launch.Launched launched = (Launch.Launched) week(regime, 0).get(0);

        assertThat(launched.premature()).isFalse();
        assertThat(launched.defensive()).isFalse();
    }

    /** Whether a move that is worth less than nothing, but more than ruin, is made in this week; the deadline is 34. */
    private static boolean defensiveLaunchAt(int week) {
        Regime regime = Court.of(4)
                .each(Trait.FORCE, 0.3, 0.15, 0.15, 0.1)
                .leader(Ruler.FORCE, 0.3)
                .with(Trait.ASSETS, 0, 1)
                .regime();
        IntStream.range(0, week).forEach(w -> regime.nextWeek());
        regime.threats().add(new Threat(0, Party.LEADER, 0, 34, 1, true));
        Plot plot = regime.found(0, Party.LEADER, Arena.FORCE, 34);
        plot.prepare(0.3);
        launch(0).week(regime, DRAWS, Recorder.NONE);
        Attempt attempt = regime.attempt();
        return attempt != null && attempt.premature();
    }

    @Test
    @Tag("R6")
    void absenceMakesThePlottersMove() {
        Regime regime = strong().leader(Ruler.FORCE, 0).regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        plot.prepare(1);
        Regime away = regime.copy();
        away.leader().setPresent(false);
        Launch.Launched there = forced(regime);
        Launch.Launched gone = forced(away);

        assertThat(gone.away()).isTrue();
        assertThat(gone.chance()).isGreaterThan(there.chance());
    }

    private static Launch.Launched forced(Regime regime) {
        regime.plots().get(0).tipOff();
        return (Launch.Launched) week(regime, 0).get(0);
    }

    @Test
    @Tag("K8")
    void rivalsWithinReachAreAsGoodAsALeaderAway() {
        Regime hidden = rivalPlot();
        Regime exposed = rivalPlot();
        exposed.absences().exposeUntil(2);

        assertThat(forced(exposed).chance()).isGreaterThan(forced(hidden).chance());
    }

    private static Regime rivalPlot() {
        Regime regime = strong().rival(2, 0).regime();
        Court.plot(regime, 2, Arena.FORCE, 0, 1).prepare(1);
        return regime;
    }

    @Test
    void aPlotAgainstARivalWhoHasFallenIsOver() {
        Regime regime = strong().regime();
        Court.plot(regime, 3, Arena.FORCE, 0, 1).prepare(1);
        Court.remove(regime, 3, Stance.DISMISSED);

        assertThat(week(regime, 0)).isEmpty();
        assertThat(regime.plots()).isEmpty();
        assertThat(regime.elites().plot(0)).isEqualTo(-1);
    }

    /** Most of a week's work is left out where the draw decides anyway. */
    @Test
    void aPlotMovesExactlyWhereItLacksNothing() {
        int moved = 0;
        for (int replication = 0; replication < 400; replication++) {
            Court court = Court.of(4).each(Trait.FORCE, 0.3, 0.2, 0.1, 0.1).leader(Ruler.FORCE, 0.3);
            Regime regime = court.all(Trait.AMBITION, 0.8).trust(0, 2, 0.5).regime();
            Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
            plot.prepare(replication % 5 / 4.0);
            if (replication % 7 == 0) {
                plot.tipOff();
            }
            Launch launch = new Launch(Given.but(P, "dare 0.1, misjudges 1, gives-up 1"), Given.JUDGEMENT, LEAK);
            Draws draws = Draws.of(1, replication);
            double lacks = launch.lacks(regime, plot, draws);
            launch.week(regime, draws, Recorder.NONE);
            assertThat(regime.attempt() != null).as("lacks %s", lacks).isEqualTo(lacks < 0);
            moved += lacks < 0 ? 1 : 0;
        }

        assertThat(moved).isBetween(50, 350);
    }

    @Test
    void aPlotWithoutTheMeansLacksThemWithoutEnd() {
        Regime regime = strong().all(Trait.FORCE, 0).leader(Ruler.FORCE, 1).regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);

        assertThat(launch(0).lacks(regime, plot, DRAWS)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void whoDaresMovesForALittleLessThanNothing() {
        assertThat(launchesOfTheHopeless(0)).isZero();
        assertThat(launchesOfTheHopeless(10)).isGreaterThan(5);
    }

    private static int launchesOfTheHopeless(double dare) {
        int launches = 0;
        for (int replication = 0; replication < 300; replication++) {
            Regime regime = hopeless().regime();
            Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
            new Launch(Given.but(P, "dare " + dare), Given.but(Given.JUDGEMENT, new Choice(2)), LEAK)
                    .week(regime, Draws.of(1, replication), Recorder.NONE);
            launches += regime.attempt() == null ? 0 : 1;
        }
        return launches;
    }

    @Test
    void aPlotOfSeatHoldersMovesByAMotionThoughItFirstMeantToUseForce() {
        Regime regime = strong().each(Trait.VOTES, 0.4, 0.3, 0.1, 0.1)
                .all(Trait.FORCE, 0.02)
                .leader(Ruler.FORCE, 0.92)
                .bodies(new Bodies(true, 0.5, false, 0.5))
                .regime();
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);

        assertThat(forced(regime).arena()).isEqualTo(Arena.VOTES);
    }

    @Test
    @Tag("K8")
    void theLeaderPutsNothingInTheWayOfAMoveThatHeWants() {
        assertThat(keeps(false)).isEqualTo(0.5); // as close as the victim is to him
        assertThat(keeps(true)).isZero();
    }

    private static double keeps(boolean sanctioned) {
        Regime regime = strong().regime();
        Plot plot = Court.plot(regime, 2, Arena.FORCE, 0, 1);
        plot.prepare(1);
        if (sanctioned) {
            plot.sanction();
        }
        forced(regime);
        Attempt attempt = regime.attempt();
        return attempt == null ? Double.NaN : attempt.keeps();
    }

    @Test
    @Tag("K7")
    void whoIsThreatenedButHasTimeLeftDoesNotMoveTooEarly() {
        assertThat(premature(5)).isFalse();
        assertThat(premature(4)).isTrue(); // as far as he looks ahead
    }

    /** Whether a move that cannot fail counts as forced by a deadline this far off. */
    private static boolean premature(int deadline) {
        Regime regime = strong().regime();
        regime.threats().add(new Threat(0, Party.LEADER, 0, deadline, 1, true));
        Plot plot = regime.found(0, Party.LEADER, Arena.FORCE, deadline);
        regime.recruit(plot, 1);
        plot.prepare(1);
        Launch.Launched launched = (Launch.Launched) week(regime, 0).get(0);
        assertThat(launched.defensive()).isTrue();
        return launched.premature();
    }

    @Test
    void onlyOneAttemptIsMadeAtATime() {
        Regime regime = Court.of(4)
                .each(Trait.FORCE, 0.5, 0.5, 0, 0)
                .leader(Ruler.FORCE, 0)
                .all(Trait.AMBITION, 1)
                .regime();
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0).tipOff();
        Court.plot(regime, Party.LEADER, Arena.FORCE, 1).tipOff();

        assertThat(week(regime, 0)).hasSize(1);
    }

    @Test
    void aMotionNeedsMoversAndAMoveByForceSomeForce() {
        Court court = Court.of(3)
                .all(Trait.FORCE, 0) // else he would move by force
                .leader(Ruler.FORCE, 1)
                .each(Trait.VOTES, 0.1, 0.6, 0.1)
                .bodies(new Bodies(true, 0.5, false, 0.5));
        assertThat(moves(court, Arena.VOTES, 0.1)).isTrue();
        assertThat(moves(court, Arena.VOTES, 0.2)).isFalse();
        assertThat(moves(Court.of(3).each(Trait.FORCE, 0, 0.5, 0.5), Arena.FORCE, 0))
                .isFalse();
        assertThat(moves(Court.of(3).each(Trait.FORCE, 0.1, 0.5, 0.4), Arena.FORCE, 0))
                .isTrue();
    }

    /** Whether elite 0 alone, who is discovered and would rather do anything than wait, can move at all. */
    private static boolean moves(Court court, Arena arena, double movers) {
        Launch launch = new Launch(Given.but(P, "caught 1, movers " + movers), Given.JUDGEMENT, LEAK);
        for (int replication = 0; replication < 100; replication++) {
            Regime regime = court.regime();
            Court.plot(regime, Party.LEADER, arena, 0).tipOff();
            launch.week(regime, Draws.of(1, replication), Recorder.NONE);
            if (regime.attempt() != null) {
                return true;
            }
        }
        return false;
    }

    /** How plots that are alike put their chance, in log-odds, if they misjudge it by so much. */
    private static double[] estimates(double misjudges) {
        return IntStream.range(0, 400)
                .mapToDouble(replication -> {
                    Regime regime = strong().regime();
                    Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 2).tipOff();
                    List<Event> events = new ArrayList<>();
                    Launch.Parameters p = Given.but(P, "caught 1, misjudges " + misjudges);
                    Judgement certain = Given.but(Given.JUDGEMENT, new Choice(1e9));
                    new Launch(p, certain, LEAK).week(regime, Draws.of(1, replication), events::add);
                    return Choice.logit(((Launch.Launched) events.get(0)).chance());
                })
                .toArray();
    }

    @Test
    @Tag("K14")
    void eachPlotMisjudgesItsChanceEitherWayByAnErrorOfItsOwn() {
        double truth = estimates(0)[0];
        assertThat(estimates(0)).containsOnly(truth);

        double[] errors = Arrays.stream(estimates(0.5)).map(e -> e - truth).toArray();
        // a logistic draw has a standard deviation of pi / sqrt(3), here half of it: 0.907 / sqrt(400) is the error of
        // a mean
        double mean = Arrays.stream(errors).average().orElseThrow();
        assertThat(mean).isCloseTo(0, within(4 * 0.907 / 20));
        double square = Arrays.stream(errors).map(e -> e * e).average().orElseThrow();
        assertThat(Math.sqrt(square)).isBetween(0.75, 1.05);
    }

    @Test
    @Tag("K14")
    void thoseWhoThinkBetterOfItThanItIsMove() {
        // a move that is worth nothing at all to those who see it as it is
        int blind = 0;
        for (int replication = 0; replication < 200; replication++) {
            Regime regime = hopeless().regime();
            Court.plot(regime, Party.LEADER, Arena.FORCE, 0).prepare(1);
            new Launch(Given.but(P, "misjudges 3"), Given.JUDGEMENT, LEAK)
                    .week(regime, Draws.of(1, replication), Recorder.NONE);
            blind += regime.attempt() == null ? 0 : 1;
        }

        assertThat(blind).isGreaterThan(10);
        Regime sober = hopeless().regime();
        Court.plot(sober, Party.LEADER, Arena.FORCE, 0).prepare(1);
        assertThat(week(sober, 0)).isEmpty();
    }
}
