package palace.mechanism.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Shipped;
import palace.mechanism.judgement.Choice;
import palace.mechanism.plot.Founding;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.layer.Coffers;
import palace.model.layer.Escalation;
import palace.model.layer.Frontline;
import palace.random.Draws;

@Tag("K33")
class LashOutTest {
    private static final Draws DRAWS = Draws.of(1, 0);

    /** He thinks of it every week, and does what pays. */
    private static final LashOut LASH_OUT =
            new LashOut(new LashOut.Parameters(1e6, 1.5, 0.6, 10, 0.4, 0.5, 0.1, 0.2, 0.25), new Choice(1000));

    private static Regime pressed(double believed, double means) {
        Regime regime = Court.of(2)
                .leader(Ruler.MYSTIQUE, 0.7)
                .leader(Ruler.CEILING, 0.8)
                .regime();
        regime.politics().setDiscontentBelief(believed);
        regime.layers().add(new Escalation(means));
        return regime;
    }

    private static List<Event> weeks(Regime regime, int weeks) {
        List<Event> events = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            LASH_OUT.week(regime, DRAWS, events::add);
            regime.nextWeek();
        }
        return events;
    }

    @Test
    void whereNoCaseAsksForItNobodyLashesOut() {
        Regime regime = Court.of(2).regime();
        regime.politics().setDiscontentBelief(1);
        Regime untouched = regime.copy();
        LASH_OUT.week(regime, DRAWS, Recorder.NONE);

        assertThat(regime).usingRecursiveComparison().isEqualTo(untouched);
    }

    @Test
    void itPaysOnlyUnderPressureAndWithTheMeans() {
        assertThat(LashOut.worth(0.5, 0.8, LASH_OUT.parameters())).isCloseTo(0, within(1e-12)); // 1.5 * 0.4 - 0.6
        assertThat(LashOut.worth(0, 1, LASH_OUT.parameters())).isEqualTo(-0.6);
        assertThat(LashOut.worth(1, 0, LASH_OUT.parameters())).isEqualTo(-0.6);
        assertThat(weeks(pressed(0.49, 0.8), 5)).isEmpty();
        assertThat(weeks(pressed(0.51, 0.8), 5)).hasSize(1);
    }

    @Test
    void aFrontThatBreaksIsPressureToo() {
        Regime regime = pressed(0.2, 0.8);
        Frontline line = new Frontline(0.5, 0.1, 0);
        line.setFled(0.6);
        regime.layers().add(line);

        assertThat(LashOut.pressure(regime)).isEqualTo(0.6);
        assertThat(weeks(regime, 1)).hasSize(1);
        assertThat(line.fled()).isCloseTo(0.3, within(1e-12)); // half of them come back
    }

    @Test
    void itBuysFearAndCostsPerformanceMoneyAndAura() {
        Regime regime = pressed(0.9, 1);
        Coffers coffers = new Coffers(1, 0, false);
        regime.layers().add(coffers);
        weeks(regime, 1);

        assertThat(regime.elites().fear(0)).isCloseTo(0.4, within(1e-12));
        assertThat(regime.politics().performance()).isCloseTo(0.4, within(1e-12));
        assertThat(coffers.reserves()).isCloseTo(0.8, within(1e-12));
        assertThat(regime.leader().mystiqueCeiling()).isCloseTo(0.6, within(1e-12)); // 0.8 (1 - 0.25)
        assertThat(regime.leader().mystique()).isCloseTo(0.6, within(1e-12)); // under its ceiling
    }

    @Test
    void heDoesNotDoItAgainBeforeThePauseIsOver() {
        assertThat(weeks(pressed(0.9, 1), 10)).hasSize(1);
        assertThat(weeks(pressed(0.9, 1), 11)).hasSize(2);
    }

    @Test
    void itBuysTime() {
        Regime before = pressed(0.9, 1);
        Regime after = before.copy();
        weeks(after, 1);
        Founding.Parameters founding = Shipped.AS_IS.bind(Founding.Parameters.class);

        assertThat(propensity(after, founding)).isLessThan(propensity(before, founding));
    }

    /** How readily somebody thinks of a plot, who has half a point of discontent. */
    private static double propensity(Regime regime, Founding.Parameters parameters) {
        return Founding.propensity(
                -0.5, 0.5, regime.elites().fear(0), false, regime.leader().mystique(), parameters);
    }

    @Test
    void aCopyHasDoneNothingYet() {
        Regime regime = pressed(0.9, 1);
        Regime copy = regime.copy();

        assertThat(weeks(regime, 1)).hasSize(1);
        assertThat(weeks(copy, 1)).hasSize(1);
        assertThat(weeks(regime.copy(), 1)).isEmpty();
    }
}
