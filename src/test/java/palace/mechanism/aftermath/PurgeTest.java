package palace.mechanism.aftermath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.judgement.Choice;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class PurgeTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Purge.Parameters P = new Purge.Parameters(0.8, 0.5, 1, 0.5, 0.15);

    @Test
    @Tag("K20")
    void aPurgeIsWorthMoreToTheParanoidAndLessTheMoreItWouldHit() {
        assertThat(Purge.worth(0.9, 0, P)).isZero();
        assertThat(Purge.worth(0.5, 0.6, P)).isCloseTo(0.06, within(1e-12)); // 0.8 * 0.5 * 0.6 - 0.5 * 0.36
        assertThat(Purge.worth(0.9, 0.6, P)).isGreaterThan(Purge.worth(0.5, 0.6, P));
        assertThat(Purge.worth(0.5, 1, P)).isNegative();
    }

    /** Elite 0 has moved and lost; 1 and 2 stood aside, 3 rallied. */
    private static Regime lost(double paranoia, double rationality, Purge.Parameters p, List<Event> events) {
        Regime regime = Court.of(4)
                .all(Trait.CLOSENESS, 0)
                .leader(Ruler.PARANOIA, paranoia)
                .regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.ASIDE, 1, 2);
        Court.take(regime, attempt, Stance.RALLIED, 3);
        attempt.fail("rallied against");
        new Purge(p, new Choice(rationality)).aftermath(regime, attempt, DRAWS, events::add);
        return regime;
    }

    @Test
    @Tag("K20")
    void thePurgingLeaderFellsThoseWhoStoodAsideAndEmbittersTheRest() {
        List<Event> events = new ArrayList<>();
        Regime regime = lost(0.9, 1e9, P, events);

        assertThat(IntStream.range(0, 4).mapToObj(regime.elites()::stance))
                .containsExactly(Stance.ARRESTED, Stance.ARRESTED, Stance.ARRESTED, Stance.RALLIED);
        assertThat(regime.elites().grievance(3)).isCloseTo(0.25, within(1e-12)); // 0.5 * 2 of 4
        assertThat(events.get(events.size() - 1).kind()).isEqualTo("purged");
    }

    @Test
    @Tag("K20")
    void theSparingLeaderFellsOnlyThoseWhoMoved() {
        List<Event> events = new ArrayList<>();
        Regime regime = lost(0, 1e9, P, events);

        assertThat(IntStream.range(0, 4).mapToObj(regime.elites()::stance))
                .containsExactly(Stance.ARRESTED, Stance.ASIDE, Stance.ASIDE, Stance.RALLIED);
        assertThat(regime.elites().grievance(1)).isZero();
        assertThat(events.get(events.size() - 1).kind()).isEqualTo("spared");
    }

    @Test
    @Tag("K8")
    void hisOwnStrikeThatFailsLeavesItsVictimBitterAndTheLeaderMoreFearful() {
        Regime regime = Court.of(3).leader(Ruler.PARANOIA, 0.5).regime();
        Attempt attempt = Court.attempt(regime, 2, Arena.FORCE, 0);
        attempt.plot().sanction();
        attempt.fail("rallied against");
        new Purge(P, new Choice(1e9)).aftermath(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(regime.elites().grievance(2)).isEqualTo(1);
        assertThat(regime.elites().inOffice(0)).isTrue();
        assertThat(regime.leader().paranoia()).isCloseTo(0.65, within(1e-12));
    }

    @Test
    @Tag("K20")
    void aPurgeThatSparesTheCloseIsNarrower() {
        Regime regime = Court.of(3)
                .with(Trait.CLOSENESS, 1, 1)
                .with(Trait.CLOSENESS, 2, 0)
                .leader(Ruler.PARANOIA, 0.9)
                .regime();
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.ASIDE, 1, 2);
        attempt.crush();
        new Purge(P, new Choice(1e9)).aftermath(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(regime.elites().inOffice(1)).isTrue();
        assertThat(regime.elites().inOffice(2)).isFalse();
    }

    @Test
    @Tag("K20")
    void eachBranchLeavesItsOwnHazardBehind() {
        Regime purged = lost(0.9, 1e9, P, new ArrayList<>());
        Regime spared = lost(0, 1e9, P, new ArrayList<>());

        // purged: fear of the fallen and grievance of the rest; spared: doubters still in office
        assertThat(purged.fate().takeFallenPower()).isGreaterThan(spared.fate().takeFallenPower());
        assertThat(purged.elites().grievance(3)).isGreaterThan(spared.elites().grievance(3));
    }

    @Test
    void anAttemptAlarmsTheLeaderAndADealDoesNot() {
        assertThat(lost(0.3, 1e9, P, new ArrayList<>()).leader().paranoia()).isCloseTo(0.45, within(1e-12));
        Regime regime = Court.of(2).regime();
        Attempt attempt = Court.attempt(regime, 0);
        attempt.settle();
        new Purge(P, new Choice(1e9)).aftermath(regime, attempt, DRAWS, Recorder.NONE);
        assertThat(regime.leader().paranoia()).isEqualTo(0.5);
        assertThat(regime.elites().inOffice(0)).isTrue();
    }

    @Test
    @Tag("K8")
    @Tag("R4")
    void aMoveAgainstARivalThatSucceedsFellsTheRival() {
        Regime regime = Court.of(3).regime();
        Attempt attempt = Court.attempt(regime, 2, Arena.FORCE, 0);
        Court.take(regime, attempt, Stance.RALLIED, 2);
        attempt.succeed();
        new Purge(P, new Choice(6)).aftermath(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(regime.elites().stance(2)).isEqualTo(Stance.ARRESTED);
        assertThat(regime.elites().inOffice(0)).isTrue();
        assertThat(regime.leader().paranoia()).isCloseTo(0.65, within(1e-12));
    }

    @Test
    void underAMildLeaderTheLosersAreOnlyDismissed() {
        Regime regime = Court.of(2).leader(Ruler.RUTHLESSNESS, 0.3).regime();
        Attempt attempt = Court.attempt(regime, 0);
        attempt.fail("outvoted");
        new Purge(P, new Choice(6)).aftermath(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(regime.elites().stance(0)).isEqualTo(Stance.DISMISSED);
    }

    @Test
    @Tag("K8")
    void nobodyIsPunishedForWhatTheLeaderWantedAndItsVictimKnowsWhoThatWas() {
        Regime regime = Court.of(4).leader(Ruler.PARANOIA, 0.5).regime();
        Attempt attempt = Court.attempt(regime, 3, Arena.FORCE, 0, 1);
        attempt.plot().sanction();
        Court.take(regime, attempt, Stance.ASIDE, 2);
        attempt.fail("rallied against");
        new Purge(P, new Choice(1e9)).aftermath(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(IntStream.range(0, 4)).allMatch(regime.elites()::inOffice);
        assertThat(regime.elites().grievance(3)).isEqualTo(1);
    }
}
