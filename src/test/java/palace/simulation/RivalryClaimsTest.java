package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static palace.simulation.Side.CLEAR;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import palace.model.event.Event;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;
import palace.simulation.history.Series;

/** What rivals do to one another and to the regime. False alarms: once in 700 times each, see {@link Side#CLEAR}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RivalryClaimsTest {
    private static final int TWENTY_YEARS = 1040;

    private final List<History> few = Side.world("rivalries.1.per-elite=0").followed(100);
    private final List<History> many = Side.world("rivalries.1.per-elite=6").followed(100);

    @Test
    @Tag("K1")
    void infightingCostsPerformance() {
        assertThat(mean(few, Series.PERFORMANCE).above(mean(many, Series.PERFORMANCE)))
                .isGreaterThan(CLEAR);
    }

    @Test
    @Tag("K1")
    void grievanceAndSecretDiscontentRiseWithRivals() {
        assertThat(mean(many, Series.MEAN_GRIEVANCE).above(mean(few, Series.MEAN_GRIEVANCE)))
                .isGreaterThan(CLEAR);
        assertThat(mean(many, Series.DISCONTENT_SHARE).above(mean(few, Series.DISCONTENT_SHARE)))
                .isGreaterThan(CLEAR);
    }

    @Test
    @Tag("K1")
    void rivalsOfTheConspiratorsRally() {
        assertThat(rallied(many).above(rallied(few))).isGreaterThan(CLEAR);
    }

    private static Ratio mean(List<History> histories, Series series) {
        return Side.mean(histories, series, 0, TWENTY_YEARS);
    }

    private static Ratio rallied(List<History> histories) {
        return Side.mean(histories, AttemptTrace::ralliedShare, Side::any);
    }

    @Test
    @Tag("K3")
    void mostOfTheFightIsUnderTheCarpet() {
        Ratio usual = hiddenForEachThatIsSeen(Side.world());
        Ratio peaceful = hiddenForEachThatIsSeen(Side.world().without("Predation"));

        assertThat(usual.above(3)).isGreaterThan(CLEAR); // "many more": three and more for each that is seen
        assertThat(peaceful.above(3)).isLessThan(-CLEAR);
    }

    private static Ratio hiddenForEachThatIsSeen(Side side) {
        return Ratio.of(side.read(60), h -> h.attacks() + h.plots(), h -> Side.events(h, Event.class, Event::visible));
    }

    @Test
    @Tag("K13")
    void anArmyWhoseMenFightOneAnotherDoesNotHold() {
        assertThat(held(quarrelling().with("front.infighting", 0)).above(held(quarrelling())))
                .isGreaterThan(CLEAR);
        assertThat(held(quarrelling().and("rivalries.1.per-elite=0")).above(held(quarrelling())))
                .isGreaterThan(CLEAR);
    }

    private static Side quarrelling() {
        return Side.reign(208, "front.enemy=0.5", "rivalries.1.per-elite=6");
    }

    private static Ratio held(Side side) {
        return Side.mean(side.followed(200), Series.FRONT, 0, 208);
    }
}
