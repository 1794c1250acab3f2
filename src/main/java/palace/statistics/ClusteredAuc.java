package palace.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The area under the receiver operating characteristic of values that come in clusters, such as the weeks of a history:
 * the probability that a value before an event lies above one before none, ties counting half. What is alike within a
 * cluster makes the area less certain, and the error says so.
 *
 * @param area in {@code [0, 1]}; 0.5 is chance
 * @param error its standard error
 * @param clusters how many clusters there are
 * @param degrees of freedom: one less than the clusters that have a value before an event, or one before none, whichever
 *     are fewer. However many clusters there are, three in which something happened are three witnesses
 * @see <a href="https://doi.org/10.2307/2533958">Obuchowski (1997)</a>
 */
public record ClusteredAuc(double area, double error, long clusters, long degrees) {

    /**
     * Returns the estimate; null where all values precede an event or none, or all of one sort are of one cluster.
     *
     * @param values what is to foretell the event
     * @param happened whether the event came after it
     * @param cluster number of the cluster of each value, from 0
     */
    public static @Nullable ClusteredAuc of(double[] values, boolean[] happened, int[] cluster) {
        var placements = new Placements(values, happened);
        int clusters = Arrays.stream(cluster).max().orElse(-1) + 1;
        double positives = placements.positives();
        double negatives = values.length - positives;
        if (positives == 0 || negatives == 0) {
            return null;
        }
        double area = placements.area();
        double[] above = new double[clusters];
        double[] below = new double[clusters];
        boolean[] hasPositive = new boolean[clusters];
        boolean[] hasNegative = new boolean[clusters];
        for (int i = 0; i < values.length; i++) {
            double placement = placements.of(i) - area;
            (happened[i] ? above : below)[cluster[i]] += placement;
            (happened[i] ? hasPositive : hasNegative)[cluster[i]] = true;
        }
        long all = union(hasPositive, hasNegative);
        long withPositive = union(hasPositive, hasPositive);
        long withNegative = union(hasNegative, hasNegative);
        if (withPositive < 2 || withNegative < 2) {
            return null;
        }
        double s10 = product(above, above) * withPositive / ((withPositive - 1) * positives);
        double s01 = product(below, below) * withNegative / ((withNegative - 1) * negatives);
        double s11 = product(above, below) * all / (all - 1);
        double variance = s10 / positives + s01 / negatives + 2 * s11 / (positives * negatives);
        return new ClusteredAuc(area, Math.sqrt(Math.max(0, variance)), all, Math.min(withPositive, withNegative) - 1);
    }

    /**
     * Returns Student's t interval over the clusters of the rarer sort, within {@code [0, 1]}. Where all values before an
     * event lie on one side of all others, nothing scatters and there is no error to be seen: it is what so few clusters
     * could have missed, by Wilson's interval of one sort among them.
     */
    public Interval interval(Confidence confidence) {
        if (error == 0 && (area == 0 || area == 1)) {
            return Wilson.interval(area, degrees + 1.0, confidence);
        }
        double halfWidth = confidence.t(degrees) * error;
        return new Interval(Math.max(0, area - halfWidth), Math.min(1, area + halfWidth));
    }

    private static long union(boolean[] one, boolean[] other) {
        long count = 0;
        for (int i = 0; i < one.length; i++) {
            count += one[i] || other[i] ? 1 : 0;
        }
        return count;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Of each value the share of the other sort that lies on the right side of it. */
    private static final class Placements {
        private final double[] values;
        private final boolean[] happened;
        private final double[] before;
        private final double[] quiet;

        Placements(double[] values, boolean[] happened) {
            this.values = values;
            this.happened = happened;
            before = sorted(true);
            quiet = sorted(false);
        }

        private double[] sorted(boolean which) {
            double[] some = new double[values.length];
            int count = 0;
            for (int i = 0; i < values.length; i++) {
                if (happened[i] == which) {
                    some[count++] = values[i] + 0.0; // minus 0 sorts before 0
                }
            }
            double[] all = Arrays.copyOf(some, count);
            Arrays.sort(all);
            return all;
        }

        double positives() {
            return before.length;
        }

        double of(int i) {
            double value = values[i] + 0.0;
            return happened[i] ? below(quiet, value) / quiet.length : 1 - below(before, value) / before.length;
        }

        double area() {
            double sum = 0;
            for (double value : before) {
                sum += below(quiet, value);
            }
            return sum / ((double) before.length * quiet.length);
        }

        /** How many lie below a value, those equal to it counting half. */
        private static double below(double[] sorted, double value) {
            return (first(sorted, value, false) + first(sorted, value, true)) / 2.0;
        }

        /** The place of the first that is not below the value, or that is above it. */
        private static int first(double[] sorted, double value, boolean above) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted[middle] < value || (above && sorted[middle] == value)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
