package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.model.Arena;
import palace.model.Regime;

@Tag("K14")
class HopeTest {
    private static final Hope HOPE = new Hope(0.9, 0.5);
    private static final Circle DEAF = new Circle(0, 0, 6);

    private static Regime believed(double discontent) {
        Regime regime = Court.of(3).each(Trait.VOTES, 0.4, 0.5, 0).regime();
        regime.politics().setDiscontentBelief(discontent);
        return regime;
    }

    @Test
    void oneHopesForAPartOfTheDiscontentedAmongThoseWhoAreFree() {
        // free are 1 - 0.2 - 0.3, of whom 0.4 seem discontented
        assertThat(HOPE.of(believed(0.4), DEAF, Arena.VOTES, 0, 0.2, 0.3)).isCloseTo(0.9 * 0.4 * 0.5, within(1e-12));
        assertThat(HOPE.of(believed(0.4), DEAF, Arena.FORCE, 0, 0.2, 0.3)).isCloseTo(0.5 * 0.4 * 0.5, within(1e-12));
    }

    @Test
    @Tag("R5")
    void onlyWhoSitsInTheBodyHopesForItsVotes() {
        assertThat(HOPE.of(believed(0.4), DEAF, Arena.VOTES, 2, 0, 0.3)).isZero();
        assertThat(HOPE.of(believed(0.4), DEAF, Arena.FORCE, 2, 0, 0.3)).isPositive();
    }

    @Test
    void whereNobodySeemsDiscontentedOrNobodyIsFreeThereIsNothingToHopeFor() {
        assertThat(HOPE.of(believed(0), DEAF, Arena.FORCE, 0, 0.2, 0.3)).isZero();
        assertThat(HOPE.of(believed(0.4), DEAF, Arena.FORCE, 0, 0.7, 0.6)).isZero();
        assertThat(new Hope(0, 0).of(believed(0.4), DEAF, Arena.VOTES, 0, 0.2, 0.3))
                .isZero();
    }

    @Test
    void hopeIsWorseWhereOnesFriendsAreMoreContentThanAllAreBelievedToBe() {
        Regime regime = Court.of(2).trust(0, 1, 1).regime();
        regime.elites().setSupport(1, 0.549_306_144_334_054_8); // seems discontented by 1 in 4 at a sharpness of 2
        regime.politics().setDiscontentBelief(0.75);
        Circle circle = new Circle(1, 0, 2);

        assertThat(HOPE.of(regime, circle, Arena.FORCE, 0, 0, 0)).isCloseTo(0.5 * 0.25, within(1e-7));
        assertThat(HOPE.ofForce(regime, circle, 0, 0.8, 0.2)).isCloseTo(0.5 * 0.25 * 0.6, within(1e-7));
        assertThat(HOPE.ofForce(regime, circle, 0, 0.1, 0.2)).isZero();
    }
}
