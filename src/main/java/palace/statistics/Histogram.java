package palace.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Counts of the values of one series in one week, with only the part of the grid in memory that was met. */
final class Histogram {
    /** The mean is summed in whole multiples of the range over 2^32, so that 2^31 values cannot overflow. */
    private static final double MEAN_UNITS = 0x1p32;

    private int first;
    private int[] counts = new int[0];
    private int total;
    private long sum;

    void add(Grid grid, double value) {
        double position = grid.position(value);
        count(grid.nearest(position), 1, grid.steps());
        sum += (long) Math.rint(position * MEAN_UNITS);
    }

    void merge(Histogram other, Grid grid) {
        int[] added = other.counts; // other may be this: each count is read just before it changes
        for (int i = 0; i < added.length; i++) {
            if (added[i] > 0) {
                count(other.first + i, added[i], grid.steps());
            }
        }
        sum = Math.addExact(sum, other.sum);
    }

    int total() {
        return total;
    }

    Band band(Grid grid) {
        double mean = grid.at(sum / MEAN_UNITS / total);
        return new Band(
                total,
                mean,
                quantile(grid, 0.05),
                quantile(grid, 0.25),
                quantile(grid, 0.50),
                quantile(grid, 0.75),
                quantile(grid, 0.95));
    }

    /** Writes only what was met, so that equal counts give equal bytes however they were gathered. */
    void write(DataOutput out) throws IOException {
        int from = 0;
        int to = counts.length;
        while (from < to && counts[from] == 0) {
            from++;
        }
        while (to > from && counts[to - 1] == 0) {
            to--;
        }
        out.writeInt(to - from);
        if (to > from) {
            out.writeInt(first + from);
            out.writeLong(sum);
        }
        for (int i = from; i < to; i++) {
            out.writeInt(counts[i]);
        }
    }

    static Histogram read(DataInput in, Grid grid) throws IOException {
        var histogram = new Histogram();
        int length = in.readInt();
        if (length > 0) {
            int first = in.readInt();
            histogram.sum = in.readLong();
            for (int i = 0; i < length; i++) {
                histogram.count(first + i, in.readInt(), grid.steps());
            }
        }
        return histogram;
    }

    private void count(int index, int times, int steps) {
        total = Math.addExact(total, times);
        cover(index, steps);
        counts[index - first] += times;
    }

    /** Makes room for an index; the window doubles, so that a wandering series costs few copies. */
    private void cover(int index, int steps) {
        if (counts.length > 0 && index >= first && index < first + counts.length) {
            return;
        }
        int oldFirst = counts.length == 0 ? index : first;
        int oldLast = counts.length == 0 ? index : first + counts.length - 1;
        int from = index < oldFirst ? Math.max(0, index - counts.length) : oldFirst;
        int to = index > oldLast ? Math.min(steps, index + counts.length) : oldLast;
        int[] wider = new int[to - from + 1];
        System.arraycopy(counts, 0, wider, oldFirst - from, counts.length);
        counts = wider;
        first = from;
    }

    private double quantile(Grid grid, double p) {
        return Quantile.ofSorted(total, rank -> grid.point(indexOfRank(rank)), p);
    }

    private int indexOfRank(long rank) {
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen > rank) {
                return first + i;
            }
        }
        throw new IllegalStateException("rank %d of %d values in %s".formatted(rank, total, Arrays.toString(counts)));
    }
}
