package palace.mechanism.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Shipped;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.plot.Founding;
import palace.model.AbsenceWindow;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.random.Draws;

class AbsenceTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Absence ABSENCE = new Absence(new Absence.Parameters(12, 48));

    /** The leader, of decisiveness 0.75, has left for three weeks. */
    private static Regime away(List<Event> events) {
        Regime regime = Court.of(3)
                .with(Trait.GUARD, 2, 0.1)
                .leader(Ruler.DECISIVENESS, 0.75)
                .regime();
        regime.absences().plan(new AbsenceWindow(0, 3, true));
        ABSENCE.week(regime, DRAWS, events::add);
        return regime;
    }

    @Test
    @Tag("R6")
    void theLeaderIsAwayForTheWeeksOfWhichHeMissesHalf() {
        Regime regime = Court.of(1).regime();
        regime.absences().plan(new AbsenceWindow(1.4, 3.2, true));
        List<Boolean> present = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int week = 0; week < 5; week++) {
            ABSENCE.week(regime, DRAWS, events::add);
            present.add(regime.leader().present());
            regime.nextWeek();
        }

        assertThat(present).containsExactly(true, false, false, true, true);
        assertThat(events.stream().map(Event::kind)).containsExactly("left", "returned");
    }

    @Test
    void aChallengedLeaderNeedsTheLongerTheLessDecisiveHeIs() {
        assertThat(Absence.back(1, ABSENCE.parameters())).isEqualTo(12);
        assertThat(Absence.back(0.75, ABSENCE.parameters())).isEqualTo(24);
        assertThat(Absence.back(0, ABSENCE.parameters())).isEqualTo(60);
    }

    @Test
    @Tag("R6")
    @Tag("R8")
    void challengedHeComesBackUnlessHisGuardsAreNoLongerHis() {
        assertThat(backAt(24, 0.3)).isTrue();
        assertThat(backAt(23, 0.3)).isFalse();
        assertThat(backAt(160, 0)).isFalse();
    }

    private static boolean backAt(int hours, double shield) {
        Regime regime = away(new ArrayList<>());
        Attempt attempt = Court.attempt(regime, 0);
        attempt.setShield(shield);
        Court.passHours(attempt, hours);
        ABSENCE.hour(regime, attempt, DRAWS, Recorder.NONE);
        return regime.leader().present();
    }

    @Test
    void nobodyHoldsTheLeaderWhereTheMoveIsAgainstARival() {
        Regime regime = away(new ArrayList<>());
        Attempt attempt = Court.attempt(regime, 1, Arena.FORCE, 0);
        Court.passHours(attempt, 24);
        ABSENCE.hour(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(regime.leader().present()).isTrue();
    }

    private static double chance(Regime regime) {
        Judgement judgement = Shipped.AS_IS.judgement();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        return judgement.chance(regime, judgement.view(regime, plot, 0));
    }

    @Test
    @Tag("R6")
    void absenceRaisesTheChanceAndTheThoughtOfIt() {
        Regime there = Court.of(3).regime();
        Regime gone = away(new ArrayList<>());
        var founding = Shipped.AS_IS.bind(Founding.Parameters.class);

        assertThat(chance(gone)).isGreaterThan(chance(there));
        assertThat(Founding.propensity(-0.1, 0.5, 0, true, 0.5, founding))
                .isGreaterThan(Founding.propensity(-0.1, 0.5, 0, false, 0.5, founding));
    }
}
