package palace.model.event;

/** An event by which somebody leaves his office: whoever does is told of by one, and by one alone. */
public interface Fall extends Event {
    /** Who leaves office: an elite's index; the actor or the target of the event. */
    int fallen();

    /** What becomes of him. */
    Stance fate();

    @Override
    default void moves(Stage stage) {
        stage.falls(fallen(), fate());
    }
}
