package palace.experiment.facts;

import java.util.Map;
import java.util.Set;
import palace.experiment.ThreadRunner;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.mixture.Mixture;

/**
 * The numbers of a world under other values of its behavioural parameters, quickly and without intervals: for whoever
 * calibrates.
 *
 * @param mixture the world
 * @param histories how many of it; 400 take some seconds
 * @param seed root of all chance: the same for two sets of values, so that they share it
 * @param threads how many work
 */
public record WorldMoments(Mixture mixture, int histories, long seed, int threads) {

    /**
     * The numbers by the keys of their lines, as in {@code facts.csv}; NaN where the histories say nothing
     * (what war and absence do is not asked).
     *
     * @param values of behavioural parameters by their dotted paths; all others are as in {@code behaviour}
     * @throws palace.scenario.ScenarioException if there is no such parameter, or a value is out of its range
     */
    public Map<String, Double> under(Behaviour behaviour, Map<String, Double> values) {
        Behaviour changed = behaviour;
        for (Map.Entry<String, Double> value : values.entrySet()) {
            changed = changed.with(value.getKey(), value.getValue());
        }
        return Facts.quickly(World.of(mixture, changed, Set.of()), histories, seed, new ThreadRunner(threads))
                .moments();
    }
}
