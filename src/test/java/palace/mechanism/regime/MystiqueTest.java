package palace.mechanism.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Ruler;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.random.Draws;

class MystiqueTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Mystique MYSTIQUE = new Mystique(new Mystique.Parameters(0.6, 0.4, 4, 40, 0.05, 0.1, 0.3));

    private static Regime after(int weeks, Regime regime) {
        for (int week = 0; week < weeks; week++) {
            MYSTIQUE.week(regime, DRAWS, Recorder.NONE);
            regime.nextWeek();
        }
        return regime;
    }

    @Test
    void whoDeliversNothingAndHasJustComeHasNone() {
        assertThat(Mystique.warranted(0, 0, MYSTIQUE.parameters())).isZero();
        assertThat(Mystique.warranted(1, 1e6, MYSTIQUE.parameters())).isCloseTo(1, within(1e-15));
    }

    @Test
    void performanceAndTenureWarrantMystique() {
        // 0.6 * 0.5 + 0.4 (1 - exp(-10 / 4))
        assertThat(Mystique.warranted(0.5, 10, MYSTIQUE.parameters())).isCloseTo(0.667_166_000_550, within(1e-12));
    }

    @Test
    void aWeekClosesItsShareOfTheGap() {
        Regime regime = after(1, Court.of(1).regime());

        assertThat(regime.leader().mystique()).isCloseTo(0.502_871_811_833, within(1e-12)); // 1.718% of 0.167166
    }

    @Test
    @Tag("K16")
    void mystiqueDoesNotRecoverAboveACeilingThatHasComeDown() {
        Regime regime = Court.of(1)
                .politics(Realm.PERFORMANCE, 1)
                .leader(Ruler.TENURE, 40)
                .regime();
        regime.leader().lowerCeiling(0.5); // from 0.8
        assertThat(regime.leader().mystique()).isCloseTo(0.3, within(1e-12));

        after(1000, regime);
        assertThat(regime.leader().mystique()).isCloseTo(0.3, within(1e-9)); // full performance warrants 1
        regime.leader().setMystique(1);
        assertThat(regime.leader().mystique()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    @Tag("K16")
    void aDefeatTakesWhatAVictoryGivesAndHalfOfItForEver() {
        Regime regime = Court.of(1).regime();
        regime.leader().setMystique(0.5);

        MYSTIQUE.victorious(regime.leader(), 0.5); // 0.3 * 0.5
        assertThat(regime.leader().mystique()).isCloseTo(0.65, within(1e-12));
        MYSTIQUE.defeated(regime.leader(), 1); // 0.3, and 0.15 from the ceiling of 0.8
        assertThat(regime.leader().mystique()).isCloseTo(0.35, within(1e-12));
        assertThat(regime.leader().mystiqueCeiling()).isCloseTo(0.65, within(1e-12));
    }

    @Test
    @Tag("K8")
    void hisOwnStrikeCostsTheLeaderNothingAndWhatFailsAgainstARivalGivesHimNothing() {
        Regime regime = Court.of(3).leader(Ruler.MYSTIQUE, 0.6).regime();
        Attempt strike = Court.attempt(regime, 1, Arena.FORCE, 0);
        strike.plot().sanction();
        strike.succeed();
        MYSTIQUE.aftermath(regime, strike, DRAWS, Recorder.NONE);
        assertThat(regime.leader().mystiqueCeiling()).isEqualTo(0.8);
        regime.close(strike);

        Attempt onRival = Court.attempt(regime, 1, Arena.FORCE, 0);
        onRival.fail("arrested");
        MYSTIQUE.aftermath(regime, onRival, DRAWS, Recorder.NONE);
        assertThat(regime.leader().mystique()).isEqualTo(0.6);
    }

    @Test
    @Tag("K8")
    @Tag("K16")
    void aRivalBroughtDownCostsTheLeaderWhoKeptHim() {
        Regime regime = Court.of(3).leader(Ruler.MYSTIQUE, 0.8).regime();
        Attempt attempt = Court.attempt(regime, 1, Arena.FORCE, 0);
        attempt.succeed();
        MYSTIQUE.aftermath(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(regime.leader().mystiqueCeiling()).isCloseTo(0.72, within(1e-12)); // a tenth of 0.8
        assertThat(regime.leader().mystique()).isCloseTo(0.72, within(1e-12));
    }

    @Test
    void aSmallDefeatCostsLess() {
        Regime regime = Court.of(1).regime();
        MYSTIQUE.defeated(regime.leader(), 0.5);

        assertThat(regime.leader().mystique()).isCloseTo(0.5 - 0.15, within(1e-12)); // half of 0.3
        assertThat(regime.leader().mystiqueCeiling()).isCloseTo(0.8 - 0.075, within(1e-12));
    }

    @Test
    @Tag("K22")
    void aDealCostsAuraForGood() {
        Regime regime = Court.of(3).leader(Ruler.MYSTIQUE, 0.8).regime();
        Attempt attempt = Court.attempt(regime, 0);
        attempt.settle();
        MYSTIQUE.aftermath(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(regime.leader().mystiqueCeiling()).isCloseTo(0.72, within(1e-12));
    }

    @Test
    void survivingAnAttemptAddsALittleAndABroughtDownLeaderIsPastIt() {
        Regime regime = Court.of(3).regime();
        Attempt attempt = Court.attempt(regime, 0);
        attempt.fail("outvoted");
        MYSTIQUE.aftermath(regime, attempt, DRAWS, Recorder.NONE);
        assertThat(regime.leader().mystique()).isCloseTo(0.55, within(1e-12));

        regime.fall(OutcomeClass.COUP);
        MYSTIQUE.aftermath(regime, attempt, DRAWS, Recorder.NONE);
        assertThat(regime.leader().mystique()).isCloseTo(0.55, within(1e-12));
    }
}
