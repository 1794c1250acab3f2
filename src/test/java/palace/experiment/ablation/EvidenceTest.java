package palace.experiment.ablation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import palace.experiment.Moves;
import palace.mechanism.aftermath.Enforcer.Empowered;
import palace.mechanism.aftermath.Enforcer.Option;
import palace.mechanism.plot.Leak.Leaked;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.event.Event;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;

class EvidenceTest {
    private static final int ENFORCER = 4;

    private static History history(int weeks, List<Entry> entries, AttemptTrace... attempts) {
        return new History(
                1, 0, OutcomeClass.ATTEMPT_FAILED, weeks, 0, 0, 0, List.of(attempts), entries, new SeriesTable());
    }

    private static List<Entry> each(Event event, int... weeks) {
        var entries = new ArrayList<Entry>();
        for (int week : weeks) {
            entries.add(new Entry(entries.size(), week, Entry.NO_HOUR, event));
        }
        return entries;
    }

    private static AttemptTrace failed(int week) {
        return Moves.move(week, ENFORCER, Party.LEADER, OutcomeClass.ATTEMPT_FAILED);
    }

    @Test
    void theWeeksAfterAnAttemptAreThoseInWhichAnotherCanCome() {
        Evidence again = Evidence.again("again", attempt -> !Evidence.succeeds(attempt));

        // after week 7 come 8 and 9, after week 9 comes none: two weeks, and one attempt in them
        History end = history(10, List.of(), failed(7), failed(9));

        assertThat(again.top().applyAsDouble(end)).isEqualTo(1);
        assertThat(again.bottom().applyAsDouble(end)).isCloseTo(2 / 52.1775, within(1e-12));
        assertThat(again.bottom().applyAsDouble(history(400, List.of(), failed(7))))
                .isCloseTo(52 / 52.1775, within(1e-12));
    }

    @Test
    void talkInTheLastTwoMonthsOfAWindowIsNotAskedWhatFollowedIt() {
        Evidence moved = Happenings.followed("moves", Leaked.class, 8);

        // 8 weeks after week 11 is week 19, the last; after week 12 only seven weeks are seen, with an attempt in them
        History lived = history(20, each(new Leaked(0, 1, 2, 1, 0.1), 3, 11, 12), failed(13));

        assertThat(moved.bottom().applyAsDouble(lived)).isEqualTo(2);
        assertThat(moved.top().applyAsDouble(lived)).isEqualTo(1);
    }

    @Test
    void whoWasEmpoweredInTheLastThreeYearsIsNotAskedWhatHeLedLater() {
        var empowered = new Empowered(0, ENFORCER, Option.INSIDER, 1, 0, 1, 0);

        // 156 weeks after week 43 is week 199, the last
        History lived = history(200, each(empowered, 43, 44), failed(50), failed(198));

        assertThat(HoursTrials.ledLater().bottom().applyAsDouble(lived)).isEqualTo(1);
        assertThat(HoursTrials.ledLater().top().applyAsDouble(lived)).isEqualTo(2);
    }

    @Test
    void whatIsCountedIsNamedInWords() {
        assertThat(Evidence.after(Series.MYSTIQUE, 1, Evidence::onLeader).name())
                .isEqualTo("mystique 1 week after an attempt");
        assertThat(Evidence.after(Series.MYSTIQUE, 2, Evidence::onLeader).name())
                .isEqualTo("mystique 2 weeks after an attempt");
        assertThat(Evidence.mean(Series.FRONT, 0).name()).isEqualTo("mean share of the army in the line");
        assertThat(Evidence.mean(Series.MEAN_GRIEVANCE, 0).name()).isEqualTo("mean grievance of the elite");
    }
}
