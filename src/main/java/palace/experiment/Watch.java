package palace.experiment;

/** Watches an ensemble from outside, where there is a clock, a terminal and somebody who may want it to stop. */
public interface Watch {
    /** Nobody watches. */
    Watch NOBODY = new Watch() {};

    /** Whether to do no more; asked from several threads. */
    default boolean stop() {
        return false;
    }

    /** Whether it is time to make safe what has been done. */
    default boolean saveNow() {
        return false;
    }

    /**
     * How far it is.
     *
     * @param done histories done
     * @param of histories that will have been done at the latest
     * @param first counts of the first cell; read them now, they go on
     */
    default void progress(long done, long of, CellCounts first) {}
}
