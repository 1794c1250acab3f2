package palace.mechanism.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Trait;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class PatronageTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Patronage.Parameters P = new Patronage.Parameters(0.2, 0.6, 0.2, 13, 0.5, 1.2, 0.35, 40);

    @Test
    void rentsAreNeverBelowNothing() {
        assertThat(Patronage.paid(0, 0, new Patronage.Parameters(0.1, 0.6, 0.2, 13, 0.5, 1.2, 0.35, 40)))
                .isZero();
    }

    @Test
    @Tag("K5")
    void rentsArePaidByResultsAndByFavour() {
        assertThat(Patronage.paid(0.5, 0.5, P)).isCloseTo(0.5, within(1e-12)); // 0.2 + 0.3
        assertThat(Patronage.paid(0.5, 1, P)).isCloseTo(0.7, within(1e-12));
        assertThat(Patronage.paid(0.5, 0, P)).isCloseTo(0.3, within(1e-12));
        assertThat(Patronage.paid(0.6, 0.5, P)).isCloseTo(0.56, within(1e-12));
    }

    @Test
    @Tag("K5")
    void missingRentsAndUnmetAmbitionAreFelt() {
        assertThat(Patronage.yearlyGrievance(0.5, 0.5, 0.5, P)).isZero();
        assertThat(Patronage.yearlyGrievance(0.9, 0.2, 0.5, P)).isZero();
        // 1.2 * 0.2 + 0.35 * 0.4
        assertThat(Patronage.yearlyGrievance(0.3, 0.9, 0.5, P)).isCloseTo(0.38, within(1e-12));
    }

    @Test
    void grievanceIsFedAndEasesWeekByWeek() {
        Regime regime = Court.of(2)
                .politics(Realm.PERFORMANCE, 0.5)
                .each(Trait.CLOSENESS, 0, 1)
                .with(Trait.GRIEVANCE, 1, 0.4)
                .regime();
        Patronage patronage = new Patronage(P);
        patronage.week(regime, DRAWS, Recorder.NONE);

        // the distant one is paid 0.3 from the start: 1.2 * 0.2 / 52.1775 a week
        assertThat(regime.elites().rents(0)).isCloseTo(0.3, within(1e-12));
        assertThat(regime.elites().grievance(0)).isCloseTo(0.004_599_683_772, within(1e-12));
        // the close one has no cause; 1.7179% of what he had is eased
        assertThat(regime.elites().grievance(1)).isCloseTo(0.4 * (1 - 0.017_179_401_455), within(1e-12));
    }

    @Test
    void whoeverIsOutOfOfficeIsNotPaid() {
        Regime regime = Court.of(2).politics(Realm.PERFORMANCE, 0).regime();
        Court.remove(regime, 0, Stance.DISMISSED);
        new Patronage(P).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.elites().rents(0)).isEqualTo(0.5); // as at the start
        assertThat(regime.elites().rents(1)).isCloseTo(0.2, within(1e-12));
    }
}
