package palace.experiment.calibrate;

import palace.experiment.facts.FactLine;
import palace.statistics.Interval;

/**
 * A figure of data that the model is to meet.
 *
 * @param line the fact
 * @param weight how much it counts beside the others
 */
public record Aim(FactLine line, double weight) {
    private static final double Z = 1.959964;
    private static final double FIFTH = 0.2;

    /** Of a figure about which the histories say nothing. */
    private static final double UNKNOWN = 5;

    public Aim {
        if (line.data() == null) {
            throw new IllegalArgumentException(line.key() + " has no figure of data");
        }
    }

    /** What data say. */
    public double data() {
        Double data = line.data();
        return data == null ? Double.NaN : data;
    }

    /** Its standard error, by its published interval; a fifth of the figure where none is published. */
    public double error() {
        Interval interval = line.interval();
        return interval == null ? FIFTH * Math.abs(data()) : interval.halfWidth() / Z;
    }

    /** Its part of a squared distance. */
    double squared(double model) {
        double errors = Double.isNaN(model) || Double.isInfinite(model) ? UNKNOWN : (model - data()) / error();
        return weight * errors * errors;
    }
}
