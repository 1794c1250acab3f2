package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.model.Regime;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

class ReproductionTest {
    private static final String WORLD = "preset/world-average";
    private static final String KHRUSHCHEV = "record/khrushchev-1964";

    @ParameterizedTest
    @ValueSource(strings = {WORLD, KHRUSHCHEV, "record/wagner-2023"})
    void theSameSeedGivesTheSameHistory(String name) {
        for (int r = 0; r < 5; r++) {
            History first = Histories.run(name).recorded(Histories.SEED, r);
            History second = Histories.run(name).recorded(Histories.SEED, r);

            assertThat(second.entries()).isEqualTo(first.entries());
            assertThat(second.attempts()).isEqualTo(first.attempts());
            assertThat(Histories.bits(second.series(), 0, second.weeks()))
                    .isEqualTo(Histories.bits(first.series(), 0, first.weeks()));
        }
    }

    @Test
    void aHistoryDoesNotDependOnThoseBeforeIt() {
        CaseModel run = Histories.run(WORLD);
        History alone = Histories.run(WORLD).recorded(Histories.SEED, 7);
        for (int r = 0; r < 7; r++) {
            run.counted(Histories.SEED, r);
        }

        assertThat(run.recorded(Histories.SEED, 7).entries()).isEqualTo(alone.entries());
    }

    @Test
    void otherSeedsAndOtherReplicationsGiveOtherHistories() {
        CaseModel run = Histories.run(WORLD);
        History first = run.recorded(Histories.SEED, 0);

        assertThat(run.recorded(Histories.SEED + 1, 0).entries()).isNotEqualTo(first.entries());
        assertThat(run.recorded(Histories.SEED, 1).entries()).isNotEqualTo(first.entries());
    }

    @Test
    void countingAHistoryEndsItAsReadingItDoes() {
        CaseModel run = Histories.run(KHRUSHCHEV);
        for (int r = 0; r < 200; r++) {
            History read = run.recorded(Histories.SEED, r);
            History counted = run.counted(Histories.SEED, r);

            assertThat(counted.outcome()).isEqualTo(read.outcome());
            assertThat(counted.weeks()).isEqualTo(read.weeks());
            assertThat(counted.plots()).isEqualTo(read.plots());
            assertThat(counted.betrayed()).isEqualTo(read.betrayed());
            assertThat(counted.attacks()).isEqualTo(read.attacks());
            assertThat(counted.attempts())
                    .isEqualTo(read.attempts().stream()
                            .map(AttemptTrace::withoutHours)
                            .toList());
        }
    }

    @Test
    void aCopiedRegimeHasTheSameFuture() {
        int middle = 400;
        CaseModel run = Histories.run(WORLD);
        for (int r = 0; r < 5; r++) {
            History whole = run.recorded(Histories.SEED, r);
            Regime copy = inWeek(run, r, middle);
            History first = from(copy, run).recorded(Histories.SEED, r);
            History again = from(copy, run).recorded(Histories.SEED, r);

            List<String> expected = whole.entries().stream()
                    .filter(entry -> entry.week() >= middle)
                    .map(ReproductionTest::unnumbered)
                    .toList();
            assertThat(expected).isNotEmpty();
            assertThat(first.entries().stream().map(ReproductionTest::unnumbered))
                    .isEqualTo(expected);
            assertThat(again.entries()).as("the copy's past is untouched").isEqualTo(first.entries());
            assertThat(Histories.bits(first.series(), 0, whole.weeks() - middle))
                    .isEqualTo(Histories.bits(whole.series(), middle, whole.weeks()));
        }
    }

    private static Regime inWeek(CaseModel run, int replication, int week) {
        AtomicReference<Regime> copied = new AtomicReference<>();
        Histories.follow(run, replication, start -> new Counting() {
            @Override
            public void weekEnds(Regime regime) {
                if (regime.week() == week - 1) {
                    Regime copy = regime.copy();
                    copy.nextWeek();
                    copied.set(copy);
                }
            }
        });
        return copied.get();
    }

    private static CaseModel from(Regime regime, CaseModel run) {
        return new CaseModel(draws -> regime.copy(), run.overview(), List.of(), run.weeks(), run.stopAtFall());
    }

    private static String unnumbered(Entry entry) {
        return entry.week() + ":" + entry.hour() + " " + entry.event();
    }
}
