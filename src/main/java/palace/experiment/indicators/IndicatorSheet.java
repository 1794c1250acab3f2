package palace.experiment.indicators;

import java.util.Comparator;
import java.util.List;

/**
 * What to watch, as it was measured.
 *
 * @param histories that were watched
 * @param attempts in them
 * @param looks how many weeks were looked at
 * @param indicators all of them, in the order of the tables
 */
public record IndicatorSheet(int histories, long attempts, long looks, List<Indicator> indicators) {
    public IndicatorSheet {
        indicators = List.copyOf(indicators);
    }

    /** Whether it can be told of anything how well it foretells an attempt within a year: short windows end before. */
    public boolean seesYears() {
        return indicators.stream().anyMatch(indicator -> indicator.year() != null);
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
