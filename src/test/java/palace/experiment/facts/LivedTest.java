package palace.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.simulation.history.Exposure;
import palace.simulation.history.History;
import palace.simulation.history.SeriesTable;
import palace.simulation.history.Spell;
import palace.simulation.history.Turnover;

class LivedTest {
    private static final int WEEKS = 1000;

    private static Spell from(int week) {
        return new Spell(0, 0, week, null, 0, Turnover.by(OutcomeClass.NATURAL_DEATH), null);
    }

    /** Whoever begins late faces most of his attempts after the window: he would count as one who faces none. */
    @Test
    void ofHowManyAttemptsALeaderFacesOnlyThoseSayMuchWhoBeginEarly() {
        var history = new History(
                1,
                0,
                OutcomeClass.NO_ATTEMPT,
                WEEKS,
                0,
                0,
                0,
                List.of(),
                new ArrayList<>(),
                new SeriesTable(),
                null,
                List.of(
                        new Spell(Party.LEADER, 0, 0, 9, 3, Turnover.by(OutcomeClass.NATURAL_DEATH), null),
                        from(10),
                        from(499),
                        from(500)),
                List.of(),
                Exposure.NONE,
                List.of());
        Lived lived = Lived.of(RegimeType.PARTY, history);

        assertThat(lived.begun()).extracting(Spell::fromWeek).containsExactly(10, 499, 500);
        assertThat(lived.begunEarly()).extracting(Spell::fromWeek).containsExactly(10, 499);
    }
}
