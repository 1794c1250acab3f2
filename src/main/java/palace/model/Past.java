package palace.model;

import org.jspecify.annotations.Nullable;
import palace.model.check.Require;

/**
 * What people have seen of attempts before the window opens.
 *
 * @param months since the last attempt on whoever then ruled; null if there was none in {@link #MEMORY_YEARS}
 * @param outcome how that attempt ended; null if there was none
 * @param attempts how many there were in {@link #MEMORY_YEARS}, at least 0
 */
public record Past(@Nullable Double months, @Nullable OutcomeClass outcome, int attempts) {
    /** How far back attempts are counted. */
    public static final int MEMORY_YEARS = 20;

    /** No attempt that anybody remembers. */
    public static final Past QUIET = new Past(null, null, 0);

    public Past {
        Require.between("attempts", attempts, 0, Integer.MAX_VALUE);
        boolean remembered = months != null && outcome != null;
        if (attempts > 0 != remembered) {
            throw new IllegalArgumentException(
                    "months and outcome are those of the last of %d attempts, but were %s and %s"
                            .formatted(attempts, months, outcome));
        }
    }
}
