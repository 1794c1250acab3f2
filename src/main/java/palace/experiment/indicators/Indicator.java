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
 * @param longest which of these horizons is the longest that the window has room for
 * @param low whether low values foretell an attempt; else high ones
 * @param alarms how good an alarm is that is raised in one quiet look of ten at most; null without an area
 */
public record Indicator(
        Observable observable,
        boolean change,
        List<java.util.Optional<ClusteredAuc>> areas,
        int longest,
        boolean low,
        @Nullable Alarms alarms) {
    public Indicator {
        areas = List.copyOf(areas);
    }

    /**
     * What an alarm is worth.
     *
     * @param caught share of attempts before which it stood at the last look
     * @param falseAlarms share of looks with an alarm after which nobody moved within the longest horizon
     * @param lead weeks for which it had stood without a break before an attempt, on average, less those for which it
     *     stands at a look that no attempt follows within it
     * @param interval of the lead
     */
    public record Alarms(double caught, double falseAlarms, double lead, Interval interval) {}

    /** The area within the longest horizon; null where there is nothing to tell apart. */
    public @Nullable ClusteredAuc area() {
        return areas.get(longest).orElse(null);
    }

    /** How far from chance it is within the longest horizon, either way; 0 where there is nothing to tell apart. */
    public double strength() {
        ClusteredAuc area = area();
        return area == null ? 0 : Math.abs(area.area() - 0.5);
    }

    /** Whether it is told from chance within the longest horizon. */
    public boolean foretells() {
        ClusteredAuc area = area();
        return area != null && !area.interval(Confidence.NINETY_FIVE).contains(0.5);
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
