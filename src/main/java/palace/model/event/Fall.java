package palace.model.event;

/** An event by which somebody leaves his office: whoever does is told of by one, and by one alone. */
public interface Fall extends Event {
    /** Who leaves office: an elite's index; the actor or the target of the event. */
    int fallen();

    /** What becomes of him. */
    Stance fate();

    /**
     * Whether he falls for what he did or is feared to have done: a purge. Data on ruling bodies count who loses his post
     * to another of the leader's choice, or goes with an overthrown leader, apart from that.
     */
    default boolean purge() {
        return true;
    }

    @Override
    default void moves(Stage stage) {
        stage.falls(fallen(), fate());
    }
}
