package palace.experiment.facts;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import palace.statistics.Interval;

/**
 * One number that data and model both give.
 *
 * @param fact id of the fact that it belongs to
 * @param key its name in files and for those who calibrate
 * @param words what it is
 * @param data what data say; null where they say nothing comparable
 * @param interval 95% interval of the data; null where none is published
 * @param band where the model's number must lie; null if it is only reported
 * @param statistic how the model's number is made
 */
public record FactLine(
        String fact,
        String key,
        String words,
        @Nullable Double data,
        @Nullable Interval interval,
        @Nullable Interval band,
        Function<WorldSample, Statistic> statistic) {

    static FactLine of(String fact, String key, String words, Function<WorldSample, Statistic> statistic) {
        return new FactLine(fact, key, words, null, null, null, statistic);
    }

    FactLine data(double value) {
        return new FactLine(fact, key, words, value, interval, band, statistic);
    }

    FactLine data(double value, double low, double high) {
        return new FactLine(fact, key, words, value, new Interval(low, high), band, statistic);
    }

    FactLine band(double low, double high) {
        return new FactLine(fact, key, words, data, interval, new Interval(low, high), statistic);
    }

    /** The band within a factor of what data say. */
    FactLine factor(double factor) {
        double value = data == null ? Double.NaN : data;
        return band(value / factor, value * factor);
    }

    /** The band within so much of what data say. */
    FactLine within(double much) {
        double value = data == null ? Double.NaN : data;
        return band(value - much, value + much);
    }
}
