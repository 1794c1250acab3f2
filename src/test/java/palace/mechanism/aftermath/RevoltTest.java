package palace.mechanism.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.layer.Crowd;
import palace.random.Draws;

class RevoltTest {
    private static Ends ofAFullyOpenRegime(double hazard) {
        return new Ends(new Revolt(new Revolt.Parameters(hazard)), OutcomeClass.STREET_OVERTHROW);
    }

    @Test
    @Tag("R10")
    void whereTheScrewsAreClosedNobodyRises() {
        ofAFullyOpenRegime(4)
                .comeWithProbability(
                        0, () -> Court.of(1).politics(Realm.OPENNESS, 0).regime());
    }

    @Test
    @Tag("R10")
    void revoltsComeInProportionToOpenness() {
        ofAFullyOpenRegime(4)
                .comeWithProbability(
                        0.037_605_374, // 1 - exp(-4 * 0.5 / 52.1775)
                        () -> Court.of(1).politics(Realm.OPENNESS, 0.5).regime());
    }

    @Test
    void whereTheStreetIsToldItDecides() {
        Regime regime = Court.of(1).politics(Realm.OPENNESS, 1).regime();
        regime.layers().add(new Crowd(0.5, 0.5));
        new Revolt(new Revolt.Parameters(1e6)).week(regime, Draws.of(1, 0), Recorder.NONE);

        assertThat(regime.fall()).isNull();
    }

    @Test
    void aRevoltWaitsForAnAttempt() {
        ofAFullyOpenRegime(1e6).waitForAnAttempt();
    }
}
