package palace.mechanism.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.layer.Frontline;
import palace.random.Draws;

@Tag("K32")
class FrontTest {
    private static final Draws DRAWS = Draws.of(1, 0);

    /** A battle is lost every week, and up to two fifths of the men run. */
    private static final Front.Parameters P = new Front.Parameters(0.4, 0.5, 4, 1e6, 0.4, 0.6, 0.5, 0.2, 0.3, 0, 0);

    private static Regime regime(double performance, double enemy) {
        Regime regime = Court.of(2)
                .politics(Realm.PERFORMANCE, performance)
                .leader(Ruler.MYSTIQUE, 0.6)
                .leader(Ruler.CEILING, 0.8)
                .each(Trait.FORCE, 0.8, 0)
                .regime();
        regime.layers().add(new Frontline(enemy, 0.12, 0));
        return regime;
    }

    private static Frontline line(Regime regime) {
        return java.util.Objects.requireNonNull(regime.layers().frontline());
    }

    private static List<Event> weeks(Regime regime, int weeks) {
        List<Event> events = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            new Front(P).week(regime, DRAWS, events::add);
            regime.nextWeek();
        }
        return events;
    }

    @Test
    void whereNoCaseAsksForItThereIsNoWar() {
        Regime regime = Court.of(2).regime();
        Regime untouched = regime.copy();
        new Front(P).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime).usingRecursiveComparison().isEqualTo(untouched);
    }

    @Test
    @Tag("K13")
    void whatMenSpendOnFightingOneAnotherIsMissingAtTheFront() {
        assertThat(Front.quality(0.5, 0, P)).isEqualTo(0.5);
        assertThat(Front.quality(0.5, 0.03, P)).isCloseTo(0.38, within(1e-12)); // 0.5 - 4 * 0.03
        assertThat(Front.quality(0.1, 0.5, P)).isZero();
    }

    @Test
    void soldiersStandLongerBesideBetterMenAndAgainstWeakerOnes() {
        assertThat(Front.threshold(0.5, 0.5, P)).isEqualTo(0.4);
        assertThat(Front.threshold(0.7, 0.3, P)).isCloseTo(0.6, within(1e-12));
        assertThat(Front.threshold(0.3, 0.9, P)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void anArmyOfEqualsLosesBattlesAndHolds() {
        Regime regime = regime(0.6, 0.4);

        assertThat(weeks(regime, 100)).hasSize(100).hasOnlyElementsOfType(Front.Held.class);
        assertThat(line(regime).fled()).isLessThan(0.01);
    }

    @Test
    void soldiersRunBecauseSoldiersRun() {
        Regime regime = regime(0.4, 0.6);
        List<Event> events = weeks(regime, 100);

        assertThat(events).last().isInstanceOf(Front.Collapsed.class);
        assertThat(events).hasSizeLessThan(100); // once it is lost, it is lost
        assertThat(line(regime).collapsed()).isTrue();
        assertThat(line(regime).fled()).isEqualTo(1);
    }

    @Test
    void aCollapseCostsTheLeaderHisAuraAndTheCommandersTheirPatienceButNotHisOffice() {
        Regime regime = regime(0.1, 0.9);
        weeks(regime, 1);

        assertThat(regime.leader().mystique()).isCloseTo(0.3, within(1e-12)); // 0.6 (1 - 0.5)
        assertThat(regime.leader().mystiqueCeiling()).isCloseTo(0.6, within(1e-12)); // 0.8 (1 - 0.25)
        assertThat(regime.elites().grievance(0)).isCloseTo(0.2, within(1e-12));
        assertThat(regime.elites().grievance(1)).isZero(); // commands nobody
        assertThat(regime.fall()).isNull();
    }

    @Test
    @Tag("K13")
    void aLineThatWouldHoldBreaksWhenItsMenFightOneAnother() {
        Regime united = regime(0.6, 0.5);
        Regime divided = regime(0.6, 0.5);
        divided.politics().setInfighting(0.1);
        weeks(united, 100);
        weeks(divided, 100);

        assertThat(line(united).collapsed()).isFalse();
        assertThat(line(divided).collapsed()).isTrue();
    }

    private static Regime atWar(Frontline line, double performance) {
        Regime regime = Court.of(2)
                .politics(Realm.PERFORMANCE, performance)
                .each(Trait.FORCE, 0.8, 0)
                .regime();
        regime.layers().add(line);
        return regime;
    }

    @Test
    void whoeverMustFightResentsAWarThatBreaksOutOnce() {
        Regime fresh = atWar(new Frontline(0.4, 0.12, 0).ofANewWar(), 0.6);
        Regime old = atWar(new Frontline(0.4, 0.12, 0), 0.6);
        List<Event> events = weeks(fresh, 2);

        assertThat(events).filteredOn(Front.BrokenOut.class::isInstance).hasSize(1);
        assertThat(fresh.elites().grievance(0)).isCloseTo(0.3, within(1e-12));
        assertThat(fresh.elites().grievance(1)).isZero(); // commands nobody
        assertThat(weeks(old, 2)).noneMatch(Front.BrokenOut.class::isInstance);
        assertThat(line(fresh.copy()).takeOutbreak()).isFalse();
        assertThat(line(atWar(new Frontline(0.4, 0.12, 0).ofANewWar(), 0.6).copy())
                        .takeOutbreak())
                .isTrue();
    }

    @Test
    void everyLostBattleIsResentedAsFarAsMenRan() {
        Regime regime = regime(0.6, 0.4);
        Front front = new Front(new Front.Parameters(0.4, 0.5, 4, 1e6, 0.4, 0.6, 0.5, 0.2, 0, 0.5, 0));
        List<Event> told = new ArrayList<>();
        front.week(regime, DRAWS, told::add);

        double rout = ((Front.Held) told.get(0)).rout();
        assertThat(rout).isPositive();
        assertThat(regime.elites().grievance(0)).isCloseTo(0.5 * rout, within(1e-12));
    }

    @Test
    void aLineThatWasLostIsFormedAnewAndMayBeLostAgain() {
        Regime regime = regime(0.1, 0.9);
        Front front = new Front(new Front.Parameters(0.4, 0.5, 4, 1e6, 0.4, 0.6, 0.5, 0.2, 0, 0, 1e6));
        List<Event> told = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            front.week(regime, DRAWS, told::add);
            regime.nextWeek();
        }

        assertThat(told.stream().map(Event::kind))
                .containsExactly("front_collapsed", "front_formed", "front_collapsed", "front_formed");
        assertThat(weeks(regime(0.1, 0.9), 4)).hasSize(1); // where none is formed the war is over
    }

    @Test
    void aCopyOfTheLineHoldsOrBreaksAlone() {
        Regime regime = regime(0.1, 0.9);
        Regime copy = regime.copy();
        weeks(regime, 1);

        assertThat(line(copy).collapsed()).isFalse();
        assertThat(line(copy).fled()).isZero();
        assertThat(line(regime.copy()).collapsed()).isTrue();
    }
}
