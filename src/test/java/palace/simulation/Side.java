package palace.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.event.Event;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;

/**
 * One side of a contrast: a shipped case with some facts, parameters or mechanisms changed. Seed 1 and replications from
 * 10 000, which nobody had looked at when the contrasts were chosen.
 *
 * @param name of the case
 * @param facts that are changed
 * @param behaviour with its changes
 * @param off mechanisms that are switched off
 */
record Side(String name, List<String> facts, Behaviour behaviour, Set<String> off) {
    /** Standard errors from which a difference counts: a model without the effect shows it once in 700 times. */
    static final double CLEAR = 3;

    private static final long FIRST = 10_000;
    private static final double WEEKS_A_YEAR = 52.1775;

    static Side of(String name, String... facts) {
        return new Side(name, List.of(facts), BehaviourReader.shipped(), Set.of());
    }

    /** The average autocracy. */
    static Side world(String... facts) {
        return of("preset/world-average", facts);
    }

    /** The average autocracy under a leader who punishes little, so that many move. */
    static Side mild(String... facts) {
        return world("politics.terror=0.1").and(facts);
    }

    /** The average autocracy until its first leader falls, or for this many weeks. */
    static Side reign(int weeks, String... facts) {
        return world("scenario.stop=leader-falls", "scenario.weeks=" + weeks).and(facts);
    }

    Side and(String... more) {
        return new Side(name, Stream.concat(facts.stream(), Arrays.stream(more)).toList(), behaviour, off);
    }

    Side with(String parameter, double value) {
        return new Side(name, facts, behaviour.with(parameter, value), off);
    }

    Side without(String mechanism) {
        Set<String> more = new HashSet<>(off);
        more.add(mechanism);
        return new Side(name, facts, behaviour, more);
    }

    /** Histories of which only attempts and outcome are kept. */
    List<History> counted(int histories) {
        CaseModel run = run();
        return each(histories, r -> run.counted(Histories.SEED, r));
    }

    /** The same with weekly series. */
    List<History> followed(int histories) {
        CaseModel run = run();
        return each(histories, r -> run.followed(Histories.SEED, r));
    }

    /** The same with every event, but without the series. */
    List<History> read(int histories) {
        CaseModel run = run();
        return each(histories, r -> withoutSeries(run.recorded(Histories.SEED, r)));
    }

    CaseModel run() {
        return Histories.run(Histories.scenario(name, facts.toArray(String[]::new)), behaviour, off);
    }

    private static List<History> each(int histories, LongFunction<History> one) {
        return replications(histories).parallel().mapToObj(one).toList();
    }

    static LongStream replications(int histories) {
        return LongStream.range(FIRST, FIRST + histories);
    }

    private static History withoutSeries(History h) {
        return new History(
                h.seed(),
                h.replication(),
                h.outcome(),
                h.weeks(),
                h.plots(),
                h.betrayed(),
                h.attacks(),
                h.attempts(),
                new ArrayList<>(h.entries()),
                new SeriesTable(),
                h.fallWeek(),
                h.spells(),
                h.past(),
                h.exposure(),
                h.deeds());
    }

    static boolean any(AttemptTrace attempt) {
        return true;
    }

    static boolean coup(AttemptTrace attempt) {
        return attempt.outcome() == OutcomeClass.COUP;
    }

    static boolean failed(AttemptTrace attempt) {
        return !coup(attempt);
    }

    static boolean deal(AttemptTrace attempt) {
        return attempt.outcome() == OutcomeClass.DEAL;
    }

    static boolean againstTheLeader(AttemptTrace attempt) {
        return attempt.target() == Party.LEADER;
    }

    static double count(History history, Predicate<AttemptTrace> which) {
        return history.attempts().stream().filter(which).count();
    }

    static Ratio aYear(List<History> histories, Predicate<AttemptTrace> which) {
        return Ratio.of(histories, h -> count(h, which), Side::years);
    }

    static Ratio share(List<History> histories, Predicate<AttemptTrace> which, Predicate<AttemptTrace> among) {
        return Ratio.of(histories, h -> count(h, which.and(among)), h -> count(h, among));
    }

    /** Mean over attempts. */
    static Ratio mean(List<History> histories, ToDoubleFunction<AttemptTrace> value, Predicate<AttemptTrace> among) {
        return Ratio.of(
                histories,
                h -> h.attempts().stream().filter(among).mapToDouble(value).sum(),
                h -> count(h, among));
    }

    /** Share of histories. */
    static Ratio share(List<History> histories, Predicate<History> which) {
        return Ratio.of(histories, h -> which.test(h) ? 1 : 0, h -> 1);
    }

    /** Mean of a series over some weeks of those histories that get there. */
    static Ratio mean(List<History> histories, Series series, int from, int until) {
        return Ratio.of(
                histories.stream().filter(h -> h.weeks() > from).toList(),
                h -> LongStream.range(from, Math.min(until, h.weeks()))
                        .mapToDouble(week -> h.series().value(series, (int) week))
                        .average()
                        .orElseThrow(),
                h -> 1);
    }

    /** Attempts a year within some weeks after such an attempt. */
    static Ratio aYearAfter(List<History> histories, Predicate<AttemptTrace> which, int weeks) {
        return Ratio.of(
                histories,
                h -> h.attempts().stream()
                        .filter(which)
                        .mapToDouble(first ->
                                count(h, next -> next.week() > first.week() && next.week() <= first.week() + weeks))
                        .sum(),
                h -> h.attempts().stream()
                        .filter(which)
                        .mapToDouble(first -> Math.min(weeks, h.weeks() - first.week()) / WEEKS_A_YEAR)
                        .sum());
    }

    static double years(History history) {
        return history.weeks() / WEEKS_A_YEAR;
    }

    static <E extends Event> Stream<E> events(History history, Class<E> kind) {
        return history.entries().stream()
                .map(Entry::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    static <E extends Event> double events(History history, Class<E> kind, Predicate<E> which) {
        return events(history, kind).filter(which).count();
    }
}
