package palace.experiment;

import java.util.List;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Standing;

/** Attempts for tests. */
public final class Moves {
    private Moves() {}

    /** An attempt on the leader. */
    public static AttemptTrace move(int week, OutcomeClass outcome) {
        return move(week, 0, Party.LEADER, outcome);
    }

    /** An attempt that somebody leads. */
    public static AttemptTrace move(int week, int head, int target, OutcomeClass outcome) {
        return new AttemptTrace(
                week,
                head,
                target,
                Arena.FORCE,
                outcome,
                2,
                false,
                false,
                "",
                List.of(),
                0.3,
                0.3,
                0.3,
                1,
                0.2,
                0.5,
                new Standing(0.5, 0.1, 0, 0),
                0.5,
                Party.NOBODY,
                0);
    }
}
