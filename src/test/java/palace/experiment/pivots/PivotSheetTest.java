package palace.experiment.pivots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PivotSheetTest {
    /** So many players, of whom each turns five of ten attempts, and one who never has a choice. */
    private static PivotSheet sheet(int players) {
        List<Pivot> pivots = IntStream.rangeClosed(0, players)
                .mapToObj(i -> new Pivot(
                        new Player("p" + i, "P" + i, Player.Kind.PERSON, List.of(i)),
                        Switched.NOTHING,
                        Switched.NOTHING,
                        Switched.NOTHING,
                        i == players ? Switched.NOTHING : new Switched(0, 5, 0, 5),
                        null))
                .toList();
        return new PivotSheet(10, 10, 5, pivots, List.of(), List.of(), 0);
    }

    /** McNemar's chi squared of 5 against 0 is 5, which comes by chance once in 40: one of 40 such players is one by chance. */
    @Test
    void aSwingIsToldWithAllInMindWhoWereAsked() {
        assertThat(sheet(1).told()).hasSize(1);
        assertThat(sheet(2).told()).isEmpty();
        assertThat(sheet(20).told()).isEmpty();
    }

    @Test
    void whoNeverHadAChoiceWasNotAsked() {
        assertThat(sheet(3).asked()).isEqualTo(3);
        assertThat(sheet(3).corrected()[3]).isEqualTo(1);
        assertThat(sheet(3).corrected()[0]).isCloseTo(3 * 0.0253473187, within(1e-9));
    }
}
