package palace.experiment.calibrate;

/**
 * What is held possible of a parameter before data are looked at: every value of a range alike.
 *
 * @param path which parameter
 * @param low least
 * @param high most
 * @param why the reason for this range
 */
public record Prior(String path, double low, double high, String why) {
    public Prior {
        if (!(low < high)) { // negated so that NaN fails too
            throw new IllegalArgumentException("a prior needs low < high, but was %s to %s".formatted(low, high));
        }
    }

    boolean contains(double value) {
        return value >= low && value <= high;
    }
}
