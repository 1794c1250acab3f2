package palace.statistics;

/**
 * The values a series may take, as far as bands tell them apart: evenly spaced points of a known range.
 *
 * @param name name of the series, for messages and tables
 * @param low smallest value; finite
 * @param high largest value; finite, {@code > low}
 * @param steps number of steps from low to high; {@code >= 1}. A count from 0 to 40 has 40 and loses nothing; a share
 *     with 1000 is known to within 0.0005
 */
public record Grid(String name, double low, double high, int steps) {
    public Grid {
        Arguments.finite(name + ": low", low);
        Arguments.finite(name + ": high", high);
        Arguments.atLeast(name + ": steps", steps, 1);
        if (!(low < high)) {
            throw new IllegalArgumentException("%s: need low < high, but was %s to %s".formatted(name, low, high));
        }
    }

    /** Returns the largest error of a value rounded to the grid: half a step. */
    public double resolution() {
        return (high - low) / steps / 2;
    }

    /** Returns where in the range a value lies, from 0 at low to 1 at high. */
    double position(double value) {
        return (Arguments.within(name, value, low, high) - low) / (high - low);
    }

    /** Returns the index of the grid point nearest to a position. */
    int nearest(double position) {
        return (int) Math.rint(position * steps);
    }

    double point(int index) {
        return at((double) index / steps);
    }

    double at(double position) {
        return low + (high - low) * position;
    }
}
