package palace.experiment;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Deed;
import palace.simulation.history.History;
import palace.simulation.history.Spell;

/**
 * One history of an experiment, as a row of {@code runs.csv}.
 *
 * @param cell which of the experiment's cells, from 0
 * @param replication number of the history in its cell, from 0
 * @param seed root seed
 * @param outcome how it ended; null when it failed
 * @param weeks weeks until the end
 * @param attempts attempts made
 * @param plots plots founded
 * @param betrayed plots betrayed
 * @param premature attempts that a leak or a closing window forced
 * @param decidedWeek week in which the outcome was decided, from 0; null when nothing was
 * @param decisive the attempt that decided, or else the last one; null without an attempt
 * @param failure why a history that failed did so; empty for all others
 * @param measures what the experiment measured besides, in its order; none for a history that failed
 * @param log every attempt in the window, without its hours
 * @param spells who ruled in the window, in order
 * @param deeds who did what, group by group
 * @param part which part of a world it belongs to, from 0
 */
public record RunRecord(
        int cell,
        long replication,
        long seed,
        @Nullable OutcomeClass outcome,
        int weeks,
        int attempts,
        int plots,
        int betrayed,
        int premature,
        @Nullable Integer decidedWeek,
        @Nullable Decisive decisive,
        String failure,
        List<Double> measures,
        List<AttemptTrace> log,
        List<Spell> spells,
        List<Deed> deeds,
        int part) {
    public RunRecord {
        measures = List.copyOf(measures);
        log = List.copyOf(log);
        spells = List.copyOf(spells);
        deeds = List.copyOf(deeds);
    }

    /** A row of which no more is told. */
    public RunRecord(
            int cell,
            long replication,
            long seed,
            @Nullable OutcomeClass outcome,
            int weeks,
            int attempts,
            int plots,
            int betrayed,
            int premature,
            @Nullable Integer decidedWeek,
            @Nullable Decisive decisive,
            String failure) {
        this(
                cell,
                replication,
                seed,
                outcome,
                weeks,
                attempts,
                plots,
                betrayed,
                premature,
                decidedWeek,
                decisive,
                failure,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    /**
     * The attempt that decided.
     *
     * @param week weeks since the start
     * @param target index of the rival aimed at, or {@link Party#LEADER}
     * @param arena where it was decided
     * @param members members when it began
     * @param ralliedShare share of weight that rallied
     * @param joinedShare share of weight that had joined at the end
     * @param asideShare share of weight that stood aside
     * @param failure why it failed, in a word; empty when it did not
     */
    public record Decisive(
            int week,
            int target,
            Arena arena,
            int members,
            double ralliedShare,
            double joinedShare,
            double asideShare,
            String failure) {
        static Decisive of(AttemptTrace attempt) {
            return new Decisive(
                    attempt.week(),
                    attempt.target(),
                    attempt.arena(),
                    attempt.members(),
                    attempt.ralliedShare(),
                    attempt.joinedShare(),
                    attempt.asideShare(),
                    attempt.failure());
        }
    }

    /** The row of a history of which nothing is measured besides. */
    public static RunRecord of(int cell, History history) {
        return of(cell, history, List.of(), 0);
    }

    /**
     * The row of a history.
     *
     * @param seriesWeeks weeks of its series that count
     */
    static RunRecord of(int cell, History history, List<Measure> measured, int seriesWeeks) {
        AttemptTrace decisive = decisive(history.attempts(), history.outcome());
        return new RunRecord(
                cell,
                history.replication(),
                history.seed(),
                history.outcome(),
                history.weeks(),
                history.attempts().size(),
                history.plots(),
                history.betrayed(),
                (int) history.attempts().stream()
                        .filter(AttemptTrace::premature)
                        .count(),
                decidedWeek(history, decisive),
                decisive == null ? null : Decisive.of(decisive),
                "",
                measured.stream()
                        .map(measure -> measure.of().from(history, seriesWeeks))
                        .toList(),
                history.attempts().stream().map(AttemptTrace::withoutHours).toList(),
                history.spells(),
                history.deeds(),
                0);
    }

    /** The same row, of a history of this part of a world. */
    RunRecord inPart(int ofWorld) {
        return new RunRecord(
                cell,
                replication,
                seed,
                outcome,
                weeks,
                attempts,
                plots,
                betrayed,
                premature,
                decidedWeek,
                decisive,
                failure,
                measures,
                log,
                spells,
                deeds,
                ofWorld);
    }

    /** The row of a history that could not be finished. */
    static RunRecord failed(int cell, long replication, long seed, String reason) {
        return new RunRecord(cell, replication, seed, null, 0, 0, 0, 0, 0, null, null, reason);
    }

    /** The week in which the leader of the start fell; null where he did not, a coup against a rival being no fall. */
    @Nullable
    Integer fall() {
        boolean ofRival = outcome == OutcomeClass.COUP && decisive != null && decisive.target() != Party.LEADER;
        return outcome != null && outcome.endsReign() && !ofRival ? decidedWeek : null;
    }

    /** The outcome that it would have if its window closed with a week: a fall is final, all else may still change. */
    private OutcomeClass standing(int week) {
        Integer fall = fall();
        if (outcome != null && fall != null && fall <= week) {
            return outcome;
        }
        Set<OutcomeClass> ends = EnumSet.noneOf(OutcomeClass.class);
        log.stream().filter(attempt -> attempt.week() <= week).forEach(attempt -> ends.add(attempt.outcome()));
        return OutcomeClass.furthest(ends);
    }

    /** The outcome that it would have if its window closed, from each week on in which that may change. */
    public SortedMap<Integer, OutcomeClass> standings() {
        var standings = new TreeMap<Integer, OutcomeClass>();
        Integer fall = fall();
        if (fall != null) {
            standings.put(fall, standing(fall));
        }
        log.forEach(attempt -> standings.put(attempt.week(), standing(attempt.week())));
        return standings;
    }

    /** Whether it could not be finished. */
    public boolean failed() {
        return outcome == null;
    }

    /** Of the attempts that ended as the history did the first one against the leader, else the first, else the last. */
    static @Nullable AttemptTrace decisive(List<AttemptTrace> attempts, @Nullable OutcomeClass outcome) {
        return attempts.stream()
                .filter(attempt -> attempt.outcome() == outcome)
                .min(Comparator.comparing(attempt -> attempt.target() != Party.LEADER))
                .orElseGet(() -> attempts.isEmpty() ? null : attempts.get(attempts.size() - 1));
    }

    private static @Nullable Integer decidedWeek(History history, @Nullable AttemptTrace decisive) {
        if (history.fallWeek() != null || history.outcome() == OutcomeClass.NO_ATTEMPT || decisive == null) {
            return history.fallWeek();
        }
        return decisive.week();
    }
}
