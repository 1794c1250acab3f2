package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
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

    @Test
    @Tag("K1")
    void everyMemberWhoIsARivalOfEitherKindCountsOnce() {
        Random random = new Random(1);
        for (int court = 0; court < 40; court++) {
            Court people = Court.of(12);
            for (int tie = 0; tie < 30; tie++) {
                int one = random.nextInt(12);
                int other = (one + 1 + random.nextInt(11)) % 12;
                if (tie % 3 == 0) {
                    people.dormant(one, other);
                } else {
                    people.rival(one, other);
                }
            }
            Regime regime = people.regime();
            var plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 3, 1, 8, 7, 11);
            for (int elite = 0; elite < 12; elite++) {
                assertThat(Stakes.rivalryWith(regime, elite, plot)).isEqualTo(memberByMember(regime, elite, plot));
            }
        }
    }

    private static double memberByMember(Regime regime, int elite, Plot plot) {
        double rivalry = 0;
        for (int m = 0; m < plot.size(); m++) {
            rivalry += regime.rivalries().between(elite, plot.member(m)) ? Stakes.part(plot, m) : 0;
        }
        return rivalry;
    }
}
