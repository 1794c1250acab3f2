package palace.statistics.splitting;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.MeanEstimate;

/**
 * How likely a rare end is, by independent repetitions of a splitting.
 *
 * @param ladder the levels
 * @param ascents the repetitions; at least 2
 */
public record RareEstimate(Ladder ladder, List<Ascent> ascents) {
    public RareEstimate {
        ascents = List.copyOf(ascents);
    }

    /** The mean of the repetitions. */
    public MeanEstimate mean() {
        return MeanEstimate.of(ascents.stream().mapToDouble(Ascent::probability).toArray());
    }

    /**
     * Student's t interval of the repetitions' mean on a logarithmic scale, on which estimates of rare ends are nearly
     * symmetric; null where no repetition came to the end.
     */
    public @Nullable Interval interval(Confidence confidence) {
        MeanEstimate mean = mean();
        if (mean.mean() == 0) {
            return null;
        }
        double factor = FastMath.exp(confidence.t(mean.count() - 1) * relativeError());
        return new Interval(mean.mean() / factor, Math.min(1, mean.mean() * factor));
    }

    /** Standard error as a share of the mean; infinite where no repetition came to the end. */
    public double relativeError() {
        return mean().mean() == 0 ? Double.POSITIVE_INFINITY : mean().standardError() / mean().mean();
    }

    /** All that was simulated, the pilot included. */
    public long steps() {
        return ladder.steps() + ascents.stream().mapToLong(Ascent::steps).sum();
    }

    /** How many courses that are let alone would know it as precisely. */
    public double plainCourses() {
        double p = mean().mean();
        return (1 - p) / (p * relativeError() * relativeError());
    }

    /** How many times as much plain courses would have to simulate to know it as precisely. */
    public double cheaper() {
        return plainCourses() * ladder.length() / steps();
    }

    /** How many climbs are to be expected in a course. */
    public double begun() {
        return MeanEstimate.of(ascents.stream().mapToDouble(Ascent::begun).toArray())
                .mean();
    }

    /** Share that passes from each level to the next; the last one of those that arrive. */
    public List<Double> passing() {
        var shares = new ArrayList<Double>();
        double before = reaching(0);
        for (int level = 1; level <= ladder.levels().size() + 1; level++) {
            double reaching = reaching(level);
            shares.add(before == 0 ? 0 : reaching / before);
            before = reaching;
        }
        return shares;
    }

    /** How likely it is to come to a level, or at 0 how many climbs are begun. */
    private double reaching(int level) {
        double sum = 0;
        for (Ascent each : ascents) {
            double reaching = each.passed().size() < level ? 0 : each.begun();
            for (int s = 0; s < level && reaching > 0; s++) {
                reaching *= each.passed().get(s);
            }
            sum += reaching;
        }
        return sum / ascents.size();
    }
}
