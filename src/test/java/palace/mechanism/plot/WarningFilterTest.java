package palace.mechanism.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Shipped;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Regime;
import palace.model.Warning;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class WarningFilterTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    // channel 0.8; credence -0.5, 2, 2.5, 0.7, 2, 1.5
    private static final WarningFilter.Parameters P =
            new WarningFilter.Parameters(0.8, -0.5, 2, 2.5, 0.7, 2, 1.5, 0.45, 0.8, 0.05);

    @Test
    @Tag("K12")
    void beliefIsLogisticInSuspicionProofTrustAndAttention() {
        // -0.5 + 2 * 0.5 + 2.5 * 0.3 + 0.7 - 2 * 0.4 - 1.5 * 0.3 = 0.7
        assertThat(WarningFilter.credence(0.5, 0.3, 1, 0.4, 0.7, P)).isCloseTo(0.668_187_772_168, within(1e-12));
    }

    @Test
    @Tag("K4")
    @Tag("K12")
    void warningsAreDismissedTheMoreTheCloserTheSuspectAndTheLessAttentiveTheLeader() {
        double believed = WarningFilter.credence(0.5, 0.3, 1, 0.4, 0.7, P);

        assertThat(WarningFilter.credence(0.5, 0.3, 1, 0.5, 0.7, P)).isLessThan(believed);
        assertThat(WarningFilter.credence(0.5, 0.3, 1, 0.4, 0.6, P)).isLessThan(believed);
        assertThat(WarningFilter.credence(0.6, 0.3, 1, 0.4, 0.7, P)).isGreaterThan(believed);
        assertThat(WarningFilter.credence(0.5, 0.4, 1, 0.4, 0.7, P)).isGreaterThan(believed);
        assertThat(WarningFilter.credence(0.5, 0.3, 2, 0.4, 0.7, P)).isGreaterThan(believed);
    }

    @Test
    @Tag("K4")
    @Tag("K12")
    void aWarningIsWeighedByWhatTheLeaderIsAndByWhatHeHasHeardBefore() {
        List<Event> events = new ArrayList<>();
        for (int replication = 0; replication < 100 && events.size() < 2; replication++) {
            events.clear();
            Regime regime = Court.of(3)
                    .leader(Ruler.PARANOIA, 0.8)
                    .leader(Ruler.ATTENTION, 0.3)
                    .with(Trait.CLOSENESS, 0, 0.4)
                    .regime();
            Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
            regime.warnings().add(new Warning(0, 0, 2, Warning.Source.INFORMER, 0.5));
            regime.warnings().add(new Warning(0, 0, Party.NOBODY, Warning.Source.CHATTER, 0.5));
            new WarningFilter(P).week(regime, Draws.of(1, replication), event -> {
                if (event instanceof WarningFilter.Heard) {
                    events.add(event);
                }
            });
        }

        // -0.5 + 2 * 0.8 + 2.5 * 0.5 - 2 * 0.4 - 1.5 * 0.7 = 0.5, and 0.7 more the second time
        assertThat(((WarningFilter.Heard) events.get(0)).probability()).isCloseTo(0.622_459_331_202, within(1e-12));
        assertThat(((WarningFilter.Heard) events.get(1)).probability()).isCloseTo(0.768_524_783_499, within(1e-12));
        assertThat(events).allMatch(event -> ((WarningFilter.Heard) event).isTrue());
    }

    @Test
    void whoKnowsThatHeIsDiscoveredOrHasFallenIsNoNews() {
        Regime tipped = plotted();
        tipped.plots().get(0).tipOff();
        List<Event> events = new ArrayList<>();
        filter(true, 0, 0).week(tipped, DRAWS, events::add);
        assertThat(events).noneMatch(WarningFilter.Heard.class::isInstance);

        Regime fallen = Court.of(3).regime();
        fallen.warnings().add(new Warning(Warning.NO_PLOT, 1, 2, Warning.Source.DENUNCIATION, 0.1));
        Court.remove(fallen, 1, Stance.DISMISSED);
        filter(true, 0, 1).week(fallen, DRAWS, events::add);
        assertThat(events).noneMatch(WarningFilter.Heard.class::isInstance);
    }

    /** A leader who believes everything or nothing, and plotters who always or never hear of it. */
    private static WarningFilter filter(boolean believes, double tip, double grip) {
        return new WarningFilter(
                new WarningFilter.Parameters(0.8, believes ? 20 : -20, 0, 0, 0, 0, 0, tip, grip, 0.05));
    }

    private static Regime plotted() {
        Regime regime = Court.of(4).leader(Ruler.LEVERS, 1).regime();
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        regime.warnings().add(new Warning(0, 0, 2, Warning.Source.INFORMER, 0.5));
        return regime;
    }

    @Test
    @Tag("K12")
    void aWarningThatIsNotBelievedIsCountedAndCorroboratesTheNext() {
        Regime regime = plotted();
        filter(false, 0, 1).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.leader().warningsDismissed()).isEqualTo(1);
        assertThat(regime.plots().get(0).warnings()).isEqualTo(1);
        assertThat(regime.elites().inOffice(0)).isTrue();
        assertThat(regime.warnings()).isEmpty();
    }

    @Test
    @Tag("K9")
    void aBelievedWarningFellsThePlotOrTipsItOff() {
        Regime crushed = plotted();
        filter(true, 0, 1).week(crushed, DRAWS, Recorder.NONE);
        assertThat(crushed.elites().stance(0)).isEqualTo(Stance.ARRESTED);
        assertThat(crushed.elites().stance(1)).isEqualTo(Stance.ARRESTED);
        assertThat(crushed.plots().get(0).over()).isTrue();
        assertThat(crushed.leader().paranoia()).isCloseTo(0.55, within(1e-12));

        Regime tipped = plotted();
        filter(true, 1, 1).week(tipped, DRAWS, Recorder.NONE);
        assertThat(tipped.plots().get(0).tippedOff()).isTrue();
        assertThat(tipped.elites().inOffice(0)).isTrue();
        // whoever has not moved by the next week is arrested
        tipped.nextWeek();
        filter(true, 1, 1).week(tipped, DRAWS, Recorder.NONE);
        assertThat(tipped.elites().stance(0)).isEqualTo(Stance.ARRESTED);
    }

    @Test
    @Tag("K17")
    void withoutLeversNobodyIsCaught() {
        Regime regime = Court.of(2).leader(Ruler.LEVERS, 0).regime();
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        regime.warnings().add(new Warning(0, 0, Party.NOBODY, Warning.Source.CHATTER, 0.2));
        List<Event> events = new ArrayList<>();
        filter(true, 0, 1).week(regime, DRAWS, events::add);

        assertThat(regime.elites().inOffice(0)).isTrue();
        assertThat(regime.elites().stance(0)).isEqualTo(Stance.LOYAL); // in public, as before
        assertThat(events.stream().filter(WarningFilter.Escaped.class::isInstance))
                .extracting(event -> ((WarningFilter.Escaped) event).head())
                .containsExactly(true, false);
    }

    @Test
    void onlyTheOneWhoLedItIsToldOfAsItsHead() {
        // the head is caught and the second gets away: the draws of the two lie on either side of the grip
        long replication = LongStream.range(0, 1000)
                .filter(r -> caught(r, 0) < 0.5 && caught(r, 1) > 0.5)
                .findFirst()
                .orElseThrow();
        Regime regime = plotted();
        List<Event> events = new ArrayList<>();
        filter(true, 0, 0.5).week(regime, Draws.of(1, replication), events::add);

        assertThat(regime.elites().inOffice(0)).isFalse();
        assertThat(events).contains(new WarningFilter.Escaped(Party.LEADER, 1, false, 0.5));
    }

    private static double caught(long replication, int elite) {
        return Shipped.draw(Draws.of(1, replication), "WarningFilter.caught", 0, elite);
    }

    @Test
    @Tag("K1")
    void theInnocentFallForADenunciationThatIsBelieved() {
        Regime regime = Court.of(3).leader(Ruler.RUTHLESSNESS, 0.3).regime();
        regime.warnings().add(new Warning(Warning.NO_PLOT, 1, 2, Warning.Source.DENUNCIATION, 0.1));
        List<Event> events = new ArrayList<>();
        filter(true, 0, 1).week(regime, DRAWS, events::add);

        assertThat(regime.elites().stance(1)).isEqualTo(Stance.DISMISSED); // a mild leader arrests nobody
        assertThat(events).contains(new WarningFilter.Fell(Party.LEADER, 1, false, false));
    }

    @Test
    @Tag("K26")
    void guardsInThePlotHoldWarningsBack() {
        Regime regime = Court.of(4).with(Trait.GUARD, 1, 0.2).regime();
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        for (int warning = 0; warning < 2000; warning++) {
            regime.warnings().add(new Warning(0, 0, 2, Warning.Source.INFORMER, 0.5));
        }
        List<Event> events = new ArrayList<>();
        filter(false, 0, 1).week(regime, DRAWS, events::add);

        // all guards are in it, so 80% are held back; 4 standard errors are 0.036
        double held =
                events.stream().filter(WarningFilter.HeldBack.class::isInstance).count() / 2000.0;
        assertThat(held).isCloseTo(0.8, within(0.036));
    }

    @Test
    void oldNewsIsNotHeard() {
        Regime regime = plotted();
        regime.dissolve(regime.plots().get(0));
        filter(true, 0, 1).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.elites().inOffice(0)).isTrue();
        assertThat(regime.leader().warningsDismissed()).isZero();
    }

    @Test
    @Tag("K8")
    void aWarningOfWhatTheLeaderWantsGoesToTheVictimAndFellsNobody() {
        Regime regime = Court.of(4).leader(Ruler.LEVERS, 1).regime();
        Court.plot(regime, 3, Arena.FORCE, 0, 1).sanction();
        regime.warnings().add(new Warning(0, 0, 2, Warning.Source.INFORMER, 0.5));
        List<Event> events = new ArrayList<>();
        filter(true, 1, 1).week(regime, DRAWS, events::add);

        assertThat(regime.elites().inOffice(0)).isTrue();
        assertThat(regime.plots().get(0).over()).isFalse();
        assertThat(regime.elites().grievance(3)).isEqualTo(1);
        assertThat(events).singleElement().isInstanceOf(WarningFilter.Learnt.class);

        // what he knows is no news
        regime.nextWeek();
        regime.warnings().add(new Warning(0, 0, 2, Warning.Source.INFORMER, 0.5));
        events.clear();
        filter(true, 1, 1).week(regime, DRAWS, events::add);
        assertThat(events).isEmpty();
    }
}
