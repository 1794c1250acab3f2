package palace.mechanism.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.model.Party;
import palace.model.Regime;
import palace.model.Threat;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

@Tag("K5")
@Tag("K7")
class SolidarityTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Solidarity SOLIDARITY = new Solidarity(new Solidarity.Parameters(0.5, 0.4, 0.1));

    /** Elite 0 is threatened by 6. His friends are 1 and 6; 2 is his patron, 3 and 4 are his own clients, 5 is 2's too. */
    private static Regime threatened(double stake) {
        Regime regime = Court.of(8)
                .trust(0, 1, 0.6)
                .trust(0, 6, 1)
                .with(Trait.PATRON, 0, 2)
                .with(Trait.PATRON, 3, 0)
                .with(Trait.PATRON, 4, 0)
                .with(Trait.PATRON, 5, 2)
                .regime();
        regime.threats().add(new Threat(0, 6, 3, 9, stake, true));
        return regime;
    }

    private static double felt(Regime regime, int elite) {
        return regime.threats().feared(elite).stream()
                .mapToDouble(Threat::stake)
                .sum();
    }

    private static Regime week(Regime regime) {
        SOLIDARITY.week(regime, DRAWS, Recorder.NONE);
        return regime;
    }

    @Test
    void friendsPatronClientsAndComradesFeelItAsFarAsTheyShareHisFate() {
        Regime regime = week(threatened(0.8));

        assertThat(felt(regime, 1)).isCloseTo(0.5 * 0.8 * 0.6, within(1e-7)); // a friend, by trust
        assertThat(felt(regime, 2)).isCloseTo(0.4, within(1e-12)); // his patron: half of the stake
        assertThat(felt(regime, 3)).isCloseTo(0.4, within(1e-12)); // his clients
        assertThat(felt(regime, 4)).isCloseTo(0.4, within(1e-12));
        assertThat(felt(regime, 5)).isCloseTo(0.5 * 0.8 * 0.4, within(1e-12)); // under the same patron
        assertThat(felt(regime, 7)).isZero(); // a stranger
    }

    @Test
    void itIsTheSameThreatByTheSameHandAndDeadline() {
        assertThat(week(threatened(0.8)).threats().feared(3)).containsExactly(new Threat(3, 6, 3, 9, 0.4, true));
    }

    @Test
    void whoMakesAThreatDoesNotFeelItThoughHeBeAFriend() {
        assertThat(felt(week(threatened(1)), 6)).isZero();
    }

    @Test
    void whoIsThreatenedHimselfThinksOfHisOwnThreat() {
        Regime regime = threatened(1);
        regime.threats().add(new Threat(3, 7, 3, 20, 0.2, false));
        week(regime);

        assertThat(felt(regime, 3)).isEqualTo(0.2);
        assertThat(felt(regime, 0)).isEqualTo(1);
    }

    @Test
    void ofSeveralTheGravestIsFelt() {
        Regime regime = threatened(0.4);
        regime.threats().add(new Threat(4, Party.LEADER, 3, 12, 1, false));
        week(regime);

        assertThat(felt(regime, 0)).isEqualTo(0.4); // his own
        assertThat(felt(regime, 3)).isCloseTo(0.2, within(1e-12)); // his patron's, and a comrade's: 0.5 * 0.4 * 1
        assertThat(felt(regime, 1)).isCloseTo(0.12, within(1e-7));
    }

    @Test
    void aSlightThreatIsFeltByNobodyElse() {
        assertThat(felt(week(threatened(0.19)), 2)).isZero(); // half of 0.19 is below a tenth
        assertThat(felt(week(threatened(0.21)), 2)).isPositive();
    }

    @Test
    void whoIsOutOfOfficeFeelsNothingAndWhatIsOverIsForgotten() {
        Regime regime = threatened(1);
        Court.remove(regime, 3, Stance.DISMISSED);
        week(regime);
        assertThat(felt(regime, 3)).isZero();
        assertThat(felt(regime, 4)).isPositive();

        Court.remove(regime, 0, Stance.DISMISSED); // and what hung over him
        week(regime);
        assertThat(felt(regime, 4)).isZero();
    }

    @Test
    void withoutItAThreatMovesOnlyItsVictim() {
        Regime regime = threatened(1);

        assertThat(felt(regime, 0)).isEqualTo(1);
        assertThat(felt(regime, 2)).isZero();
    }

    @Test
    void aSecondPatronCountsAsMuchAsTheFirst() {
        Regime regime = threatened(0.8);
        regime.elites().setOtherPatrons(new int[] {5}, new int[] {0}); // 2 is the first patron of 5
        week(regime);

        assertThat(felt(regime, 5)).isCloseTo(0.4, within(1e-12));
    }
}
