package palace.experiment;

import java.util.List;
import palace.statistics.Bands;

/**
 * What an experiment has come to.
 *
 * @param experiment what was asked
 * @param histories histories done
 * @param ending why it ended
 * @param looks how often precision was looked at
 * @param cells counts by cell
 * @param bands bands by cell; none when the series were not wanted
 */
public record Results(
        Experiment experiment, long histories, Ending ending, long looks, List<CellCounts> cells, List<Bands> bands) {
    public Results {
        cells = List.copyOf(cells);
        bands = List.copyOf(bands);
    }

    /** Why an experiment ended. */
    public enum Ending {
        /** All histories are done. */
        COMPLETE,
        /** The shares are known precisely enough. */
        PRECISE,
        /** As many as were allowed are done, and the shares are not known precisely enough. */
        LIMIT,
        /** It was stopped; the same again goes on. */
        STOPPED
    }

    /** Histories that failed, in all cells. */
    public long failed() {
        return cells.stream().mapToLong(CellCounts::failed).sum();
    }
}
