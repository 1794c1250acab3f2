package palace.mechanism.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Shipped;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Warning;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class PredationTest {
    private static final long SEED = 1; // chosen before the first run; never searched for a pass
    private static final Draws DRAWS = Draws.of(SEED, 0);

    private static Predation predation(double attacks, double denunciations) {
        return new Predation(new Predation.Parameters(attacks, 1.5, 0.04, 0.5, 0.06, 0.001, denunciations, 0.1, 0.1));
    }

    @Test
    @Tag("K1")
    void anAttackMovesRentsWastesHalfAndWearsDownBoth() {
        Regime regime = Court.of(2).rival(0, 1).regime();
        predation(1e6, 0).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.elites().rents(1)).isCloseTo(0.46, within(1e-12));
        assertThat(regime.elites().rents(0)).isCloseTo(0.52, within(1e-12));
        assertThat(regime.elites().grievance(1)).isCloseTo(0.06, within(1e-12));
        assertThat(regime.elites().grievance(0)).isZero();
        assertThat(regime.elites().competence(0)).isCloseTo(0.499, within(1e-12));
        assertThat(regime.elites().competence(1)).isCloseTo(0.499, within(1e-12));
        assertThat(regime.tally().attacks()).isEqualTo(1);
        assertThat(regime.politics().infighting()).isCloseTo(0.05, within(1e-12)); // a tenth of half an attack an elite
    }

    @Test
    void nobodyLosesRentsThatHeDoesNotHave() {
        Regime regime = Court.of(2).rival(0, 1).regime();
        regime.elites().setRents(1, 0.01);
        predation(1e6, 0).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.elites().rents(1)).isZero();
        assertThat(regime.elites().rents(0)).isCloseTo(0.505, within(1e-12));
    }

    @Test
    @Tag("K13")
    void infightingIsFeltForATimeAndFades() {
        Regime regime = Court.of(2).rival(0, 1).regime();
        predation(1e6, 0).week(regime, DRAWS, Recorder.NONE);
        predation(0, 0).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.politics().infighting()).isCloseTo(0.9 * 0.05, within(1e-12));
    }

    @Test
    @Tag("K1")
    void theDormantAndTheFallenDoNotAttack() {
        Regime regime = Court.of(4).dormant(0, 1).rival(2, 1).rival(1, 3).regime();
        Court.remove(regime, 2, Stance.DISMISSED);
        Court.remove(regime, 3, Stance.DISMISSED);
        predation(1e6, 1).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.tally().attacks()).isZero();
        assertThat(regime.warnings()).isEmpty();
    }

    @Test
    @Tag("K1")
    void aDenunciationNamesThePlotOfWhichThePredatorDoesNotKnow() {
        Regime regime = Court.of(3).rival(0, 1).rival(0, 2).regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 1);
        List<Event> events = new ArrayList<>();
        predation(1e6, 1).week(regime, DRAWS, events::add);

        assertThat(events)
                .containsExactly(new Predation.Denounced(0, 1, true, 0.1), new Predation.Denounced(0, 2, false, 0.1));
        assertThat(regime.warnings())
                .containsExactly(
                        new Warning(plot.number(), 1, 0, Warning.Source.DENUNCIATION, 0.1),
                        new Warning(Warning.NO_PLOT, 2, 0, Warning.Source.DENUNCIATION, 0.1));
    }

    @Test
    @Tag("K1")
    void tiesAreFoughtAtTheirRatesAndInstigatedOnesMore() {
        Court natural = Court.of(101);
        Court instigated = Court.of(101);
        IntStream.rangeClosed(1, 100).forEach(prey -> natural.rival(0, prey));
        IntStream.rangeClosed(1, 100).forEach(prey -> instigated.instigated(0, prey));

        // 200 weeks of 100 ties: 1 - exp(-1.5 / 52.1775) and 1 - exp(-2.25 / 52.1775) a week; 4 standard errors
        assertThat(attacks(natural) / 20_000.0).isCloseTo(0.028_338, within(4 * 0.001_173));
        assertThat(attacks(instigated) / 20_000.0).isCloseTo(0.042_205, within(4 * 0.001_422));
    }

    private static long attacks(Court court) {
        Regime regime = court.regime();
        for (int week = 0; week < 200; week++) {
            predation(1.5, 0).week(regime, DRAWS, Recorder.NONE);
            regime.nextWeek();
        }
        return regime.tally().attacks();
    }

    @Test
    @Tag("K3")
    void mostOfItStaysUnderTheCarpet() {
        Court court = Court.of(10);
        IntStream.range(0, 10).forEach(i -> court.rival(i, (i + 1) % 10));
        Regime regime = court.regime();
        List<Event> events = new ArrayList<>();
        for (int week = 0; week < 520; week++) {
            new Predation(Shipped.AS_IS.bind(Predation.Parameters.class)).week(regime, DRAWS, events::add);
            regime.nextWeek();
        }

        assertThat(regime.tally().attacks()).isGreaterThan(50);
        assertThat((long) events.size()).isLessThan(regime.tally().attacks() / 5);
        assertThat(events).noneMatch(Event::visible);
    }
}
