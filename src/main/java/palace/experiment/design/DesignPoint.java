package palace.experiment.design;

import java.util.List;
import java.util.stream.Stream;
import palace.scenario.format.Setting;

/**
 * One combination of values: a cell of an experiment.
 *
 * @param label in words
 * @param levels a value of each factor, in their order
 */
public record DesignPoint(String label, List<Level> levels) {
    public DesignPoint {
        levels = List.copyOf(levels);
    }

    /** What it changes in the case. */
    public Stream<Setting> settings() {
        return levels.stream().flatMap(level -> level.settings().stream());
    }

    /** The mechanisms that it switches off. */
    public Stream<String> without() {
        return levels.stream().flatMap(level -> level.without().stream());
    }
}
