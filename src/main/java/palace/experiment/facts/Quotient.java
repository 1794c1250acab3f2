package palace.experiment.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.statistics.Interval;

/**
 * One number over another. Where one of them is 0 because nothing was counted, resamples are all alike and tell nothing of
 * how large the quotient, or how small, could have been: then its interval is made of those of both, as of two independent
 * numbers (MOVER-R). With t the numerator's upper end and b, l the denominator and its lower end, 0 over b may be up to
 * t/√(b² − (b − l)²); and what is infinite is at least one over the same of its inverse.
 *
 * @param top the numerator
 * @param bottom the denominator
 * @see <a href="https://doi.org/10.1177/0962280213502144">Newcombe (2016)</a>
 */
record Quotient(Statistic top, Statistic bottom) implements Statistic {
    @Override
    public double of(double[] times) {
        return top.of(times) / bottom.of(times);
    }

    @Override
    public @Nullable Interval interval(double[] once, List<double[]> resamples) {
        double above = top.of(once);
        double below = bottom.of(once);
        if (above == 0 && below > 0) {
            return new Interval(0, most(top, bottom, once, resamples));
        }
        if (below == 0 && above > 0) {
            return new Interval(1 / most(bottom, top, once, resamples), Double.POSITIVE_INFINITY);
        }
        return Statistic.super.interval(once, resamples);
    }

    /** How large one number, of which nothing was counted, could have been over another; infinite where that may be 0. */
    private static double most(Statistic nothing, Statistic other, double[] once, List<double[]> resamples) {
        Interval its = nothing.interval(once, resamples);
        Interval others = other.interval(once, resamples);
        double value = other.of(once);
        double low = others == null ? 0 : Math.min(value, others.low());
        double least = value * value - (value - low) * (value - low);
        return its == null || !(least > 0) ? Double.POSITIVE_INFINITY : its.high() / Math.sqrt(least);
    }
}
