package palace.statistics.splitting;

import java.util.List;

/**
 * One repetition of multilevel splitting.
 *
 * @param begun how many climbs are to be expected in a course
 * @param passed share of them that came to the next level, level by level; the last one of those that arrived. Levels to
 *     which nobody came are left out
 * @param steps all that was simulated
 */
public record Ascent(double begun, List<Double> passed, long steps) {
    public Ascent {
        passed = List.copyOf(passed);
    }

    /** What was begun and the shares that passed from level to level, multiplied: an unbiased estimate of the probability. */
    public double probability() {
        double probability = begun;
        for (double each : passed) {
            probability *= each;
        }
        return probability;
    }
}
