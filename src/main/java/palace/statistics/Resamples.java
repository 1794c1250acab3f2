package palace.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A bootstrap over whole units, such as cases or countries: how often each counts in each resample. All statistics that
 * are made of the same resamples are paired.
 *
 * @see <a href="https://doi.org/10.1214/aos/1176344552">Efron (1979)</a>
 */
public final class Resamples {
    private final int units;
    private final List<int[]> times;
    private final Confidence confidence;

    private Resamples(int units, List<int[]> times, Confidence confidence) {
        this.units = units;
        this.times = times;
        this.confidence = confidence;
    }

    /**
     * How much a statistic varies over resamples.
     *
     * @param error its standard deviation; infinite where a resample's value is; NaN where fewer than two resamples have a
     *     value, and of a single unit, which is drawn every time and says nothing of how much it might vary
     * @param interval its percentiles, with an infinite end where so many are infinite; null where the error is NaN
     */
    public record Spread(double error, @Nullable Interval interval) {}

    /** Draws as many units as there are, with replacement, again and again. */
    public static Resamples of(int units, BootstrapPlan plan, RandomGenerator random) {
        Arguments.atLeast("units", units, 1);
        List<int[]> times = new ArrayList<>();
        for (int resample = 0; resample < plan.resamples(); resample++) {
            int[] drawn = new int[units];
            for (int unit = 0; unit < units; unit++) {
                drawn[Draw.index(random, units)]++;
            }
            times.add(drawn);
        }
        return new Resamples(units, times, plan.confidence());
    }

    /**
     * Returns how much a statistic varies.
     *
     * @param statistic of how often each unit counts; NaN where such a resample has none
     */
    public Spread spread(ToDoubleFunction<int[]> statistic) {
        double[] values = times.stream()
                .mapToDouble(statistic)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        if (units < 2 || values.length < 2) {
            return new Spread(Double.NaN, null);
        }
        double tail = (1 - confidence.level()) / 2;
        return new Spread(deviation(values), new Interval(Quantile.of(values, tail), Quantile.of(values, 1 - tail)));
    }

    /** Returns how much the mean of a value of each unit varies. */
    public Spread ofMean(double[] values) {
        return spread(drawn -> {
            double sum = 0;
            for (int unit = 0; unit < values.length; unit++) {
                sum += drawn[unit] * values[unit];
            }
            return sum / values.length;
        });
    }

    private static double deviation(double[] values) {
        if (Arrays.stream(values).anyMatch(Double::isInfinite)) {
            return Double.POSITIVE_INFINITY;
        }
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return StrictMath.sqrt(squares / (values.length - 1));
    }
}
