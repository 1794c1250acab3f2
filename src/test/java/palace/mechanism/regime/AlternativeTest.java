package palace.mechanism.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.mechanism.judgement.Interests;
import palace.mechanism.judgement.Stakes;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Regime;
import palace.model.Threat;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.random.Draws;

@Tag("K34")
class AlternativeTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Alternative.Parameters P = new Alternative.Parameters(0.4);

    private static final Interests INTERESTS = Given.interests(
            "severity-base 0.5, loss-base 0.5, rival-gain 0.8, gain-base 0.2, gain-relief 0.8, spoils 0.5, threatened 1.2",
            "",
            "");

    private static Stakes stakes(Regime regime, int target) {
        return INTERESTS.of(regime, 0, target, Arena.FORCE, 0.5, 0);
    }

    private static Stakes against(int target, double alternative) {
        Regime regime =
                Court.of(2).politics(Realm.ALTERNATIVE, alternative).rival(0, 1).regime();
        new Alternative(P).week(regime, DRAWS, Recorder.NONE);
        return stakes(regime, target);
    }

    @Test
    void aMiddlingAlternativePromisesNothing() {
        assertThat(Alternative.promise(0.5, P)).isZero();
        assertThat(Alternative.promise(0.9, new Alternative.Parameters(0))).isZero();
    }

    @Test
    void thePromiseRisesFromTheAbyssToTheHeir() {
        assertThat(Alternative.promise(0, P)).isEqualTo(-0.4);
        assertThat(Alternative.promise(0.2, P)).isCloseTo(-0.24, within(1e-12));
        assertThat(Alternative.promise(1, P)).isEqualTo(0.4);
    }

    @Test
    void theAbyssTakesFromWhatThereIsToGainByTheLeadersFall() {
        Stakes abyss = against(Party.LEADER, 0);
        Stakes usual = against(Party.LEADER, 0.5);
        Stakes heir = against(Party.LEADER, 1);

        assertThat(abyss.gain()).isCloseTo(0.6 * usual.gain(), within(1e-12));
        assertThat(heir.gain()).isCloseTo(1.4 * usual.gain(), within(1e-12));
        assertThat(abyss.loss()).isEqualTo(usual.loss());
        assertThat(abyss.threshold()).isGreaterThan(usual.threshold());
        assertThat(heir.threshold()).isLessThan(usual.threshold());
    }

    @Test
    void aMoveAgainstARivalNeedsNoAlternativeToTheLeader() {
        assertThat(against(1, 0)).isEqualTo(against(1, 1));
    }

    @Test
    void whatAThreatWouldTakeIsWorthAsMuchWhoeverComesAfter() {
        Regime regime = Court.of(2)
                .politics(Realm.ALTERNATIVE, 0)
                .with(Trait.ASSETS, 0, 0.7)
                .regime();
        new Alternative(P).week(regime, DRAWS, Recorder.NONE);
        double before = stakes(regime, Party.LEADER).gain();
        regime.threats().add(new Threat(0, Party.LEADER, 0, 8, 0.5, false));

        // 1.2 * 0.5 * (0.5 + 0.7)
        assertThat(stakes(regime, Party.LEADER).gain() - before).isCloseTo(0.72, within(1e-12));
    }

    @Test
    void itIsToldOnceAndOnlyWhereItMatters() {
        assertThat(told(0.5)).isEmpty();
        assertThat(told(0.25)).containsExactly(new Alternative.Seen(Party.NOBODY, Party.LEADER, 0.25, -0.2));
    }

    /** What is told in two weeks. */
    private static List<Event> told(double alternative) {
        Regime regime = Court.of(2).politics(Realm.ALTERNATIVE, alternative).regime();
        List<Event> events = new ArrayList<>();
        new Alternative(P).week(regime, DRAWS, events::add);
        new Alternative(P).week(regime, DRAWS, events::add);
        return events;
    }
}
