package palace.mechanism.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Trait;
import palace.mechanism.Shipped;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class PerformanceTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Performance.Parameters P = new Performance.Parameters(0.4, 2, 26);

    @Test
    void nothingIsDeliveredBelowNothing() {
        assertThat(Performance.warranted(0, 0, 0, P)).isZero();
        assertThat(Performance.warranted(0.1, 1, 5, P)).isZero();
        assertThat(Performance.warranted(1, 0, 0, P)).isEqualTo(1);
    }

    @Test
    @Tag("K4")
    @Tag("K13")
    void corruptionAndInfightingEatCompetence() {
        // 0.7 (1 - 0.4 * 0.5) - 2 * 0.03
        assertThat(Performance.warranted(0.7, 0.5, 0.03, P)).isCloseTo(0.5, within(1e-12));
        assertThat(Performance.warranted(0.7, 0.6, 0.03, P)).isLessThan(0.5);
        assertThat(Performance.warranted(0.7, 0.5, 0.04, P)).isLessThan(0.5);
    }

    @Test
    @Tag("K2")
    void competenceCountsByPowerAndOnlyInOffice() {
        Regime regime = Court.of(3)
                .each(Trait.FORCE, 0.6, 0.2, 0)
                .all(Trait.STANDING, 0)
                .each(Trait.COMPETENCE, 0.9, 0.1, 0.5)
                .regime();

        assertThat(Performance.meanCompetence(regime.elites())).isCloseTo(0.7, within(1e-12)); // three to one
        Court.remove(regime, 0, Stance.DISMISSED);
        assertThat(Performance.meanCompetence(regime.elites())).isCloseTo(0.1, within(1e-12));
        Court.remove(regime, 1, Stance.DISMISSED);
        assertThat(Performance.meanCompetence(regime.elites())).isEqualTo(0.5); // nobody with any power
    }

    @Test
    void theFirstWeekStartsAtWhatIsWarrantedAndLaterWeeksCloseTheGap() {
        Regime regime = Court.of(2)
                .politics(Realm.CORRUPTION, 0)
                .all(Trait.COMPETENCE, 0.8)
                .politics(Realm.PERFORMANCE, 0)
                .regime();
        Performance performance = new Performance(P);
        performance.week(regime, DRAWS, Recorder.NONE);
        assertThat(regime.politics().performance()).isCloseTo(0.8, within(1e-12));

        regime.nextWeek();
        regime.politics().setPerformance(0);
        performance.week(regime, DRAWS, Recorder.NONE);
        assertThat(regime.politics().performance()).isCloseTo(0.8 * 0.026_307_279_303, within(1e-12)); // 1 - 2^(-1/26)
    }

    @Test
    @Tag("K1")
    @Tag("K13")
    void aCourtOfRivalsDeliversLessThanACourtAtPeace() {
        assertThat(delivered(true)).isLessThan(delivered(false) - 0.05);
    }

    /** Performance after four years of attacks every week, or of none. */
    private static double delivered(boolean rivals) {
        Court court = Court.of(6);
        for (int i = 0; rivals && i < 6; i++) {
            court.rival(i, (i + 1) % 6).rival(i, (i + 2) % 6);
        }
        Regime regime = court.regime();
        Predation predation =
                new Predation(Shipped.AS_IS.with("predation.attacks", 20).bind(Predation.Parameters.class));
        Performance performance = new Performance(Shipped.AS_IS.bind(Performance.Parameters.class));
        for (int week = 0; week < 208; week++) {
            performance.week(regime, DRAWS, Recorder.NONE);
            predation.week(regime, DRAWS, Recorder.NONE);
            regime.nextWeek();
        }
        return regime.politics().performance();
    }
}
