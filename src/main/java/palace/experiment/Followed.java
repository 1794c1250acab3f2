package palace.experiment;

import org.jspecify.annotations.Nullable;
import palace.simulation.HistorySource;
import palace.simulation.history.History;
import palace.simulation.history.SeriesTable;

/**
 * One history of an experiment: its record and, where they are wanted and it did not fail, its weekly series.
 *
 * @param record its row
 * @param series its weekly series; null when they are not wanted or the history failed
 * @param weeks weeks of the series that count: where a fall ends the history, its week is that of another regime
 */
record Followed(RunRecord record, @Nullable SeriesTable series, int weeks) {
    /** Runs a history. One that fails says why and stops nobody else. */
    static Followed of(HistorySource source, int cell, long seed, long replication, Experiment experiment) {
        try {
            boolean followed = experiment.series() || !experiment.measures().isEmpty();
            History history = followed ? source.followed(seed, replication) : source.counted(seed, replication);
            Integer fall = history.fallWeek();
            int weeks = fall != null && source.stopAtFall()
                    ? fall
                    : history.series().weeks();
            return new Followed(
                    RunRecord.of(cell, history, experiment.measures(), weeks).inPart(source.part(seed, replication)),
                    experiment.series() ? history.series() : null,
                    weeks);
        } catch (RuntimeException | StackOverflowError | AssertionError fault) {
            return new Followed(
                    RunRecord.failed(cell, replication, seed, FailureReason.of(fault))
                            .inPart(source.part(seed, replication)),
                    null,
                    0);
        }
    }
}
