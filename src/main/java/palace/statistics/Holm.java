package palace.statistics;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Holm's correction for many comparisons: a p-value that is still small after it would be so by chance, anywhere among
 * them, as rarely as it says. It asks nothing of how the comparisons hang together.
 *
 * @see <a href="https://www.jstor.org/stable/4615733">Holm (1979)</a>
 */
public final class Holm {
    private Holm() {}

    /** Returns the corrected p-values in the order of the given ones. */
    public static double[] corrected(double... p) {
        Integer[] order = new Integer[p.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
        double[] corrected = new double[p.length];
        double most = 0;
        for (int rank = 0; rank < p.length; rank++) {
            most = Math.max(most, Math.min(1, (p.length - rank) * Arguments.fraction("p", p[order[rank]])));
            corrected[order[rank]] = most;
        }
        return corrected;
    }
}
