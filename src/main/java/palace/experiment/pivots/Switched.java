package palace.experiment.pivots;

import org.jspecify.annotations.Nullable;
import palace.statistics.PairedDifference;
import palace.statistics.Proportion;

/**
 * What became of the same attempts under one thing and under another.
 *
 * @param both attempts that succeed either way
 * @param onlyFirst that succeed under the first only
 * @param onlySecond under the second only
 * @param neither under neither
 */
public record Switched(long both, long onlyFirst, long onlySecond, long neither) {
    static final Switched NOTHING = new Switched(0, 0, 0, 0);

    Switched plus(boolean first, boolean second) {
        return new Switched(
                both + (first && second ? 1 : 0),
                onlyFirst + (first && !second ? 1 : 0),
                onlySecond + (!first && second ? 1 : 0),
                neither + (!first && !second ? 1 : 0));
    }

    /** How many attempts were compared. */
    public long pairs() {
        return both + onlyFirst + onlySecond + neither;
    }

    /** The share that succeeds under the first less that under the second; null where nothing was compared. */
    public @Nullable PairedDifference difference() {
        return pairs() == 0 ? null : new PairedDifference(both, onlyFirst, onlySecond, neither);
    }

    /** The share of attempts that end otherwise under the one than under the other; null where nothing was compared. */
    public @Nullable Proportion turned() {
        return pairs() == 0 ? null : new Proportion(onlyFirst + onlySecond, pairs());
    }
}
