package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Regime;

class StakesTest {
    @Test
    void whereNothingIsAtStakeTheThresholdIsAHalf() {
        assertThat(new Stakes(0, 0).threshold()).isEqualTo(0.5);
        assertThat(new Stakes(1, 0).threshold()).isEqualTo(1);
        assertThat(new Stakes(0, 1).threshold()).isZero();
    }

    @Test
    void joiningIsWorthNothingExactlyAtTheThreshold() {
        Stakes stakes = new Stakes(0.6, 0.2);

        assertThat(stakes.threshold()).isCloseTo(0.75, within(1e-15));
        assertThat(stakes.worth(0.75)).isCloseTo(0, within(1e-15));
        assertThat(stakes.worth(1)).isEqualTo(0.2);
        assertThat(stakes.worth(0)).isEqualTo(-0.6);
    }

    @Test
    @Tag("K1")
    void theHeadIsHalfOfAPlotInTheEyesOfHisRivals() {
        Regime regime = Court.of(3).rival(1, 0).regime();
        var plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 1, 2);

        // the head counts for half of the plot, and he is one of its two members
        assertThat(Stakes.rivalryWith(regime, 0, plot)).isEqualTo(0.75);
    }
}
