package palace.statistics.splitting;

import java.util.List;

/**
 * The levels of a splitting as a pilot found them.
 *
 * @param levels heights, rising; there may be none
 * @param steps what the pilot simulated
 * @param length steps of a course that is let alone, on average
 */
public record Ladder(List<Double> levels, long steps, double length) {
    public Ladder {
        levels = List.copyOf(levels);
    }
}
