package palace.model;

import java.util.List;
import palace.model.check.Require;

/**
 * A plot that exists when the window opens.
 *
 * @param members who is in it, the head first; at least one
 * @param target the rival aimed at, or {@link Party#LEADER}
 * @param arena where it would be decided
 * @param foundedWeek the week of its founding, counted from the start of the window; at most 0
 * @param preparation how ready it is, in [0, 1]
 */
public record PlotStart(List<Integer> members, int target, Arena arena, int foundedWeek, double preparation) {
    public PlotStart {
        members = List.copyOf(members);
        Require.between("members", members.size(), 1, Integer.MAX_VALUE);
        Require.between("foundedWeek", foundedWeek, -Integer.MAX_VALUE, 0);
        Require.fraction("preparation", preparation);
    }
}
