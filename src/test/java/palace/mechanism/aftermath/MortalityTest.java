package palace.mechanism.aftermath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Shipped;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.random.Draws;

class MortalityTest {
    private static final long SEED = 1; // chosen before the first run; never searched for a pass
    private static final Mortality.Parameters P = new Mortality.Parameters(0.013, 0.09, 4, 0.7);

    @Test
    void whereNobodyDiesNobodyDies() {
        Regime regime = Court.of(1).regime();
        new Mortality(new Mortality.Parameters(0, 0.09, 4, 0.7)).week(regime, Draws.of(SEED, 0), Recorder.NONE);

        assertThat(regime.fall()).isNull();
        assertThat(regime.leader().frailty()).isZero();
    }

    @Test
    void whereNobodyDiesNoAgeIsTooHigh() {
        assertThat(Mortality.hazard(8000, 0.5, new Mortality.Parameters(0, 0.09, 4, 0.7)))
                .isZero();
    }

    @Test
    void whomTheStreetHasBroughtDownDoesNotFallTwice() {
        Regime regime = Court.of(1).regime();
        regime.fall(OutcomeClass.STREET_OVERTHROW);
        regime.fate().doom();
        new Mortality(P).week(regime, Draws.of(SEED, 0), Recorder.NONE);

        assertThat(regime.fall()).isEqualTo(OutcomeClass.STREET_OVERTHROW);
    }

    @Test
    @Tag("R3")
    void theHazardIsThatOfSixtyGrowingWithAgeAndIllness() {
        assertThat(Mortality.hazard(60, 0.7, P)).isEqualTo(0.013);
        assertThat(Mortality.hazard(70, 0.5, P)).isCloseTo(0.071_161_316_092, within(1e-12)); // 0.013 exp(0.9 + 0.8)
        assertThat(Mortality.hazard(71, 0.5, P)).isGreaterThan(Mortality.hazard(70, 0.5, P));
        assertThat(Mortality.hazard(70, 0.4, P)).isGreaterThan(Mortality.hazard(70, 0.5, P));
    }

    @Test
    @Tag("R7")
    void hisCircleSeesHisFrailty() {
        Regime regime =
                Court.of(1).leader(Ruler.AGE, 70).leader(Ruler.HEALTH, 0.5).regime();
        new Mortality(P).week(regime, Draws.of(SEED, 0), Recorder.NONE);

        assertThat(regime.leader().frailty()).isCloseTo(0.068_688_355_546, within(1e-12));
    }

    @Test
    @Tag("R7")
    void plottersWouldRatherWaitForADyingLeader() {
        assertThat(worthOfAMoveAgainstALeaderOfHealth(0.1)).isLessThan(worthOfAMoveAgainstALeaderOfHealth(0.9));
    }

    private static double worthOfAMoveAgainstALeaderOfHealth(double health) {
        Regime regime =
                Court.of(3).leader(Ruler.AGE, 70).leader(Ruler.HEALTH, health).regime();
        new Mortality(new Mortality.Parameters(0.013, 0.09, 4, 0.7)).week(regime, Draws.of(SEED, 0), Recorder.NONE);
        return Shipped.AS_IS
                .interests()
                .of(regime, 0, Party.LEADER, Arena.FORCE, 0.3, 0)
                .worth(0.7);
    }

    @Test
    @Tag("R3")
    void leadersDieAtTheHazardRateAndThatIsTheirFall() {
        int histories = 20_000;
        int deaths = 0;
        Mortality mortality = new Mortality(P);
        for (int history = 0; history < histories; history++) {
            Regime regime =
                    Court.of(0).leader(Ruler.AGE, 80).leader(Ruler.HEALTH, 0).regime();
            List<Event> events = new ArrayList<>();
            mortality.week(regime, Draws.of(SEED, history), events::add);
            deaths += regime.fall() == OutcomeClass.NATURAL_DEATH ? 1 : 0;
            assertThat(events).hasSize(regime.fall() == null ? 0 : 1);
        }
        // 0.013 exp(1.8 + 2.8) a year: 1 - exp(-1.293241 / 52.1775) a week
        double expected = 0.024_481_809;
        double error = Math.sqrt(expected * (1 - expected) / histories);
        // 4 standard errors: a correct program fails 6 times in 100 000
        assertThat((double) deaths / histories).isCloseTo(expected, within(4 * error));
    }

    /** Who takes his place might be the very man at whom the move aims. */
    @Test
    void noLeaderDiesInTheWeekInWhichHeIsChallenged() {
        Regime regime = Court.of(2).regime();
        var certain = new Mortality(new Mortality.Parameters(1e6, 0.09, 4, 0.7));
        Court.attempt(regime, Party.LEADER, Arena.FORCE, 0);

        certain.week(regime, Draws.of(SEED, 0), Recorder.NONE);
        assertThat(regime.fall()).isNull();

        regime.close(Objects.requireNonNull(regime.attempt()));
        certain.week(regime, Draws.of(SEED, 0), Recorder.NONE);
        assertThat(regime.fall()).isEqualTo(OutcomeClass.NATURAL_DEATH);
    }
}
