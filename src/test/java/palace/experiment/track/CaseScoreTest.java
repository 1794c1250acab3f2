package palace.experiment.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import palace.experiment.Moves;
import palace.experiment.RunRecord;
import palace.model.OutcomeClass;
import palace.simulation.history.AttemptTrace;

class CaseScoreTest {
    private static @Nullable Integer firstMove(OutcomeClass outcome, @Nullable Integer decided, AttemptTrace... log) {
        var run = new RunRecord(
                0,
                0,
                1,
                outcome,
                50,
                log.length,
                0,
                0,
                0,
                decided,
                null,
                "",
                List.of(),
                List.of(log),
                List.of(),
                List.of(),
                0);
        return CaseScore.firstMove(run, Occurrence.of(run));
    }

    @Test
    void theFirstMoveIsTheStreetsWhereItOverthrewTheLeaderBeforeAnybodyElseMoved() {
        AttemptTrace onHisSuccessor = Moves.move(30, OutcomeClass.COUP);

        assertThat(firstMove(OutcomeClass.STREET_OVERTHROW, 12, onHisSuccessor)).isEqualTo(12);
        assertThat(firstMove(OutcomeClass.STREET_OVERTHROW, 40, onHisSuccessor)).isEqualTo(30);
        assertThat(firstMove(OutcomeClass.STREET_OVERTHROW, 12)).isEqualTo(12);
    }

    @Test
    void aDeathIsNoMove() {
        assertThat(firstMove(OutcomeClass.NATURAL_DEATH, 12)).isNull();
        assertThat(firstMove(OutcomeClass.NATURAL_DEATH, 12, Moves.move(30, OutcomeClass.ATTEMPT_FAILED)))
                .isEqualTo(30);
    }
}
