package palace.theory;

import org.apache.commons.math3.util.FastMath;

/** Draws of one quantity: their mean and how far chance may have moved it. */
final class DrawnMean {
    private int count;
    private double mean;
    private double squares;

    /** Adds a draw (Welford's recursion). */
    void add(double value) {
        count++;
        double step = value - mean;
        mean += step / count;
        squares += step * (value - mean);
    }

    int count() {
        return count;
    }

    double mean() {
        return mean;
    }

    double standardError() {
        return count < 2 ? 0 : FastMath.sqrt(squares / (count - 1) / count);
    }
}
