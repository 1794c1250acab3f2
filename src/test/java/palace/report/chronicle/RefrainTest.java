package palace.report.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import palace.mechanism.regime.Voice;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.event.Event;
import palace.report.Sample;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

class RefrainTest {
    private final List<Entry> entries = new ArrayList<>();

    private RefrainTest says(int week, int about) {
        double before = 0.3 + 0.01 * entries.size();
        return happens(week, Entry.NO_HOUR, new Voice.ToldTruth(Sample.SHELEPIN, about, 0.5, before, before + 0.01));
    }

    private RefrainTest happens(int week, int hour, Event event) {
        entries.add(new Entry(entries.size() + 1, week, hour, event));
        return this;
    }

    private List<String> told() {
        List<AttemptTrace> attempts = List.of();
        var history = new History(1, 0, OutcomeClass.NO_ATTEMPT, 22, 1, 0, 0, attempts, entries, Sample.series(22));
        return Chronicle.of(Sample.holders(history), history)
                .lines()
                .filter(line -> line.contains("the truth about") || line.startsWith("Nothing"))
                .toList();
    }

    @Test
    void whatIsSaidWeekAfterWeekIsToldAtFirstAndTogetherWhenItEnds() {
        says(1, Sample.PODGORNY)
                .says(2, Sample.PODGORNY)
                .says(4, Sample.MALINOVSKY)
                .says(7, Sample.PODGORNY);

        assertThat(told())
                .containsExactly(
                        "**Week 1, 8 June.** Shelepin, whose following goes from 30% to 31% by it, tells the public the"
                                + " truth about Podgorny.",
                        "**Week 7, 20 July.** Shelepin has told the public the truth about Podgorny and Malinovsky in"
                                + " three more weeks by now: his following has gone from 31% to 34%.",
                        "Nothing happened in weeks 8 to 21 that a contemporary would have seen.");
    }

    @Test
    void twiceIsAgain() {
        assertThat(says(0, Sample.PODGORNY).says(1, Sample.PODGORNY).told().get(1))
                .isEqualTo("**Week 1, 8 June.** Shelepin tells the public the truth about Podgorny again: his following"
                        + " goes from 31% to 32%.");
    }

    @Test
    void afterAPauseAQuarterOrAnOrderToBeSilentItIsToldAnew() {
        assertThat(says(0, Sample.PODGORNY).says(4, Sample.PODGORNY).told())
                .filteredOn(line -> line.contains("by it, tells"))
                .hasSize(2);
        entries.clear();
        for (int week = 0; week < 14; week++) {
            says(week, Sample.PODGORNY);
        }
        assertThat(told()).filteredOn(line -> line.contains("by it, tells")).hasSize(2);
        entries.clear();
        says(0, Sample.PODGORNY)
                .happens(1, Entry.NO_HOUR, new Voice.Silenced(Party.LEADER, Sample.SHELEPIN, 0.3, 0.4, 0.2, 0.1, 0.05))
                .says(2, Sample.PODGORNY);
        assertThat(told()).filteredOn(line -> line.contains("by it, tells")).hasSize(2);
    }

    @Test
    void anAttemptEndsIt() {
        says(18, Sample.PODGORNY)
                .says(19, Sample.PODGORNY)
                .happens(19, 0, Sample.launch())
                .says(20, Sample.PODGORNY);

        assertThat(told())
                .filteredOn(line -> line.contains("Podgorny"))
                .hasSize(3)
                .last()
                .asString()
                .contains("by it, tells");
    }
}
