package palace.simulation.history;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.model.OutcomeClass;

/**
 * One simulated history: how it ended, and what was recorded of it.
 *
 * @param seed root seed
 * @param replication number of the history under that seed, from 0
 * @param outcome how it ended
 * @param weeks weeks until the end
 * @param plots plots founded in the window, or there when it opened
 * @param betrayed plots betrayed by someone who was sounded out
 * @param attacks attacks by predators on their prey, almost all of them under the carpet
 * @param attempts every attempt, in order
 * @param entries every recorded event, in order; empty when the history was only counted
 * @param series weekly series; without weeks when the history was only counted
 * @param fallWeek the week in which the leader of the start fell, from 0; null when he did not
 * @param spells who ruled in the window, in order
 * @param past attempts before the window, in order
 * @param exposure weeks under which something was so
 * @param deeds who did what, group by group
 */
public record History(
        long seed,
        long replication,
        OutcomeClass outcome,
        int weeks,
        int plots,
        int betrayed,
        long attacks,
        List<AttemptTrace> attempts,
        List<Entry> entries,
        SeriesTable series,
        @Nullable Integer fallWeek,
        List<Spell> spells,
        List<AttemptTrace> past,
        Exposure exposure,
        List<Deed> deeds) {
    public History {
        attempts = List.copyOf(attempts);
        entries = List.copyOf(entries);
        spells = List.copyOf(spells);
        past = List.copyOf(past);
        deeds = List.copyOf(deeds);
    }

    /** A history in which the leader of the start did not fall. */
    public History(
            long seed,
            long replication,
            OutcomeClass outcome,
            int weeks,
            int plots,
            int betrayed,
            long attacks,
            List<AttemptTrace> attempts,
            List<Entry> entries,
            SeriesTable series) {
        this(
                seed,
                replication,
                outcome,
                weeks,
                plots,
                betrayed,
                attacks,
                attempts,
                entries,
                series,
                null,
                List.of(),
                List.of(),
                Exposure.NONE,
                List.of());
    }

    /** Every attempt, those before the window first. */
    public List<AttemptTrace> everyAttempt() {
        return Stream.concat(past.stream(), attempts.stream()).toList();
    }

    /** The same history, ending like this. */
    public History ending(OutcomeClass fate, @Nullable Integer fell) {
        return new History(
                seed,
                replication,
                fate,
                weeks,
                plots,
                betrayed,
                attacks,
                attempts,
                entries,
                series,
                fell,
                spells,
                past,
                exposure,
                deeds);
    }
}
