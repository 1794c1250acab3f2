package palace.experiment.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.statistics.Interval;
import palace.statistics.Proportion;

/** A number that histories give, and give again when some of them count several times and others not at all. */
@FunctionalInterface
interface Statistic {
    /**
     * The number; NaN where the histories say nothing, infinite where it lies above, or below, all that they show.
     *
     * @param times how often each history counts
     */
    double of(double[] times);

    /** Of how many this is a share, every history counted once; null where it is none, or one of nothing. */
    default @Nullable Proportion counted() {
        return null;
    }

    /**
     * Its 95% interval; null where the histories say nothing.
     *
     * @param once every history once
     * @param resamples how often each history counts in each resample
     */
    default @Nullable Interval interval(double[] once, List<double[]> resamples) {
        return Resampled.interval(
                counted(), resamples.stream().mapToDouble(this::of).toArray());
    }

    /** A function of two numbers, such as their ratio. */
    default Statistic over(Statistic other) {
        return new Quotient(this, other);
    }
}
