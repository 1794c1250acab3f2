package palace.experiment.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.statistics.ClusteredAuc;
import palace.statistics.Confidence;
import palace.statistics.Interval;

/**
 * How well one thing foretells an attempt.
 *
 * @param observable what is watched
 * @param change whether it is its change over a quarter, and not its value
 * @param areas areas under the curve for {@link Indicators#HORIZONS}; null where there is nothing to tell apart
 * @param low whether low values foretell an attempt; else high ones
 * @param alarms how good an alarm is that is raised in one quiet look of ten at most; null without an area
 */
public record Indicator(
        Observable observable,
        boolean change,
        List<java.util.Optional<ClusteredAuc>> areas,
        boolean low,
        @Nullable Alarms alarms) {
    public Indicator {
        areas = List.copyOf(areas);
    }

    /**
     * What an alarm is worth.
     *
     * @param caught share of attempts before which it stood at the last look
     * @param falseAlarms share of looks with an alarm after which nobody moved within a year
     * @param lead weeks for which it had stood without a break before an attempt, on average, less those for which it
     *     stands at a look that no attempt follows within a year
     * @param interval of the lead
     */
    public record Alarms(double caught, double falseAlarms, double lead, Interval interval) {}

    /** The area within a year; null where there is nothing to tell apart. */
    public @Nullable ClusteredAuc year() {
        return areas.get(areas.size() - 1).orElse(null);
    }

    /** How far from chance it is within a year, either way; 0 where there is nothing to tell apart. */
    public double strength() {
        ClusteredAuc year = year();
        return year == null ? 0 : Math.abs(year.area() - 0.5);
    }

    /** Whether it is told from chance within a year. */
    public boolean foretells() {
        ClusteredAuc year = year();
        return year != null && !year.interval(Confidence.NINETY_FIVE).contains(0.5);
    }

    /** Whether its alarms stand longer before attempts than at other times. */
    public boolean leads() {
        return alarms != null && foretells() && alarms.interval().low() > 0;
    }

    /** What it is called. */
    public String name() {
        return observable.name() + (change ? " (change)" : "");
    }
}
