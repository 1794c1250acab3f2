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

    /**
     * Those of which so many weeks after are in the history too. What is asked of these weeks cannot be told of the others,
     * and a history that goes on to the end of its window leaves none out because of what came after it.
     */
    static <E extends Event> Stream<Entry> watched(History history, Class<E> kind, Predicate<E> which, int weeks) {
        return entries(history, kind, which).filter(entry -> entry.week() + weeks < history.weeks());
    }

    /** Share of the events of a kind that an attempt follows within so many weeks, all of which are in the history. */
    static <E extends Event> Evidence followed(String name, Class<E> kind, int weeks) {
        return new Evidence(
                name, history -> followed(history, kind, weeks), history -> watched(history, kind, event -> true, weeks)
                        .count());
    }

    private static <E extends Event> double followed(History history, Class<E> kind, int weeks) {
        return watched(history, kind, event -> true, weeks)
                .filter(entry -> Evidence.count(
                                history,
                                attempt -> attempt.week() > entry.week() && attempt.week() <= entry.week() + weeks)
                        > 0)
                .count();
    }
}
