package palace.experiment.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.math3.util.FastMath;
import palace.experiment.Runner;
import palace.experiment.Shard;
import palace.experiment.ThreadRunner;
import palace.experiment.crew.Craft;
import palace.experiment.facts.Facts;
import palace.experiment.facts.World;
import palace.random.Draws;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.format.Setting;
import palace.scenario.mixture.Mixture;

/**
 * The behaviour that agrees with data, by histories of a world: each try lives histories under its values and measures the
 * facts that the targets name.
 *
 * @param targets what is calibrated on what
 * @param mixture the world
 * @param behaviour the values of all other parameters
 * @param without mechanisms that are switched off
 * @param seed root seed
 */
public record Calibration(Targets targets, Mixture mixture, Behaviour behaviour, Set<String> without, long seed) {
    private static final long PART = Draws.source("Calibration.part");

    /** Goes on from generations already made; hands over all of them whenever there is a new one. */
    public List<Generation> run(List<Generation> made, Trials trials, Consumer<List<Generation>> each) {
        return new AbcSmc(targets.priors(), targets.particles(), seed).run(trials, made, targets.generations(), each);
    }

    /** Tries on this machine. */
    public Trials here(Runner runner) {
        return Trials.here(runner, this::distance);
    }

    /** Makes tries for somebody else. */
    public Craft craft(String key) {
        return new Craft() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public byte[] answer(byte[] order) {
                return Trials.answer(Calibration.this::distance, order);
            }
        };
    }

    /** A part of it, to be made on its own: with its share of the particles, and a chance of its own. */
    public Calibration part(Shard part) {
        if (part.equals(Shard.WHOLE)) {
            return this;
        }
        long own = Draws.of(seed, part.number()).key(PART, 0) >>> 1;
        return new Calibration(targets.part(part.of()), mixture, behaviour, without, own);
    }

    private double distance(List<Double> values, long attempt) {
        var settings = new ArrayList<Setting>();
        for (int i = 0; i < values.size(); i++) {
            settings.add(new Setting(targets.priors().get(i).path(), Double.toString(values.get(i))));
        }
        World world = World.of(mixture, behaviour.with(settings), without);
        // one thread for each try: tries run side by side
        Map<String, Double> moments = Facts.quickly(world, targets.histories(), seed + attempt + 1, new ThreadRunner(1))
                .moments();
        return distance(targets.aims(), moments);
    }

    /**
     * How far a world is from the data, in standard errors: the root of the weighted mean of their squares. Where every
     * figure is one standard error away it is 1, whatever the weights.
     */
    static double distance(List<Aim> aims, Map<String, Double> moments) {
        double squares = 0;
        double weights = 0;
        for (Aim aim : aims) {
            squares += aim.squared(moments.getOrDefault(aim.line().key(), Double.NaN));
            weights += aim.weight();
        }
        return FastMath.sqrt(squares / weights);
    }
}
