package palace.model;

/** Who takes part in an event when it is not an elite; elites are their index, from 0 up. */
public final class Party {
    /** The leader. */
    public static final int LEADER = -1;

    /** Nobody: the event has no actor, or no target. */
    public static final int NOBODY = -2;

    private Party() {}
}
