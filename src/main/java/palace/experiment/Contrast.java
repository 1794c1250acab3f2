package palace.experiment;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.RatioEstimate;

/**
 * A weighted sum of what cells answer, such as the difference of two of them, with the error that is left when all cells
 * share their chance: histories of one replication are paired.
 *
 * @param value the sum; NaN where a cell that counts says nothing
 * @param error its standard error over replications
 * @param replications how many of them have something to say in any cell: a history without an attempt says nothing of
 *     attempts
 * @param kind what sort of number it is a sum of
 * @param parts the cells that count
 * @param pairing the error over that of cells with chance of their own; below 1 where shared chance cancels
 */
public record Contrast(
        double value, double error, long replications, Response.Kind kind, List<Part> parts, double pairing) {
    public Contrast {
        parts = List.copyOf(parts);
    }

    /**
     * A cell that counts.
     *
     * @param weight how much, not 0
     * @param estimate what it answers
     * @param units how many of its histories have something to say
     */
    public record Part(double weight, RatioEstimate estimate, long units) {}

    /** Returns the contrasts of several weightings of the cells, in one reading of the histories. */
    public static List<Contrast> of(Answers answers, int response, List<double[]> weightings) {
        var squares = new Squares(answers, response, weightings);
        answers.replay(squares::add);
        squares.endReplication();
        return java.util.stream.IntStream.range(0, weightings.size())
                .mapToObj(squares::contrast)
                .toList();
    }

    /** Whether every cell that counts says something, and so often that there is an error. */
    public boolean isKnown() {
        return !Double.isNaN(value) && (kind == Response.Kind.SHARE_OF_EVENTS ? replications : fewest()) >= 2;
    }

    /** Histories that have something to say in the cell where the fewest have. */
    private long fewest() {
        return parts.stream().mapToLong(Part::units).min().orElse(0);
    }

    /**
     * Returns Student's t interval over replications, with the degrees of freedom of the cell where the fewest have
     * something to say: two attempts against a thousand are known as well as two. Where no replication differs from the
     * others, it is what so many histories or years could still have missed; a mean of numbers without a bound has no such
     * limit. Shares of events are made of the arms of the cells' own intervals.
     */
    public Interval interval(Confidence confidence) {
        Interval free = kind == Response.Kind.SHARE_OF_EVENTS ? ofArms(confidence) : around(halfWidth(confidence));
        boolean share = kind == Response.Kind.SHARE || kind == Response.Kind.SHARE_OF_EVENTS;
        double end = share ? Math.max(1, Math.abs(value)) : Double.POSITIVE_INFINITY; // shares differ by 1 at most
        return new Interval(Math.max(-end, free.low()), Math.min(end, free.high()));
    }

    private Interval around(double halfWidth) {
        return new Interval(value - halfWidth, value + halfWidth);
    }

    private double halfWidth(Confidence confidence) {
        return error > 0 ? confidence.t(fewest() - 1) * error : missed(confidence);
    }

    /**
     * Each end takes from each cell the arm that points that way, and what pairing leaves of it.
     *
     * @see <a href="https://doi.org/10.1002/sim.3095">Zou and Donner (2008)</a>
     */
    private Interval ofArms(Confidence confidence) {
        double down = 0;
        double up = 0;
        for (Part part : parts) {
            Interval own = part.estimate().shareInterval(confidence);
            double below = part.weight() * (part.estimate().value() - own.low());
            double above = part.weight() * (own.high() - part.estimate().value());
            down += part.weight() > 0 ? below * below : above * above;
            up += part.weight() > 0 ? above * above : below * below;
        }
        double left = left(confidence);
        return new Interval(value - left * Math.sqrt(down), value + left * Math.sqrt(up));
    }

    /**
     * What pairing leaves of an arm. It is known from as many histories as the cell with fewest events has, and widened
     * by Student's t of those; by that alone no arm becomes longer than without pairing.
     */
    private double left(Confidence confidence) {
        long fewest = fewest();
        if (!(error > 0) || fewest < 2) {
            return 1;
        }
        return Math.max(pairing, Math.min(1, pairing * confidence.t(fewest - 1) / confidence.z()));
    }

    /** For shares z²/(n + z²), as in Tango's interval; for rates the Poisson limit of nothing seen. */
    private double missed(Confidence confidence) {
        double z2 = confidence.z() * confidence.z();
        double least =
                parts.stream().mapToDouble(part -> part.estimate().y()).min().orElse(Double.POSITIVE_INFINITY);
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
        private final double[] apart;
        private final long[] units;
        private final boolean[] says;
        private final long[] replications;
        private long replication = -1;

        Squares(Answers answers, int response, List<double[]> weightings) {
            this.answers = answers;
            this.response = response;
            this.weightings = weightings;
            current = new double[weightings.size()];
            squares = new double[weightings.size()];
            apart = new double[weightings.size()];
            units = new long[answers.cells()];
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
            units[run.cell()] += bottom > 0 ? 1 : 0;
            double influence = (top - ratios[run.cell()] * bottom) / bottoms[run.cell()];
            for (int i = 0; i < current.length; i++) {
                double weight = weightings.get(i)[run.cell()];
                current[i] += weight * influence;
                apart[i] += weight * weight * influence * influence;
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
            var parts = new ArrayList<Part>();
            double value = 0;
            for (int cell = 0; cell < weights.length; cell++) {
                if (weights[cell] != 0) {
                    value += weights[cell] * ratios[cell];
                    parts.add(new Part(
                            weights[cell], answers.answer(cell, response).estimate(), units[cell]));
                }
            }
            double n = replications[which];
            return new Contrast(
                    value,
                    Math.sqrt(squares[which] * n / Math.max(1.0, n - 1)),
                    replications[which],
                    answers.responses().get(response).kind(),
                    parts,
                    apart[which] > 0 ? Math.sqrt(squares[which] / apart[which]) : 1);
        }
    }
}
