package palace.simulation.history;

import java.util.List;
import palace.model.Arena;
import palace.model.OutcomeClass;

/**
 * One attempt of a history.
 *
 * @param week weeks since the window opened; below 0 before
 * @param head index of the elite who leads it
 * @param target index of the rival aimed at, or {@link palace.model.Party#LEADER}
 * @param arena where it was decided
 * @param outcome how it ended
 * @param members members when it began
 * @param premature whether a leak or a closing window forced it
 * @param leaderAway whether the leader was away when it began
 * @param failure why it failed, in a word; empty when it did not
 * @param hours hour by hour; empty when the history was only counted
 * @param joinedShare share of weight that had joined at the end
 * @param asideShare share of weight that stood aside
 * @param ralliedShare share of weight that rallied
 * @param duration how long it lasted, in hours
 * @param weight share of weight that its members had when it began
 * @param estimate the chance of success that its head saw when it began
 * @param standing what its head held
 * @param levers the leader's control of the machinery
 * @param decider index of the elite who took the side that won last; {@link palace.model.Party#NOBODY} where nobody did
 * @param deciderHolder which holder of his office that is, 0 the first
 */
public record AttemptTrace(
        int week,
        int head,
        int target,
        Arena arena,
        OutcomeClass outcome,
        int members,
        boolean premature,
        boolean leaderAway,
        String failure,
        List<AttemptHour> hours,
        double joinedShare,
        double asideShare,
        double ralliedShare,
        int duration,
        double weight,
        double estimate,
        Standing standing,
        double levers,
        int decider,
        int deciderHolder) {
    public AttemptTrace {
        hours = List.copyOf(hours);
    }

    /** The same attempt as it is told when a history is only counted. */
    public AttemptTrace withoutHours() {
        return new AttemptTrace(
                week,
                head,
                target,
                arena,
                outcome,
                members,
                premature,
                leaderAway,
                failure,
                List.of(),
                joinedShare,
                asideShare,
                ralliedShare,
                duration,
                weight,
                estimate,
                standing,
                levers,
                decider,
                deciderHolder);
    }
}
