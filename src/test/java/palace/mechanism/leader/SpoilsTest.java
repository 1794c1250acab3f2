package palace.mechanism.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class SpoilsTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Spoils SPOILS = new Spoils(new Spoils.Parameters(0.5, 0.4, 0.3));

    private static Court empire() {
        return Court.of(4).each(Trait.ASSETS, 0.8, 0.7, 0.1, 0).each(Trait.CLOSENESS, 0.5, 0.9, 0.6, 0.2);
    }

    @Test
    @Tag("K30")
    void theClosestWhoHasLittleOfHisOwnInheritsAndPartOfTheValueIsLost() {
        Regime regime = empire().regime();
        Court.remove(regime, 0, Stance.EXILED);
        List<Event> events = new ArrayList<>();
        SPOILS.week(regime, DRAWS, events::add);

        assertThat(regime.elites().assets(0)).isZero();
        assertThat(regime.elites().assets(2)).isCloseTo(0.5, within(1e-12)); // 0.1 and half of 0.8
        assertThat(events).containsExactly(new Spoils.Inherited(2, 0, 0.4, 0.5));
    }

    @Test
    @Tag("K30")
    void theHeirsRivalsResentIt() {
        Regime regime = empire().rival(3, 2).rival(1, 3).dormant(1, 2).regime();
        Court.remove(regime, 0, Stance.DEAD);
        SPOILS.week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.elites().grievance(3)).isCloseTo(0.12, within(1e-12)); // 0.3 * 0.4
        assertThat(regime.elites().grievance(1)).isZero();
    }

    @Test
    void aSmallEstateIsNoNewsAndNothingIsInheritedTwice() {
        Regime regime = empire().with(Trait.ASSETS, 0, 0.3).regime();
        Court.remove(regime, 0, Stance.EXILED);
        List<Event> events = new ArrayList<>();
        SPOILS.week(regime, DRAWS, events::add);
        SPOILS.week(regime, DRAWS, events::add);

        assertThat(events).isEmpty();
        assertThat(regime.elites().assets(2)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void withoutAnybodyInOfficeItIsLost() {
        Regime regime = Court.of(1).all(Trait.ASSETS, 1).regime();
        Court.remove(regime, 0, Stance.DEAD);
        SPOILS.week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.elites().assets(0)).isZero();
    }
}
