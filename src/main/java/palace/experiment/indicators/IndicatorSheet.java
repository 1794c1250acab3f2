package palace.experiment.indicators;

import java.util.Comparator;
import java.util.List;

/**
 * What to watch, as it was measured.
 *
 * @param histories that were watched
 * @param attempts in them
 * @param looks how many weeks were looked at
 * @param window weeks of a history
 * @param indicators all of them, in the order of the tables
 */
public record IndicatorSheet(int histories, long attempts, long looks, int window, List<Indicator> indicators) {
    public IndicatorSheet {
        indicators = List.copyOf(indicators);
    }

    /** Weeks ahead that it is asked of: a year, or the longest of {@link Indicators#HORIZONS} that the window has room for. */
    public int horizon() {
        return Indicators.HORIZONS.get(Indicators.longest(window));
    }

    /** Whether it can be told of anything how well it foretells an attempt: the shortest windows end before. */
    public boolean tells() {
        return indicators.stream().anyMatch(indicator -> indicator.area() != null);
    }

    /** How many things were asked of an outsider, or of insiders. */
    public long asked(boolean outside) {
        return indicators.stream()
                .filter(indicator -> indicator.observable().outside() == outside && indicator.area() != null)
                .count();
    }

    /** Those that foretell an attempt, the best first. */
    public List<Indicator> best(boolean outside) {
        return indicators.stream()
                .filter(indicator -> indicator.observable().outside() == outside)
                .filter(Indicator::foretells)
                .sorted(Comparator.comparingDouble(indicator -> -indicator.strength()))
                .toList();
    }
}
