package palace.statistics.splitting;

import java.util.List;

/**
 * One repetition of multilevel splitting.
 *
 * @param effort courses that were begun at each level
 * @param passed how many of them came to the next one, level by level; the last number is of those that arrived. Levels
 *     to which nobody came are left out
 * @param steps all that was simulated
 */
public record Ascent(int effort, List<Integer> passed, long steps) {
    public Ascent {
        passed = List.copyOf(passed);
    }

    /** The share that passed from level to level, multiplied: an unbiased estimate of the probability. */
    public double probability() {
        double probability = 1;
        for (int each : passed) {
            probability *= (double) each / effort;
        }
        return probability;
    }
}
