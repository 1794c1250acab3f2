package palace.simulation;

import java.util.List;
import palace.model.OutcomeClass;

/**
 * One simulated history: how it ended, and what was recorded of it.
 *
 * @param seed root seed
 * @param replication number of the history under that seed, from 0
 * @param outcome how it ended
 * @param weeks weeks until the end
 * @param plots plots founded
 * @param betrayed plots betrayed by someone who was sounded out
 * @param attacks attacks by predators on their prey, almost all of them under the carpet
 * @param attempts every attempt, in order
 * @param entries every recorded event, in order; empty when the history was only counted
 * @param series weekly series; without weeks when the history was only counted
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
        SeriesTable series) {
    public History {
        attempts = List.copyOf(attempts);
        entries = List.copyOf(entries);
    }

    /** The same history, ending like this. */
    History ending(OutcomeClass fate) {
        return new History(seed, replication, fate, weeks, plots, betrayed, attacks, attempts, entries, series);
    }
}
