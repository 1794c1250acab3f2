package palace.statistics;

/**
 * When a growing ensemble is looked at: after the first runs, then after each further batch, at last at the limit.
 *
 * <p>Looking after every run and stopping at the first moment the estimate seems precise would stop too early too often;
 * batches keep the looks few and their number known. Which look comes when is fixed beforehand, so that stopping depends
 * neither on threads nor on interruptions.
 *
 * @param first number of runs at the first look; {@code >= 1}
 * @param batch further runs before each next look; {@code >= 1}
 * @param limit number of runs at which to stop in any case; {@code >= first}
 */
public record LookSchedule(long first, long batch, long limit) {
    public LookSchedule {
        Arguments.atLeast("first", first, 1);
        Arguments.atLeast("batch", batch, 1);
        Arguments.atLeast("limit", limit, first);
    }

    /** Returns the number of runs at the next look after {@code runs} runs, or the limit if there is none. */
    public long next(long runs) {
        if (runs < first) {
            return first;
        }
        long further = (runs - first) / batch + 1;
        return further > (limit - first) / batch ? limit : first + further * batch;
    }

    /** Returns how many looks have been taken by {@code runs} runs. */
    public long looks(long runs) {
        if (runs < first) {
            return 0;
        }
        long regular = (Math.min(runs, limit) - first) / batch + 1;
        boolean atRaggedLimit = runs >= limit && (limit - first) % batch != 0;
        return atRaggedLimit ? regular + 1 : regular;
    }
}
