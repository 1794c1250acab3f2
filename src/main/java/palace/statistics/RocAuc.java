package palace.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The area under the receiver operating characteristic: the probability that an event that happened had been given a
 * higher forecast than one that did not, ties counting half. 0.5 is chance. It judges order only, not calibration.
 *
 * @see <a href="https://doi.org/10.1148/radiology.143.1.7063747">Hanley and McNeil (1982)</a>
 */
public final class RocAuc {
    private RocAuc() {}

    /** Returns the area, or nothing if all events happened or none did. */
    public static OptionalDouble of(List<Forecast> forecasts) {
        double[] happened = probabilities(forecasts, true);
        double[] not = probabilities(forecasts, false);
        long halves = 0; // twice the number of pairs in the right order, so that ties stay whole
        int below = 0;
        int notAbove = 0;
        for (double probability : happened) {
            while (below < not.length && not[below] < probability) {
                below++;
            }
            while (notAbove < not.length && not[notAbove] <= probability) {
                notAbove++;
            }
            halves += below + notAbove;
        }
        long pairs = (long) happened.length * not.length;
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(halves / (2.0 * pairs));
    }

    private static double[] probabilities(List<Forecast> forecasts, boolean happened) {
        double[] sorted = forecasts.stream()
                .filter(forecast -> forecast.happened() == happened)
                .mapToDouble(forecast -> forecast.probability() + 0.0) // minus 0 sorts before 0
                .toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
