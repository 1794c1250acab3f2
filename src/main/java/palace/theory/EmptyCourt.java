package palace.theory;

import java.util.List;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.LeaderStart;
import palace.model.Regime;
import palace.model.institution.Bodies;
import palace.model.institution.Politics;
import palace.model.tie.Rivalries;
import palace.model.tie.Trust;

/** A regime without elites, for rules that move only what all share. */
final class EmptyCourt {
    private EmptyCourt() {}

    static Regime under(Politics politics) {
        return new Regime(
                new Leader(new LeaderStart(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 1, 0)),
                new Elites(List.of()),
                Rivalries.of(0, new int[0], new int[0], new Rivalries.State[0]),
                Trust.of(0, new int[0], new int[0], new double[0]),
                Bodies.NONE,
                null,
                politics);
    }
}
