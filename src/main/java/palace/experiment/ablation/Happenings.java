package palace.experiment.ablation;

import java.util.function.Predicate;
import java.util.stream.Stream;
import palace.model.event.Event;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** The events of a history by their kind. */
final class Happenings {
    private Happenings() {}

    static <E extends Event> Stream<E> of(History history, Class<E> kind) {
        return history.entries().stream()
                .map(Entry::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    static <E extends Event> double count(History history, Class<E> kind, Predicate<E> which) {
        return of(history, kind).filter(which).count();
    }

    /** Entries whose event is of a kind. */
    static <E extends Event> Stream<Entry> entries(History history, Class<E> kind, Predicate<E> which) {
        return history.entries().stream()
                .filter(entry -> kind.isInstance(entry.event()) && which.test(kind.cast(entry.event())));
    }

    /** How many of such events an attempt follows within so many weeks. */
    static <E extends Event> double followed(History history, Class<E> kind, Predicate<E> which, int weeks) {
        return entries(history, kind, which)
                .filter(entry -> Evidence.count(
                                history,
                                attempt -> attempt.week() > entry.week() && attempt.week() <= entry.week() + weeks)
                        > 0)
                .count();
    }
}
