package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeTableTest {
    private static List<LifeTable.Row> rows(LifeTable table) {
        var rows = new ArrayList<LifeTable.Row>();
        table.read(rows::add);
        return rows;
    }

    @Test
    void ofNobodyThereIsNothing() {
        assertThat(rows(new LifeTable(2))).isEmpty();
    }

    @Test
    void aSpellOfNoTimeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LifeTable(1).add(1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new LifeTable(1).add(Double.NaN, 1, 0));
    }

    /**
     * By R 4.2.2, survival 3.5.3: survfit(Surv(c(0,0,0,1.5,0), c(0.5,1.5,2.25,2.5,3), factor(c(1,2,0,1,1)), id = 1:5)
     * counted with entry, at the times 1, 2 and 3; survival 0.75, 0.5, 0; by hand 3/4, 3/4 · 2/3, 1/2 · 1/2 · 0.
     */
    @Test
    void whoIsWatchedLateCountsFromThenOn() {
        var table = new LifeTable(2);
        table.add(0, 0.5, 0);
        table.add(0, 1.5, 1);
        table.add(0, 2.25, -1);
        table.add(1.5, 2.5, 0);
        table.add(0, 3, 0);

        List<LifeTable.Row> rows = rows(table);

        assertThat(rows).extracting(LifeTable.Row::atRisk).containsExactly(4L, 3L, 3L);
        assertThat(rows).extracting(LifeTable.Row::left).containsExactly(1L, 1L, 2L);
        assertThat(rows).extracting(LifeTable.Row::watched).containsExactly(3.5, 3.0, 1.75);
        assertThat(rows.get(0).survival()).isEqualTo(0.75);
        assertThat(rows.get(1).survival()).isEqualTo(0.5, within(1e-15)); // he who enters at 1.5 is not at risk then
        assertThat(rows.get(2).survival()).isZero();
        assertThat(rows.get(2).incidence().get(0)).isEqualTo(0.75, within(1e-15)); // 1/4 + 1/2 · 1/2 + 1/4
        assertThat(rows.get(2).incidence().get(1)).isEqualTo(0.25, within(1e-15)); // 3/4 · 1/3
    }

    @Test
    void timesThatDifferByRoundingAreOne() {
        var table = new LifeTable(1);
        double sum = 0.1 + 0.2; // a little more than 0.3
        table.add(0, sum, 0);
        table.add(0.3, 0.9, -1);
        table.add(0, 0.3, 0);
        table.add(0, 0.9, -1);

        List<LifeTable.Row> rows = rows(table);

        assertThat(rows.get(0).survival()).isEqualTo(1 / 3.0, within(1e-15)); // two of three at once, the other not yet
    }

    @Test
    void aSpellEndsInTheSameUnitInWhateverOrderTimesWereAdded() {
        var first = new LifeTable(1);
        first.add(0, 1 + 1e-12, 0);
        first.add(0, 1, 0);
        first.add(0, 3, -1);
        var second = new LifeTable(1);
        second.add(0, 1, 0);
        second.add(0, 3, -1);
        second.add(0, 1 + 1e-12, 0);

        assertThat(rows(first)).isEqualTo(rows(second));
        assertThat(rows(first)).extracting(LifeTable.Row::left).containsExactly(2L, 0L, 0L);
        assertThat(rows(first)).extracting(LifeTable.Row::watched).containsExactly(3.0, 1.0, 1.0);
    }

    /** Garwood's limits of 3 events are 0.618672 and 8.767273, of none 0 and 3.688879 (R: poisson.test). */
    @Test
    void hazardsHaveExactPoissonIntervals() {
        var table = new LifeTable(1);
        for (int i = 0; i < 3; i++) {
            table.add(0, 1, 0);
        }
        table.add(1, 2, -1);

        Interval three = rows(table).get(0).interval(Confidence.NINETY_FIVE);
        Interval none = rows(table).get(1).interval(Confidence.NINETY_FIVE);

        assertThat(three).isNotNull();
        assertThat(three.low()).isEqualTo(0.618672 / 3, within(1e-6));
        assertThat(three.high()).isEqualTo(8.767273 / 3, within(1e-6));
        assertThat(none).isNotNull();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isEqualTo(3.688879, within(1e-6));
    }

    @Test
    void whereNobodyIsWatchedThereIsNoHazard() {
        var table = new LifeTable(1);
        table.add(0, 0.5, -1);
        table.add(2, 2.5, 0);

        assertThat(rows(table)).hasSize(3);
        assertThat(rows(table).get(1).hazard()).isNaN();
        assertThat(rows(table).get(1).interval(Confidence.NINETY_FIVE)).isNull();
    }
}
