package palace.experiment;

import org.jspecify.annotations.Nullable;
import palace.statistics.LookSchedule;
import palace.statistics.PrecisionTarget;

/**
 * When an ensemble has enough.
 *
 * @param replications most histories of each cell; {@code >= 1}
 * @param precision how precisely shares of the first cell are to be known; null asks for all replications
 * @param looks when precision is looked at
 */
public record Goal(long replications, @Nullable PrecisionTarget precision, LookSchedule looks) {
    private static final long BATCH = 800;

    public Goal {
        if (replications < 1) {
            throw new IllegalArgumentException("replications must be at least 1, but was " + replications);
        }
    }

    /** A number of histories, and no look before the end. */
    public static Goal of(long replications) {
        return new Goal(replications, null, new LookSchedule(replications, 1, replications));
    }

    /** As many batches as it takes, up to a limit. */
    public static Goal precise(PrecisionTarget precision, long limit) {
        return new Goal(limit, precision, new LookSchedule(Math.min(BATCH, limit), BATCH, limit));
    }

    /** Whether to stop after so many replications of every cell. */
    boolean reached(long done, CellCounts first) {
        return precision != null
                && done >= looks.first()
                && looks.looks(done) > looks.looks(done - 1)
                && precision.isMet(first.shares());
    }
}
