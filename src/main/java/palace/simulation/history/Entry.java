package palace.simulation.history;

import palace.model.event.Event;

/**
 * One line of a history: an event and when it happened.
 *
 * @param sequence position in the history, from 1
 * @param week weeks since the window opened, from 0; below 0 before
 * @param hour hours since the attempt began; -1 outside an attempt
 * @param event what happened
 */
public record Entry(int sequence, int week, int hour, Event event) {
    /** The value of {@link #hour} outside an attempt. */
    public static final int NO_HOUR = -1;
}
