package palace.experiment.facts;

import org.jspecify.annotations.Nullable;
import palace.statistics.Interval;

/**
 * What the model says to one line.
 *
 * @param line which
 * @param value the model's number; NaN where its histories say nothing, infinite where it lies above or below all that
 *     they show
 * @param interval 95% interval, by a bootstrap over histories, with infinite ends where it is open; where all resamples are
 *     alike because nothing was counted, or all, as {@link Statistic#interval} says; null where there is none
 */
public record Measured(
        FactLine line, double value, @Nullable Interval interval) {
    /** Whether it is where it must be. */
    public Verdict verdict() {
        Interval band = line.band();
        if (band == null) {
            return Verdict.REPORTED;
        }
        // What is less than all that is seen may be anything below it, in the band or not.
        if (Double.isNaN(value) || value == Double.NEGATIVE_INFINITY) {
            return Verdict.UNKNOWN;
        }
        // A band without an upper end goes up to the largest number, and so takes in a ratio to nothing.
        return band.contains(Math.min(value, Double.MAX_VALUE)) ? Verdict.IN : Verdict.OUT;
    }

    /** How a number of the model lies to its band. */
    public enum Verdict {
        IN,
        OUT,
        /** The histories say nothing. */
        UNKNOWN,
        /** There is no band. */
        REPORTED;

        /** The name in files. */
        public String code() {
            return this == REPORTED ? "" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
