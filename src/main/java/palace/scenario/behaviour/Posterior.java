package palace.scenario.behaviour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.scenario.format.Sha256;

/**
 * What a calibration leaves open of how people decide: sets of values of behavioural parameters, each with its weight.
 *
 * @param paths dotted paths of the parameters
 * @param sets the sets of values; at least one of positive weight
 */
public record Posterior(List<String> paths, List<Values> sets) {
    public Posterior {
        paths = List.copyOf(paths);
        sets = List.copyOf(sets);
        if (!(sets.stream().mapToDouble(Values::weight).sum() > 0)) {
            throw new IllegalArgumentException("a posterior needs a set of values with a weight above 0");
        }
    }

    /**
     * One set.
     *
     * @param values in the order of the paths
     * @param weight its share of the posterior, up to a factor that all sets have
     */
    public record Values(List<Double> values, double weight) {
        public Values {
            values = List.copyOf(values);
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a weight must be at least 0, but was " + weight);
            }
        }
    }

    /**
     * Returns the behaviour with one set, but for what somebody has changed by hand.
     *
     * @param place where in the posterior, in [0, 1)
     */
    public Behaviour at(double place, Behaviour behaviour) {
        double rest = place * sets.stream().mapToDouble(Values::weight).sum();
        int chosen = 0;
        while (chosen < sets.size() - 1 && rest >= sets.get(chosen).weight()) {
            rest -= sets.get(chosen).weight();
            chosen++;
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            values.put(paths.get(i), sets.get(chosen).values().get(i));
        }
        return behaviour.drawn(values);
    }

    /** Returns SHA-256 of all that it says, in hexadecimal. */
    public String hash() {
        var text = new StringBuilder(String.join(",", paths));
        sets.forEach(set -> text.append('\n').append(set.weight()).append(set.values()));
        return Sha256.of(text.toString());
    }
}
