package palace.theory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One point of a model: a value for each of its parameters, and the root of all chance. */
public final class Point {
    private final Map<String, List<Double>> values;
    private final long seed;

    private Point(Map<String, List<Double>> values, long seed) {
        this.values = values;
        this.seed = seed;
    }

    /** The point at which all parameters have their usual values. */
    public static Point usual(Theory theory, long seed) {
        var values = new LinkedHashMap<String, List<Double>>();
        theory.parameters().forEach(parameter -> values.put(parameter.name(), parameter.usual()));
        return new Point(values, seed);
    }

    /** The point with one parameter moved. */
    public Point with(String name, List<Double> value) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("no parameter is called '%s'".formatted(name));
        }
        var moved = new LinkedHashMap<>(values);
        moved.put(name, List.copyOf(value));
        return new Point(moved, seed);
    }

    Point with(String name, double value) {
        return with(name, List.of(value));
    }

    double number(String name) {
        return list(name).get(0);
    }

    int whole(String name) {
        return (int) number(name);
    }

    List<Double> list(String name) {
        return values.getOrDefault(name, List.of());
    }

    long seed() {
        return seed;
    }
}
