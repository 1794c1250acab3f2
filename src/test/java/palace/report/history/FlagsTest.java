package palace.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import palace.mechanism.plot.Sounding;
import palace.mechanism.plot.Sounding.Answer;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.report.Sample;
import palace.report.chart.Flag;
import palace.report.chart.TimeScale;
import palace.report.prose.OfficeHolders;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

class FlagsTest {
    private static final int WEEKS = 20;

    /** @param told week and plot of each who informs */
    private static List<Flag> plots(int[]... told) {
        var entries = new ArrayList<Entry>();
        for (int[] one : told) {
            var reply = new Sounding.Reply(0.1, 0.6, 0.5, 0, 0, 0.4, 0.1, 0.2, 0.7, 0.5, Answer.INFORM);
            var asked =
                    new Sounding.SoundedOut(Sample.SHELEPIN, Sample.PODGORNY, one[1], Party.LEADER, 0.7, 0.6, reply);
            entries.add(new Entry(entries.size(), one[0], Entry.NO_HOUR, asked));
        }
        var history =
                new History(1, 0, OutcomeClass.NO_ATTEMPT, WEEKS, 2, 1, 4, List.of(), entries, Sample.series(WEEKS));
        OfficeHolders holders = Sample.holders(history);
        return new Flags(holders, history).plots(new TimeScale(holders.cast().start(), WEEKS));
    }

    /** The title counts plots that were betrayed, so marks must not count those who told of them. */
    @Test
    void aPlotIsMarkedAsBetrayedOnceHoweverManyTellOfIt() {
        assertThat(plots(new int[] {5, 1}, new int[] {5, 1}, new int[] {9, 1}))
                .extracting(Flag::text)
                .containsExactly("betrayed");
    }

    @Test
    void plotsThatAreBetrayedInOneWeekShareAMark() {
        assertThat(plots(new int[] {5, 1}, new int[] {5, 2}, new int[] {9, 3}))
                .extracting(Flag::text)
                .containsExactly("two betrayed", "betrayed");
    }
}
