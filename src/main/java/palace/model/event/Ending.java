package palace.model.event;

/**
 * How a history ended, seen from one of its events: as far as it must know to say what it had to do with that. What is
 * explained is the last attempt; without one, why nobody moved.
 */
public interface Ending {
    /** Whether anybody moved at all. */
    boolean attempted();

    /** Whether the last attempt brought its target down. */
    boolean coup();

    /** Whether the event came before the last attempt was in the open. */
    boolean before();

    /** Whether the event came when the leader's time was over; a later leader's end is not what is explained. */
    boolean ends();

    /** Whether it is the plot from which that attempt came. */
    boolean ofPlot(int plot);

    /** Whether somebody who was in that plot when it came into the open is in it by the time of the event. */
    boolean plotted(int elite);

    /** Whether somebody commands the leader's guard. */
    boolean guards(int elite);
}
