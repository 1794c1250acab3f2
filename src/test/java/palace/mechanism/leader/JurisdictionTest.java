package palace.mechanism.leader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Shipped;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class JurisdictionTest {
    private static final Draws DRAWS = Draws.of(1, 0);

    private static Regime after(Court court, double overlaps, int weeks) {
        Regime regime = court.regime();
        for (int week = 0; week < weeks; week++) {
            new Jurisdiction(new Jurisdiction.Parameters(overlaps)).week(regime, DRAWS, Recorder.NONE);
            regime.nextWeek();
        }
        return regime;
    }

    @Test
    @Tag("K1")
    void aTaskGivenTwiceMakesRivals() {
        Regime regime = after(Court.of(2).dormant(0, 1), 1e6, 1);

        assertThat(regime.rivalries().preysOn(0, 1)).isTrue();
        assertThat(regime.rivalries().instigated(0)).isTrue();
    }

    @Test
    @Tag("K1")
    void aLeaderWhoFearsNobodySowsNoRivalry() {
        assertThat(after(Court.of(2).dormant(0, 1).leader(Ruler.PARANOIA, 0), 1e6, 20)
                        .rivalries()
                        .active(0))
                .isFalse();
    }

    @Test
    void naturalRivalsStayNaturalAndTheFallenGetNoRivals() {
        assertThat(after(Court.of(2).rival(0, 1), 1e6, 1).rivalries().instigated(0))
                .isFalse();
        Regime regime = Court.of(2).dormant(0, 1).regime();
        Court.remove(regime, 0, Stance.DISMISSED);
        new Jurisdiction(new Jurisdiction.Parameters(1e6)).week(regime, DRAWS, Recorder.NONE);
        assertThat(regime.rivalries().active(0)).isFalse();
        assertThat(after(Court.of(2), 1e6, 1).rivalries().count()).isZero();
    }

    @Test
    @Tag("K1")
    void theRateIsThatOfAParanoidLeaderTimesParanoia() {
        double draw = Shipped.draw(DRAWS, "Jurisdiction", 0, 0);
        double rate = -Math.log1p(-draw) * 52.1775 / 0.5;

        assertThat(after(Court.of(2).dormant(0, 1), rate * 0.999, 1).rivalries().active(0))
                .isFalse();
        assertThat(after(Court.of(2).dormant(0, 1), rate * 1.001, 1).rivalries().active(0))
                .isTrue();
    }
}
