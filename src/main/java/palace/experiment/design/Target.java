package palace.experiment.design;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Node;
import palace.scenario.format.Place;
import palace.scenario.format.Setting;

/**
 * What the values of a factor are given to: facts or parameters, which move together, or the switch of a mechanism.
 *
 * @param paths dotted paths; none for a mechanism
 * @param mechanism its name; null for paths
 */
record Target(List<String> paths, @Nullable String mechanism) {
    static final String ON = "on";
    static final String OFF = "off";

    Target {
        paths = List.copyOf(paths);
    }

    Level level(Node value) {
        Double number = value instanceof Node.Scalar scalar ? scalar.number() : null;
        return number == null
                ? level(value.flow(), null, value.place())
                : level(Range.show(number), number, value.place());
    }

    Level level(double number, Place place) {
        return level(Range.show(number), number, place);
    }

    /** The mechanism at work, or not. */
    Level level(boolean on) {
        return new Level(
                on ? ON : OFF, on ? 1.0 : 0.0, List.of(), on || mechanism == null ? List.of() : List.of(mechanism));
    }

    private Level level(String text, @Nullable Double number, Place place) {
        return new Level(
                text,
                number,
                paths.stream().map(path -> new Setting(path, text, place)).toList(),
                List.of());
    }
}
