package palace.mechanism.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Shipped;
import palace.mechanism.attempt.Broadcast;
import palace.mechanism.plot.WarningFilter;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.random.Draws;

class DecayTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Decay.Parameters P = new Decay.Parameters(0.3, 0.2, 10, 0.02);

    private static Regime after(int weeks, Decay.Parameters p, Court court) {
        Regime regime = court.regime();
        for (int week = 0; week < weeks; week++) {
            new Decay(p).week(regime, DRAWS, Recorder.NONE);
            regime.nextWeek();
        }
        return regime;
    }

    @Test
    void whatIsBelowTheFloorStays() {
        assertThat(Decay.towards(0.2, 0.3, 0.5)).isEqualTo(0.2);
        assertThat(Decay.towards(0.3, 0.3, 0.5)).isEqualTo(0.3);
        assertThat(Decay.towards(0.7, 0.3, 0.5)).isCloseTo(0.5, within(1e-15));
    }

    @Test
    @Tag("K4")
    void aWeekTakesItsShareOfAttentionAndAddsItsShareOfCorruption() {
        Regime regime = after(1, P, Court.of(1));

        assertThat(regime.leader().attention()).isCloseTo(0.699_468_976_488, within(1e-12)); // 0.3 + 0.4 * 2^(-1/521.8)
        assertThat(regime.politics().corruption()).isCloseTo(0.500_191_653_490, within(1e-12)); // 0.02 * 0.5 / 52.18
    }

    @Test
    @Tag("K4")
    @Tag("K27")
    void halfOfTheWayToTheFloorsIsGoneAfterTheHalfLife() {
        Regime regime = after(522, P, Court.of(1)); // 10.004 years

        assertThat(regime.leader().attention()).isCloseTo(0.5, within(1e-3)); // from 0.7 to 0.3
        assertThat(regime.leader().decisiveness()).isCloseTo(0.45, within(1e-3)); // from 0.7 to 0.2
        assertThat(regime.leader().tenureYears()).isCloseTo(20.004, within(1e-3));
        assertThat(regime.leader().age()).isCloseTo(70.004, within(1e-3));
        // what is clean shrinks by 0.02 a year: 0.5 exp(-0.2) is left
        assertThat(regime.politics().corruption()).isCloseTo(0.590_635, within(1e-4));
    }

    @Test
    @Tag("K27")
    void aLeaderWhoHasRuledForLongIsSlowerToFightBackAndToComeBack() {
        Regime young = after(52, P, Court.of(1));
        Regime old = after(1040, P, Court.of(1));
        var broadcast = new Broadcast.Parameters(2, 10, 12, 8);

        double slower = Broadcast.delay(old.leader().decisiveness(), broadcast)
                - Broadcast.delay(young.leader().decisiveness(), broadcast);
        // decisiveness 0.2 + 0.5 * 2^(-w/521.775): 0.6666 after a year, 0.3256 after 20, times 10 hours
        assertThat(slower).isCloseTo(3.4104, within(1e-2));
        assertThat(Absence.back(old.leader().decisiveness(), new Absence.Parameters(12, 48)))
                .isGreaterThan(Absence.back(young.leader().decisiveness(), new Absence.Parameters(12, 48)));
    }

    @Test
    @Tag("K4")
    void trueWarningsAreDismissedMoreOftenByALeaderWhoHasRuledForLong() {
        double young = credence(after(52, P, Court.of(1)));
        double old = credence(after(1040, P, Court.of(1)));

        assertThat(old).isLessThan(young - 0.03);
    }

    private static double credence(Regime regime) {
        return WarningFilter.credence(
                0.5, 0.5, 0, 0.5, regime.leader().attention(), Shipped.AS_IS.bind(WarningFilter.Parameters.class));
    }
}
