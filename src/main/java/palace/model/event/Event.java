package palace.model.event;

import org.jspecify.annotations.Nullable;
import palace.model.Party;

/**
 * Something that a historian would mention, with the numbers behind it.
 *
 * <p>Each mechanism declares its own events as records beside its rule. The record's components are what
 * {@code events.csv} prints as {@code detail}; {@link #tell} is the sentence of the chronicle.
 */
public interface Event {
    /** Who acts: an elite's index, or a constant of {@link Party}. */
    int actor();

    /** Whom it concerns: an elite's index, or a constant of {@link Party}. */
    int target();

    /** The sentences of the chronicle, made from recorded numbers only. */
    String tell(Teller voice);

    /** Days from the first of its week to the day on which it comes, 0 to 6; 0 for what is known by its week alone. */
    default int day() {
        return 0;
    }

    /** Whether contemporaries outside the inner circle would see it (most of politics is under the carpet). */
    default boolean visible() {
        return false;
    }

    /** Tells what it moves on the political stage. */
    default void moves(Stage stage) {}

    /** The words that mark it on a picture; null where it has no mark. */
    default @Nullable Sign sign(Teller voice) {
        return null;
    }

    /** What it had to do with how the history ended; null for nothing worth a sentence. */
    default @Nullable Reason reason(Ending ending, Teller voice) {
        return null;
    }

    /** The kind as files name it: the record's name in lower_snake_case, for example {@code sounded_out}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
    }

    /** The mechanism that caused it: the class in which the record is declared. */
    default String mechanism() {
        Class<?> home = getClass().getEnclosingClass();
        return home == null ? "Timeline" : home.getSimpleName();
    }
}
