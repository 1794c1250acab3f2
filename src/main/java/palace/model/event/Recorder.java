package palace.model.event;

/** Listens to a history; a history that is only counted has a recorder that keeps nothing. */
@FunctionalInterface
public interface Recorder {
    /** Keeps nothing. */
    Recorder NONE = event -> {};

    void record(Event event);
}
