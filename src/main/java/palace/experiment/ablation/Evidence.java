package palace.experiment.ablation;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.event.Event;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;
import palace.simulation.history.Series;

/**
 * Something that histories show, as a ratio of two sums over them.
 *
 * @param name what it is, for example {@code attempts a year}
 * @param top what a history adds to the numerator
 * @param bottom what it adds to the denominator
 */
record Evidence(String name, ToDoubleFunction<History> top, ToDoubleFunction<History> bottom) {
    private static final double WEEKS_A_YEAR = 52.1775;

    /** A number that is no evidence, to compare with. */
    static Evidence number(double value) {
        return new Evidence(Double.toString(value), history -> value, history -> 1);
    }

    /** The same histories looked at under another denominator: a number over the attempts of these. */
    static Evidence number(double value, Evidence over) {
        return new Evidence(
                Double.toString(value), history -> value * over.bottom().applyAsDouble(history), over.bottom());
    }

    static Evidence aYear(String name, Predicate<AttemptTrace> which) {
        return new Evidence(name, history -> count(history, which), history -> history.weeks() / WEEKS_A_YEAR);
    }

    static Evidence attempts() {
        return aYear("attempts a year", attempt -> true);
    }

    static Evidence attemptsOnTheLeader() {
        return aYear("attempts on the leader a year", Evidence::onLeader);
    }

    /** Share of attempts. */
    static Evidence share(String name, Predicate<AttemptTrace> which, Predicate<AttemptTrace> among) {
        return new Evidence(name, history -> count(history, which.and(among)), history -> count(history, among));
    }

    static Evidence share(String name, Predicate<AttemptTrace> which) {
        return share(name, which, attempt -> true);
    }

    static Evidence success() {
        return share("share of attempts on the leader that succeed", Evidence::succeeds, Evidence::onLeader);
    }

    /** Mean over attempts. */
    static Evidence mean(String name, ToDoubleFunction<AttemptTrace> value, Predicate<AttemptTrace> among) {
        return new Evidence(
                name,
                history -> history.attempts().stream()
                        .filter(among)
                        .mapToDouble(value)
                        .sum(),
                history -> count(history, among));
    }

    /** Share of histories. */
    static Evidence histories(String name, Predicate<History> which) {
        return new Evidence(name, history -> which.test(history) ? 1 : 0, history -> 1);
    }

    static Evidence ends(OutcomeClass outcome) {
        return histories(
                "share of histories that end in " + outcome.code().replace('_', ' '),
                history -> history.outcome() == outcome);
    }

    /** Mean of a series from a week on. */
    static Evidence mean(Series series, int from) {
        return new Evidence(
                "mean " + series.words(),
                history -> IntStream.range(from, history.weeks())
                        .mapToDouble(week -> history.series().value(series, week))
                        .average()
                        .orElse(0),
                history -> history.weeks() > from ? 1 : 0);
    }

    /** A series some weeks after attempts. */
    static Evidence after(Series series, int weeks, Predicate<AttemptTrace> which) {
        return new Evidence(
                "%s %d %s after an attempt".formatted(series.words(), weeks, weeks == 1 ? "week" : "weeks"),
                history -> history.attempts().stream()
                        .filter(which.and(attempt -> attempt.week() + weeks < history.weeks()))
                        .mapToDouble(attempt -> history.series().value(series, attempt.week() + weeks))
                        .sum(),
                history -> count(history, which.and(attempt -> attempt.week() + weeks < history.weeks())));
    }

    /** Attempts a year within a year after such attempts, from the week after each to the last of the window. */
    static Evidence again(String name, Predicate<AttemptTrace> which) {
        return new Evidence(
                name,
                history -> history.attempts().stream()
                        .filter(which)
                        .mapToDouble(first ->
                                count(history, next -> next.week() > first.week() && next.week() <= first.week() + 52))
                        .sum(),
                history -> history.attempts().stream()
                        .filter(which)
                        .mapToDouble(first -> Math.min(52, history.weeks() - 1 - first.week()) / WEEKS_A_YEAR)
                        .sum());
    }

    /** Share of events of a kind. */
    static <E extends Event> Evidence events(String name, Class<E> kind, Predicate<E> which, Predicate<E> among) {
        return new Evidence(
                name,
                history -> Happenings.count(history, kind, which.and(among)),
                history -> Happenings.count(history, kind, among));
    }

    /** Mean over events of a kind. */
    static <E extends Event> Evidence events(String name, Class<E> kind, ToDoubleFunction<E> value) {
        return new Evidence(
                name,
                history -> Happenings.of(history, kind).mapToDouble(value).sum(),
                history -> Happenings.count(history, kind, event -> true));
    }

    static double count(History history, Predicate<AttemptTrace> which) {
        return history.attempts().stream().filter(which).count();
    }

    static boolean onLeader(AttemptTrace attempt) {
        return attempt.target() == Party.LEADER;
    }

    static boolean succeeds(AttemptTrace attempt) {
        return attempt.outcome() == OutcomeClass.COUP;
    }
}
