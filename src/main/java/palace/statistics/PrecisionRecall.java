package palace.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The area under the curve of precision against recall, as average precision: going down from the highest forecast, the
 * share of forecasts so far that happened, averaged over those that happened. Chance gives the base rate. For rare events
 * it tells more than {@link RocAuc}.
 *
 * @see <a href="https://doi.org/10.1145/1143844.1143874">Davis and Goadrich (2006)</a>
 */
public final class PrecisionRecall {
    private PrecisionRecall() {}

    /** Returns the area, or nothing if nothing happened; forecasts that are equal come together. */
    public static OptionalDouble of(List<Forecast> forecasts) {
        List<Forecast> sorted = forecasts.stream()
                .sorted(Comparator.comparingDouble(Forecast::probability).reversed())
                .toList();
        double area = 0;
        int seen = 0;
        int happened = 0;
        while (seen < sorted.size()) {
            double level = sorted.get(seen).probability();
            int before = happened;
            while (seen < sorted.size() && sorted.get(seen).probability() == level) {
                happened += sorted.get(seen).happened() ? 1 : 0;
                seen++;
            }
            area += (happened - before) * ((double) happened / seen);
        }
        return happened == 0 ? OptionalDouble.empty() : OptionalDouble.of(area / happened);
    }
}
