package palace.simulation.history;

import org.jspecify.annotations.Nullable;
import palace.model.Party;

/**
 * One leader's spell in office.
 *
 * @param leader index of the elite from whose office he rose, or {@link Party#LEADER} for the leader of the start
 * @param holder which holder of that office since the start he was: 0 the first, 1 his successor
 * @param fromWeek his first week in office in the window, from 0
 * @param toWeek the week in which he fell, which is his last; null while he is in office at the end
 * @param tenureYearsAtStart years in office before that first week; 0 unless the window opened on him
 * @param howBegun how the leader before him fell
 * @param howEnded how he fell; null while he is in office at the end
 */
public record Spell(
        int leader,
        int holder,
        int fromWeek,
        @Nullable Integer toWeek,
        double tenureYearsAtStart,
        Turnover howBegun,
        @Nullable Turnover howEnded) {

    /** Weeks in office of a history of so many weeks. */
    public int weeks(int horizon) {
        return (toWeek == null ? horizon : toWeek + 1) - fromWeek;
    }

    /** Whether he was in office in a week. */
    public boolean covers(int week) {
        return week >= fromWeek && (toWeek == null || week <= toWeek);
    }
}
