package palace.experiment.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import palace.random.Draws;

/**
 * Approximate Bayesian computation by sequential Monte Carlo: draws of the prior, then generation after generation of
 * particles that come nearer to the data than half of the one before. Each is a particle of that one, moved by a normal
 * step of twice its variance in every parameter, and weighted so that the prior is kept.
 *
 * <p>The result does not depend on the number of threads, and a run that goes on from generations already made is the one
 * that was never interrupted.
 *
 * @param priors of the parameters
 * @param size particles of a generation
 * @param seed root seed
 * @see <a href="https://doi.org/10.1093/biomet/asp052">Beaumont, Cornuet, Marin and Robert (2009)</a>
 * @see <a href="https://doi.org/10.1098/rsif.2008.0172">Toni and others (2009)</a>
 */
public record AbcSmc(List<Prior> priors, int size, long seed) {
    private static final long PRIOR = Draws.source("AbcSmc.prior");
    private static final long STEP = Draws.source("AbcSmc.step");

    /** A generation that needs more tries for each particle than this is given up. */
    private static final int MOST_TRIES = 60;

    /** Steps that lead out of the prior are drawn again so often. */
    private static final int MOST_STEPS = 200;

    public AbcSmc {
        priors = List.copyOf(priors);
        if (priors.isEmpty() || size < 2) {
            throw new IllegalArgumentException("needs a parameter and at least 2 particles");
        }
    }

    /**
     * Goes on from generations already made.
     *
     * @param trials tell how far tries lead from the data
     * @param made what was made before, from the first; may be empty
     * @param generations how many there are to be
     * @param each takes every new generation
     * @return all generations; fewer than wanted where one could not be filled
     */
    public List<Generation> run(
            Trials trials, List<Generation> made, int generations, Consumer<List<Generation>> each) {
        var all = new ArrayList<>(made);
        while (all.size() < generations) {
            Generation before = all.isEmpty() ? null : all.get(all.size() - 1);
            Generation next = next(trials, before);
            if (next.particles().size() < size) {
                break;
            }
            all.add(next);
            each.accept(List.copyOf(all));
        }
        return all;
    }

    private Generation next(Trials trials, @Nullable Generation before) {
        int number = before == null ? 0 : before.number() + 1;
        double tolerance = before == null ? Double.POSITIVE_INFINITY : before.half();
        double[] steps = before == null ? new double[0] : steps(before);
        long most = before == null ? size : (long) size * MOST_TRIES;
        var particles = new ArrayList<Particle>();
        long[] tried = {0};
        trials.run(
                most,
                attempt -> {
                    List<Double> values = before == null ? drawn(attempt) : moved(before, steps, number, attempt);
                    return new Trials.Try(values, number * (long) size * MOST_TRIES + attempt);
                },
                (one, distance) -> {
                    tried[0]++;
                    if (distance <= tolerance || before == null) {
                        particles.add(new Particle(one.values(), distance, weight(one.values(), before, steps)));
                    }
                    return particles.size() < size;
                });
        return new Generation(number, tolerance, tried[0], normalised(particles));
    }

    private static List<Particle> normalised(List<Particle> particles) {
        double sum = particles.stream().mapToDouble(Particle::weight).sum();
        return particles.stream()
                .map(p -> new Particle(p.values(), p.distance(), Particle.kept(p.weight() / sum)))
                .toList();
    }

    private List<Double> drawn(long attempt) {
        long key = Draws.of(seed, attempt).key(PRIOR, 0);
        var values = new ArrayList<Double>();
        for (int i = 0; i < priors.size(); i++) {
            Prior prior = priors.get(i);
            values.add(Particle.kept(prior.low() + (prior.high() - prior.low()) * Draws.uniform(key, i)));
        }
        return values;
    }

    private List<Double> moved(Generation before, double[] steps, int generation, long attempt) {
        long key = Draws.of(seed, attempt).key(STEP, generation);
        List<Double> values = List.of();
        for (int step = 0; step < MOST_STEPS; step++) {
            values = moved(before, steps, key, step);
            if (inside(values)) {
                return values;
            }
        }
        return before.at(Draws.uniform(key, 0, MOST_STEPS)).values();
    }

    private List<Double> moved(Generation before, double[] steps, long key, int step) {
        Particle from = before.at(Draws.uniform(key, 0, step));
        var values = new ArrayList<Double>();
        for (int i = 0; i < steps.length; i++) {
            double radius = FastMath.sqrt(-2 * FastMath.log(1 - Draws.uniform(key, 2 * i + 1, step)));
            double normal = radius * FastMath.cos(2 * Math.PI * Draws.uniform(key, 2 * i + 2, step));
            values.add(Particle.kept(from.values().get(i) + steps[i] * normal));
        }
        return values;
    }

    private boolean inside(List<Double> values) {
        for (int i = 0; i < priors.size(); i++) {
            if (!priors.get(i).contains(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    private double[] steps(Generation before) {
        double[] steps = new double[priors.size()];
        for (int i = 0; i < steps.length; i++) {
            double range = priors.get(i).high() - priors.get(i).low();
            steps[i] = Math.max(FastMath.sqrt(2) * before.deviation(i), 1e-6 * range);
        }
        return steps;
    }

    /** The prior, which is even, over the density with which such a particle is proposed. */
    private static double weight(List<Double> values, @Nullable Generation before, double[] steps) {
        if (before == null) {
            return 1;
        }
        double density = 0;
        for (Particle from : before.particles()) {
            double squares = 0;
            for (int i = 0; i < steps.length; i++) {
                double apart = (values.get(i) - from.values().get(i)) / steps[i];
                squares += apart * apart;
            }
            density += from.weight() * FastMath.exp(-squares / 2);
        }
        return 1 / Math.max(density, Double.MIN_NORMAL);
    }
}
