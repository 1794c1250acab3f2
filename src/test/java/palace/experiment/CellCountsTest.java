package palace.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.simulation.history.AttemptTrace;
import palace.statistics.CumulativeIncidence;
import palace.statistics.Proportion;

class CellCountsTest {
    private static final int WEEKS = 6;
    private static final int RIVAL = 3;

    /** A history of so many weeks that stops at the fall of its leader, if he falls. */
    private static RunRecord run(int weeks, OutcomeClass outcome, @Nullable Integer decided, AttemptTrace... log) {
        AttemptTrace decisive = RunRecord.decisive(List.of(log), outcome);
        return new RunRecord(
                0,
                0,
                1,
                outcome,
                weeks,
                log.length,
                0,
                0,
                0,
                decided,
                decisive == null ? null : RunRecord.Decisive.of(decisive),
                "",
                List.of(),
                List.of(log),
                List.of(),
                List.of(),
                0);
    }

    private static CellCounts counts(RunRecord... runs) {
        var counts = new CellCounts(WEEKS);
        Stream.of(runs).forEach(counts::add);
        return counts;
    }

    private static List<Long> stand(CellCounts counts, OutcomeClass outcome) {
        return Stream.of(counts.standing(outcome)).map(Proportion::successes).toList();
    }

    private static List<Long> inOffice(CellCounts counts) {
        return atRisk(CumulativeIncidence.of(counts.falls(), 0));
    }

    private static List<Long> withoutAttempt(CellCounts counts) {
        return atRisk(CumulativeIncidence.of(counts.firstAttempts(), 0));
    }

    private static List<Long> atRisk(CumulativeIncidence curve) {
        return LongStream.range(0, WEEKS)
                .mapToObj(week -> curve.atRisk((int) week))
                .toList();
    }

    private static final RunRecord FAILED_THEN_COUP =
            run(4, OutcomeClass.COUP, 3, Moves.move(1, OutcomeClass.ATTEMPT_FAILED), Moves.move(3, OutcomeClass.COUP));
    private static final RunRecord FAILED =
            run(WEEKS, OutcomeClass.ATTEMPT_FAILED, 2, Moves.move(2, OutcomeClass.ATTEMPT_FAILED));
    private static final RunRecord DIED = run(2, OutcomeClass.NATURAL_DEATH, 1);
    private static final RunRecord QUIET = run(WEEKS, OutcomeClass.NO_ATTEMPT, null);

    @Test
    void aFailedAttemptStandsUntilTheLeaderFallsAndNotOnlyWhereHeNeverDoes() {
        CellCounts counts = counts(FAILED_THEN_COUP, FAILED, DIED, QUIET);

        assertThat(stand(counts, OutcomeClass.ATTEMPT_FAILED)).containsExactly(0L, 1L, 2L, 1L, 1L, 1L);
        assertThat(stand(counts, OutcomeClass.COUP)).containsExactly(0L, 0L, 0L, 1L, 1L, 1L);
        assertThat(stand(counts, OutcomeClass.NATURAL_DEATH)).containsExactly(0L, 1L, 1L, 1L, 1L, 1L);
        assertThat(stand(counts, OutcomeClass.NO_ATTEMPT)).containsExactly(4L, 2L, 1L, 1L, 1L, 1L);
    }

    @Test
    void aHistoryTellsFromWhichWeekOnItStandsHow() {
        assertThat(FAILED_THEN_COUP.standings())
                .isEqualTo(Map.of(1, OutcomeClass.ATTEMPT_FAILED, 3, OutcomeClass.COUP));
        assertThat(DIED.standings()).isEqualTo(Map.of(1, OutcomeClass.NATURAL_DEATH));
        assertThat(QUIET.standings()).isEmpty();
    }

    @Test
    void atRiskIsWhoIsUnderWayWithItsLeaderOrWithoutAnAttempt() {
        CellCounts counts = counts(FAILED_THEN_COUP, FAILED, DIED, QUIET);

        assertThat(inOffice(counts)).containsExactly(4L, 4L, 3L, 3L, 2L, 2L);
        assertThat(withoutAttempt(counts)).containsExactly(4L, 4L, 2L, 1L, 1L, 1L);
        assertThat(CumulativeIncidence.of(counts.firstAttempts(), 0).at(WEEKS - 1))
                .isEqualTo(0.5);
    }

    @Test
    void aCoupAgainstARivalIsNoFallAndGivesWayToOne() {
        AttemptTrace onRival = Moves.move(1, 0, RIVAL, OutcomeClass.COUP);
        CellCounts counts = counts(
                run(WEEKS, OutcomeClass.COUP, 1, onRival),
                run(5, OutcomeClass.NATURAL_DEATH, 4, onRival),
                run(
                        WEEKS,
                        OutcomeClass.DEAL,
                        2,
                        Moves.move(2, OutcomeClass.DEAL),
                        Moves.move(3, OutcomeClass.ATTEMPT_FAILED)));

        assertThat(stand(counts, OutcomeClass.COUP)).containsExactly(0L, 2L, 2L, 2L, 1L, 1L);
        assertThat(stand(counts, OutcomeClass.DEAL)).containsExactly(0L, 0L, 1L, 1L, 1L, 1L);
        assertThat(inOffice(counts)).containsExactly(3L, 3L, 3L, 3L, 3L, 2L);
    }

    @Test
    void whatComesAfterTheFallInAWindowThatGoesOnIsNotItsFate() {
        AttemptTrace onSuccessor = Moves.move(4, 0, Party.LEADER, OutcomeClass.ATTEMPT_FAILED);
        CellCounts counts =
                counts(run(WEEKS, OutcomeClass.REGULAR_EXIT, 1, onSuccessor), RunRecord.failed(0, 1, 1, "torn"));

        assertThat(stand(counts, OutcomeClass.REGULAR_EXIT)).containsExactly(0L, 1L, 1L, 1L, 1L, 1L);
        assertThat(stand(counts, OutcomeClass.ATTEMPT_FAILED)).containsOnly(0L);
        assertThat(withoutAttempt(counts)).containsExactly(2L, 2L, 2L, 2L, 2L, 1L);
        assertThat(counts.standing(OutcomeClass.REGULAR_EXIT)[5]).isEqualTo(new Proportion(1, 2));
    }
}
