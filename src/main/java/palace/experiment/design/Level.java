package palace.experiment.design;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Setting;

/**
 * A value of a factor, and what it changes in a case.
 *
 * @param text as tables and charts show it; empty for what the case says itself
 * @param number the value, if it is a number
 * @param settings changes of facts and parameters
 * @param without mechanisms that it switches off
 */
public record Level(String text, @Nullable Double number, List<Setting> settings, List<String> without) {
    /** The case as it is. */
    static final Level AS_IT_IS = new Level("", null, List.of(), List.of());

    public Level {
        settings = List.copyOf(settings);
        without = List.copyOf(without);
    }
}
