package palace.mechanism.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.model.Elites;
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

    @Test
    void eachEstateGoesToWhomTheLeaderFavoursMostOfAll() {
        Random random = new Random(1);
        for (int court = 0; court < 30; court++) {
            Court people = Court.of(40);
            for (int i = 0; i < 40; i++) {
                people.with(Trait.ASSETS, i, random.nextDouble()).with(Trait.CLOSENESS, i, random.nextDouble());
            }
            Regime regime = people.regime();
            IntStream.range(0, 1 + court).forEach(i -> Court.remove(regime, (7 * i) % 40, Stance.DEAD));
            double[] assets = inherited(regime);
            SPOILS.week(regime, DRAWS, Recorder.NONE);

            assertThat(IntStream.range(0, 40).mapToDouble(regime.elites()::assets))
                    .containsExactly(Arrays.stream(assets).boxed().toArray(Double[]::new));
        }
    }

    /** What everybody has when all are asked anew for each estate. */
    private static double[] inherited(Regime regime) {
        Elites elites = regime.elites();
        double[] assets = IntStream.range(0, 40).mapToDouble(elites::assets).toArray();
        for (int fallen = 0; fallen < 40; fallen++) {
            if (!elites.inOffice(fallen)) {
                int heir = IntStream.range(0, 40)
                        .filter(elites::inOffice)
                        .boxed()
                        .max(Comparator.comparingDouble(i -> elites.closeness(i) - assets[i]))
                        .orElseThrow();
                assets[heir] += 0.5 * assets[fallen];
                assets[fallen] = 0;
            }
        }
        return assets;
    }
}
