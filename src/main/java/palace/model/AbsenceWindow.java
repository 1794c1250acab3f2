package palace.model;

/**
 * A time in which the leader is out of the capital, in weeks since the start.
 *
 * @param from first moment away
 * @param to moment of the return, after {@code from}
 * @param planned whether others knew of it beforehand
 */
public record AbsenceWindow(double from, double to, boolean planned) {
    public AbsenceWindow {
        if (!(to > from)) {
            throw new IllegalArgumentException("to must be after %s, but was %s".formatted(from, to));
        }
    }

    /** Whether he is away for at least half of a week. */
    public boolean covers(int week) {
        return Math.min(to, week + 1) - Math.max(from, week) >= 0.5;
    }
}
