package palace.mechanism.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Shipped;
import palace.mechanism.plot.Founding;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class TerrorTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Terror TERROR = new Terror(new Terror.Parameters(0.8, 26, 1.5));

    @Test
    void withoutTerrorNobodyIsAfraid() {
        Regime regime = Court.of(2).politics(Realm.TERROR, 0).regime();
        Court.remove(regime, 1, Stance.ARRESTED);
        TERROR.week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.elites().fear(0)).isZero();
    }

    @Test
    @Tag("R2")
    void fearSettlesAtTheLevelOfTerror() {
        Regime regime = Court.of(1).politics(Realm.TERROR, 0.5).regime();
        TERROR.week(regime, DRAWS, Recorder.NONE);
        assertThat(regime.elites().fear(0)).isCloseTo(0.4, within(1e-12)); // 0.8 * 0.5

        regime.nextWeek();
        regime.elites().setFear(0, 1);
        TERROR.week(regime, DRAWS, Recorder.NONE);
        assertThat(regime.elites().fear(0)).isCloseTo(1 - 0.6 * 0.026_307_279_303, within(1e-12));
    }

    @Test
    @Tag("R2")
    @Tag("K20")
    void fearJumpsWhenOthersFallAndOnlyOnce() {
        Regime regime = Court.of(4).politics(Realm.TERROR, 0.5).regime();
        TERROR.week(regime, DRAWS, Recorder.NONE);
        regime.nextWeek();
        double power = regime.elites().power(3); // (0.2 + 0.93 / 4) / 2: the leader has 0.07 of all standing
        Court.remove(regime, 3, Stance.ARRESTED);
        TERROR.week(regime, DRAWS, Recorder.NONE);

        assertThat(power).isCloseTo(0.216_25, within(1e-12));
        assertThat(regime.elites().fear(0)).isCloseTo(0.4 + 1.5 * 0.5 * power, within(1e-12));
        regime.nextWeek();
        TERROR.week(regime, DRAWS, Recorder.NONE);
        assertThat(regime.elites().fear(0)).isLessThan(0.4 + 1.5 * 0.5 * power);
    }

    @Test
    void nobodyFearsForHavingSeenAColleagueDieInBedOrBecomeLeader() {
        Regime regime = Court.of(4).politics(Realm.TERROR, 0.5).regime();
        TERROR.week(regime, DRAWS, Recorder.NONE);
        regime.nextWeek();
        Court.remove(regime, 3, Stance.DEAD);
        regime.accede(2, Court.newLeader(0.2));
        TERROR.week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.elites().fear(0)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    @Tag("R2")
    void theFearfulThinkLessOfPlotsAndPutTheThresholdHigher() {
        var founding = Shipped.AS_IS.bind(Founding.Parameters.class);

        assertThat(Founding.propensity(-0.2, 0.7, 0.9, false, 0.4, founding))
                .isLessThan(Founding.propensity(-0.2, 0.7, 0.1, false, 0.4, founding));
    }
}
