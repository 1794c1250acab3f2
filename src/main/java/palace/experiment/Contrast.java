package palace.experiment;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import palace.statistics.Confidence;
import palace.statistics.Interval;

/**
 * A weighted sum of what cells answer, such as the difference of two of them, with the error that is left when all cells
 * share their chance: histories of one replication are paired.
 *
 * @param value the sum; NaN where a cell that counts says nothing
 * @param error its standard error over replications
 * @param replications how many of them have something to say: a history without an attempt says nothing of attempts
 * @param kind what sort of number it is a sum of
 * @param least the least that any cell that counts was divided by: histories, events or years
 */
public record Contrast(double value, double error, long replications, Response.Kind kind, double least) {

    /** Returns the contrasts of several weightings of the cells, in one reading of the histories. */
    public static List<Contrast> of(Answers answers, int response, List<double[]> weightings) {
        var squares = new Squares(answers, response, weightings);
        answers.replay(squares::add);
        squares.endReplication();
        return java.util.stream.IntStream.range(0, weightings.size())
                .mapToObj(squares::contrast)
                .toList();
    }

    /** Whether every cell that counts says something. */
    public boolean isKnown() {
        return !Double.isNaN(value) && replications >= 2;
    }

    /**
     * Returns Student's t interval over replications; where none of them differs from the others, what so many
     * histories, events or years could still have missed.
     */
    public Interval interval(Confidence confidence) {
        double halfWidth = error > 0 ? confidence.t(replications - 1) * error : missed(confidence);
        boolean share = kind == Response.Kind.SHARE || kind == Response.Kind.SHARE_OF_EVENTS;
        double end = share ? Math.max(1, Math.abs(value)) : Double.POSITIVE_INFINITY; // shares differ by 1 at most
        return new Interval(Math.max(-end, value - halfWidth), Math.min(end, value + halfWidth));
    }

    /** For shares z²/(n + z²), as in Tango's interval; for rates the Poisson limit of nothing seen. */
    private double missed(Confidence confidence) {
        double z2 = confidence.z() * confidence.z();
        return switch (kind) {
            case SHARE, SHARE_OF_EVENTS -> z2 / (least + z2);
            case RATE -> -FastMath.log((1 - confidence.level()) / 2) / least;
            case MEAN -> 0;
        };
    }

    /** Sums of what each replication adds to the weighted sum beyond its expectation. */
    private static final class Squares {
        private final Answers answers;
        private final int response;
        private final List<double[]> weightings;
        private final double[] ratios;
        private final double[] bottoms;
        private final double[] current;
        private final double[] squares;
        private final boolean[] says;
        private final long[] replications;
        private long replication = -1;

        Squares(Answers answers, int response, List<double[]> weightings) {
            this.answers = answers;
            this.response = response;
            this.weightings = weightings;
            current = new double[weightings.size()];
            squares = new double[weightings.size()];
            says = new boolean[weightings.size()];
            replications = new long[weightings.size()];
            ratios = new double[answers.cells()];
            bottoms = new double[answers.cells()];
            for (int cell = 0; cell < ratios.length; cell++) {
                ratios[cell] = answers.answer(cell, response).value();
                bottoms[cell] = answers.answer(cell, response).estimate().y();
            }
        }

        void add(RunRecord run) {
            if (run.replication() != replication) {
                endReplication();
                replication = run.replication();
            }
            double top = answers.top(response, run);
            double bottom = answers.bottom(response, run);
            if (Double.isNaN(top) || Double.isNaN(bottom) || bottoms[run.cell()] <= 0) {
                return;
            }
            double influence = (top - ratios[run.cell()] * bottom) / bottoms[run.cell()];
            for (int i = 0; i < current.length; i++) {
                double weight = weightings.get(i)[run.cell()];
                current[i] += weight * influence;
                says[i] |= weight != 0 && bottom > 0;
            }
        }

        void endReplication() {
            for (int i = 0; i < current.length; i++) {
                squares[i] += current[i] * current[i];
                replications[i] += says[i] ? 1 : 0;
                current[i] = 0;
                says[i] = false;
            }
        }

        Contrast contrast(int which) {
            double[] weights = weightings.get(which);
            double value = 0;
            for (int cell = 0; cell < weights.length; cell++) {
                value += weights[cell] == 0 ? 0 : weights[cell] * ratios[cell];
            }
            double n = replications[which];
            double error = Math.sqrt(squares[which] * n / Math.max(1.0, n - 1));
            return new Contrast(
                    value,
                    error,
                    replications[which],
                    answers.responses().get(response).kind(),
                    least(weights));
        }

        private double least(double[] weights) {
            double least = Double.POSITIVE_INFINITY;
            for (int cell = 0; cell < weights.length; cell++) {
                least = weights[cell] == 0 ? least : Math.min(least, bottoms[cell]);
            }
            return least;
        }
    }
}
