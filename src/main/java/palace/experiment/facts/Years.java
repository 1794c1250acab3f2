package palace.experiment.facts;

/**
 * A stretch of years.
 *
 * @param from its first moment
 * @param to the first moment after it
 */
record Years(double from, double to) {
    /** From so many years on, for ever. */
    static Years after(double from) {
        return new Years(from, Double.POSITIVE_INFINITY);
    }

    /** The first so many years. */
    static Years before(double to) {
        return new Years(0, to);
    }

    boolean contains(double year) {
        return year >= from && year < to;
    }
}
