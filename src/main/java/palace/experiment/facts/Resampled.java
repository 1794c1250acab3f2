package palace.experiment.facts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.Proportion;
import palace.statistics.Quantile;

/** What resamples of the histories tell of a number. */
final class Resampled {
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    /** Fewer that say anything have no ends to speak of. */
    private static final int FEWEST = 20;

    private Resampled() {}

    /** Of a share of none or all the interval of its count, since all resamples are alike; else that of the resamples. */
    static @Nullable Interval interval(@Nullable Proportion counted, double[] resampled) {
        if (counted != null && (counted.successes() == 0 || counted.successes() == counted.trials())) {
            return counted.wilson(Confidence.NINETY_FIVE);
        }
        // What lies beyond all that a resample shows stays on its side; only what says nothing is left out.
        double[] known =
                Arrays.stream(resampled).filter(value -> !Double.isNaN(value)).toArray();
        return known.length < FEWEST ? null : new Interval(Quantile.of(known, LOW), Quantile.of(known, HIGH));
    }
}
