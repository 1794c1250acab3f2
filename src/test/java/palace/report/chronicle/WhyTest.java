package palace.report.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palace.model.OutcomeClass;
import palace.model.event.Stance;
import palace.report.Sample;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

class WhyTest {
    /** In a vote whoever has no seat decides nothing, however early he shouts. */
    @Test
    void whoHasNoWeightInAMoveDidNotDecideIt() {
        List<Entry> entries = List.of(
                new Entry(6, 19, 0, Sample.launch()),
                new Entry(7, 19, 2, Sample.chose(Sample.PODGORNY, Stance.JOINED, 0.12)),
                new Entry(8, 19, 3, Sample.chose(Sample.MALINOVSKY, Stance.JOINED, 0)));
        var history = new History(
                1,
                0,
                OutcomeClass.COUP,
                20,
                3,
                1,
                41,
                List.of(Sample.attempt(OutcomeClass.COUP)),
                entries,
                Sample.series(20));
        OfficeHolders holders = Sample.holders(history);

        String facts = String.join("\n", Why.facts(holders, history, Narrator.inPlainText(holders)));

        assertThat(facts).contains("Podgorny joined").doesNotContain("Malinovsky");
    }
}
