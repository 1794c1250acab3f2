package palace.experiment.facts;

import org.jspecify.annotations.Nullable;
import palace.statistics.Interval;

/**
 * What the model says to one line.
 *
 * @param line which
 * @param value the model's number; NaN where its histories say nothing
 * @param interval 95% interval, by a bootstrap over histories; null where there is none
 */
public record Measured(
        FactLine line, double value, @Nullable Interval interval) {
    /** Whether it is where it must be. */
    public Verdict verdict() {
        Interval band = line.band();
        if (band == null) {
            return Verdict.REPORTED;
        }
        if (Double.isNaN(value)) {
            return Verdict.UNKNOWN;
        }
        return band.contains(value) ? Verdict.IN : Verdict.OUT;
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
