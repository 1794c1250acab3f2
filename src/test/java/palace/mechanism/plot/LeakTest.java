package palace.mechanism.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Given;
import palace.mechanism.Shipped;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Warning;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class LeakTest {
    private static final long SEED = 1; // chosen before the first run; never searched for a pass
    private static final Draws DRAWS = Draws.of(SEED, 0);
    private static final Leak.Parameters P =
            Given.the(Leak.Parameters.class, "each 0.5, watcher 0.6, precision 0.15, heads 1e9");

    @Test
    void aSecretThatNobodySharesOrNobodyWatchesForIsKept() {
        assertThat(Leak.probability(0, 0, 1, 10, P)).isZero();
        assertThat(Leak.probability(5, 3, 0, 10, P)).isZero();
        assertThat(Leak.probability(5, 3, 1, 0, P)).isZero();
    }

    @Test
    @Tag("K9")
    void aSecretIsOutByTheLawOfGrimes() {
        // 0.5 (3 + 0.6 * 2) 0.4 = 0.84 a year
        assertThat(Leak.probability(3, 2, 0.4, 1, P)).isCloseTo(0.568_289_476_571, within(1e-12));
        double once = Leak.probability(3, 2, 0.4, 1, P);
        assertThat(Leak.probability(3, 2, 0.4, 3, P)).isCloseTo(1 - Math.pow(1 - once, 3), within(1e-12));
    }

    @Test
    @Tag("K1")
    void theMoreShareItAndTheMoreRivalsWatchThemTheSoonerItIsOut() {
        double known = Leak.probability(3, 2, 0.4, 1, P);

        assertThat(Leak.probability(4, 2, 0.4, 1, P)).isGreaterThan(known);
        assertThat(Leak.probability(3, 3, 0.4, 1, P)).isGreaterThan(known);
        assertThat(Leak.probability(3, 2, 0.5, 1, P)).isGreaterThan(known);
    }

    @Test
    @Tag("K1")
    void onlyRivalsInOfficeAndOutsideThePlotWatch() {
        Regime regime = Court.of(5)
                .rival(3, 0)
                .rival(4, 0)
                .rival(4, 1)
                .rival(1, 0)
                .dormant(2, 0)
                .regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);

        assertThat(Leak.watchers(regime, plot)).isEqualTo(3); // 3 once, 4 twice; 1 is in it and 2 is dormant
        Court.remove(regime, 4, Stance.ARRESTED);
        assertThat(Leak.watchers(regime, plot)).isEqualTo(1);
    }

    @Test
    @Tag("K9")
    @Tag("K11")
    void talkIsHeardWhenTheDrawIsBelowTheProbabilityAndProvesLittle() {
        double draw = Shipped.draw(DRAWS, "Leak", 0, 0);
        // one member under full surveillance: the yearly rate at which a week's probability is exactly the draw
        double rate = -Math.log1p(-draw) * 52.1775;

        assertThat(warnings(rate * 0.999)).isEmpty();
        assertThat(warnings(rate * 1.001))
                .containsExactly(new Warning(0, 0, Party.NOBODY, Warning.Source.CHATTER, 0.15));
    }

    private static List<Warning> warnings(double rate) {
        Regime regime = Court.of(2).politics(Realm.SURVEILLANCE, 1).regime();
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        new Leak(Given.but(P, "each " + rate)).week(regime, DRAWS, Recorder.NONE);
        return regime.warnings();
    }

    @Test
    void aPlotThatIsOverDoesNotLeak() {
        Regime regime = Court.of(2).politics(Realm.SURVEILLANCE, 1).regime();
        regime.dissolve(Court.plot(regime, Party.LEADER, Arena.FORCE, 0));
        new Leak(Given.but(P, "each 1e6")).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.warnings()).isEmpty();
    }

    @Test
    @Tag("K1")
    @Tag("K9")
    void watchedPlotsLeakAtTheirRate() {
        assertThat(shareOfPlotsOutInAWeek(0)).isCloseTo(0.009_536_907, within(fourErrors(0.009_536_907)));
        assertThat(shareOfPlotsOutInAWeek(3)).isCloseTo(0.026_474_722, within(fourErrors(0.026_474_722)));
    }

    private static final int TRIALS = 20_000;

    /** 4 standard errors: a correct program fails twice 6 times in 100 000. */
    private static double fourErrors(double probability) {
        return 4 * Math.sqrt(probability * (1 - probability) / TRIALS);
    }

    private static double shareOfPlotsOutInAWeek(int watchers) {
        Court court = Court.of(5).politics(Realm.SURVEILLANCE, 1);
        IntStream.rangeClosed(1, watchers).forEach(rival -> court.rival(rival, 0));
        Regime regime = court.regime();
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        Leak leak = new Leak(P);
        for (int trial = 0; trial < TRIALS; trial++) {
            leak.week(regime, Draws.of(SEED, trial), Recorder.NONE);
        }
        return (double) regime.warnings().size() / TRIALS;
    }

    /** A plot of the first men among so many equals, who have 0.865 of all power and the leader the rest. */
    private static double counted(int members, int equals) {
        Regime regime = Court.of(equals).regime();
        Plot plot = Court.plot(
                regime, Party.LEADER, Arena.FORCE, IntStream.range(0, members).toArray());
        return members * Leak.seen(regime, plot, Given.but(P, "heads 24"));
    }

    @Test
    @Tag("K9")
    void theSmallAreTalkedAboutByTheirWeightAndNotByTheirHeads() {
        assertThat(counted(3, 4)).isEqualTo(3); // nobody counts for more than one
        assertThat(counted(4, 40)).isCloseTo(24 * 4 * 0.865 / 40, within(1e-9));
        assertThat(counted(40, 400)).isCloseTo(counted(4, 40), within(1e-9));
        assertThat(counted(400, 4000)).isCloseTo(counted(4, 40), within(1e-9));
        assertThat(counted(2, 4000)).isEqualTo(1); // a plot that weighs nothing is as one man
    }
}
