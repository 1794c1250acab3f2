package palace.mechanism.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.mechanism.Shipped;
import palace.model.Party;
import palace.model.Regime;
import palace.model.Threat;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class ExpropriationTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Expropriation EXPROPRIATION = new Expropriation(new Expropriation.Parameters(0, 8, 0.7, 0.4));

    private static Regime threatened(int by) {
        Regime regime = Court.of(3)
                .rival(1, 0)
                .with(Trait.ASSETS, 0, 0.8)
                .with(Trait.OWN_FORCE, 0, 1)
                .regime();
        EXPROPRIATION.threaten(regime, new Threat(0, by, 0, 2, 0.5, false), 0, Recorder.NONE);
        return regime;
    }

    private static void weeks(Regime regime, int weeks) {
        for (int week = 0; week < weeks; week++) {
            EXPROPRIATION.week(regime, DRAWS, Recorder.NONE);
            regime.nextWeek();
        }
    }

    @Test
    @Tag("K7")
    void aThreatIsFeltAtOnceAndCarriedOutAtItsDeadline() {
        Regime regime = threatened(1);
        assertThat(regime.elites().grievance(0)).isCloseTo(0.2, within(1e-12)); // 0.4 * 0.5
        weeks(regime, 2);
        assertThat(regime.elites().assets(0)).isEqualTo(0.8);
        weeks(regime, 1);

        assertThat(regime.elites().assets(0)).isCloseTo(0.4, within(1e-12));
        assertThat(regime.elites().assets(1)).isCloseTo(0.4, within(1e-12));
        assertThat(regime.elites().force(0)).isCloseTo(0.4 / 3, within(1e-12)); // half of 0.8 / 3
        assertThat(regime.elites().force(1)).isCloseTo(1.2 / 3, within(1e-12));
        assertThat(regime.elites().grievance(0)).isCloseTo(0.4, within(1e-12));
        assertThat(regime.threats().isEmpty()).isTrue();
    }

    @Test
    @Tag("K5")
    void onlyWhatIsHisOwnCanBeTakenNotWhatIsHisOffices() {
        Regime regime = Court.of(2)
                .with(Trait.ASSETS, 0, 0.8)
                .with(Trait.OWN_FORCE, 0, 0.25)
                .regime();
        EXPROPRIATION.threaten(regime, new Threat(0, 1, 0, 0, 1, false), 0, Recorder.NONE);
        weeks(regime, 1);

        assertThat(regime.elites().force(0)).isCloseTo(0.3, within(1e-12)); // 0.4 less a quarter
    }

    @Test
    void theLeaderTakesTheForceForHimself() {
        Regime regime = threatened(Party.LEADER);
        weeks(regime, 3);

        assertThat(regime.leader().force()).isCloseTo(0.2 + 0.4 / 3, within(1e-12));
    }

    @Test
    @Tag("K7")
    void aThreatFallsWithWhoeverMadeIt() {
        Regime regime = threatened(1);
        Court.remove(regime, 1, Stance.ARRESTED);
        weeks(regime, 1);

        assertThat(regime.threats().isEmpty()).isTrue();
        assertThat(regime.elites().assets(0)).isEqualTo(0.8);
    }

    @Test
    @Tag("K5")
    @Tag("K7")
    void onlyTheRichWhomARivalWatchesAreThreatenedAndByTheStrongest() {
        Regime regime = Court.of(4)
                .each(Trait.FORCE, 0.1, 0.2, 0.3, 0.2)
                .rival(1, 0)
                .rival(2, 0)
                .each(Trait.ASSETS, 1, 1, 0, 1)
                .regime();
        Expropriation greedy = new Expropriation(new Expropriation.Parameters(1e6, 8, 0.7, 0.4));
        greedy.week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.threats()).hasSize(1);
        Threat threat = regime.threats().iterator().next();
        assertThat(threat.prey()).isZero();
        assertThat(threat.by()).isEqualTo(2);
        assertThat(threat.deadline()).isBetween(1, 8);
        greedy.week(regime, DRAWS, Recorder.NONE);
        assertThat(regime.threats()).hasSize(1); // never two over the same man
    }

    @Test
    @Tag("K7")
    void theDeadlineIsSomeWeeksOffAndIsTold() {
        Expropriation greedy = new Expropriation(new Expropriation.Parameters(1e6, 4, 0.7, 0.4));
        Set<Integer> deadlines = new TreeSet<>();
        for (int replication = 0; replication < 100; replication++) {
            Regime regime = Court.of(2).rival(1, 0).with(Trait.ASSETS, 0, 1).regime();
            IntStream.range(0, 5).forEach(week -> regime.nextWeek());
            List<Event> events = new ArrayList<>();
            greedy.week(regime, Draws.of(1, replication), events::add);
            int deadline = regime.threats().iterator().next().deadline();
            deadlines.add(deadline);
            assertThat(events).containsExactly(new Expropriation.Threatened(1, 0, 0.7, deadline, 0, false));
        }

        assertThat(deadlines).containsExactly(6, 7, 8, 9); // in week 5, with a notice of four weeks at most
    }

    @Test
    void theHazardIsThatOfFullAssetsTimesTheirSquare() {
        double draw = Shipped.draw(DRAWS, "Expropriation", 0, 0);
        double rate = -Math.log1p(-draw / 0.64) * 52.1775; // assets of 0.8

        assertThat(threats(rate * 0.999)).isEmpty();
        assertThat(threats(rate * 1.001)).hasSize(1);
    }

    private static Iterable<Threat> threats(double rate) {
        Regime regime = Court.of(2).rival(1, 0).with(Trait.ASSETS, 0, 0.8).regime();
        new Expropriation(new Expropriation.Parameters(rate, 8, 0.7, 0.4)).week(regime, DRAWS, Recorder.NONE);
        return regime.threats();
    }
}
