package palace.experiment.facts;

/** A number that histories give, and give again when some of them count several times and others not at all. */
@FunctionalInterface
interface Statistic {
    /**
     * The number; NaN where the histories say nothing.
     *
     * @param times how often each history counts
     */
    double of(double[] times);

    /** A function of two numbers, such as their ratio. */
    default Statistic over(Statistic other) {
        return times -> of(times) / other.of(times);
    }
}
