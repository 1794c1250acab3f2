package palace.experiment.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palace.statistics.Quantile;

/**
 * Particles that are all at most so far from the data.
 *
 * @param number from 0, which holds draws of the prior
 * @param tolerance how far a particle may be; infinite in the first
 * @param tried how many were tried for it
 * @param particles in the order in which they were found
 */
public record Generation(int number, double tolerance, long tried, List<Particle> particles) {
    public Generation {
        particles = List.copyOf(particles);
    }

    /** The distance that the nearer half keep. */
    public double half() {
        return Quantile.of(particles.stream().mapToDouble(Particle::distance).toArray(), 0.5);
    }

    /** How many particles of equal weight would tell as much: one over the sum of squared weights. */
    public double effective() {
        double sum = weights();
        return sum
                * sum
                / particles.stream().mapToDouble(p -> p.weight() * p.weight()).sum();
    }

    private double weights() {
        return particles.stream().mapToDouble(Particle::weight).sum();
    }

    /** Weighted mean of a parameter. */
    public double mean(int parameter) {
        return particles.stream()
                        .mapToDouble(p -> p.weight() * p.values().get(parameter))
                        .sum()
                / weights();
    }

    /** Weighted standard deviation of a parameter. */
    public double deviation(int parameter) {
        double mean = mean(parameter);
        double squares = particles.stream()
                .mapToDouble(p -> p.weight()
                        * (p.values().get(parameter) - mean)
                        * (p.values().get(parameter) - mean))
                .sum();
        return StrictMath.sqrt(squares / weights());
    }

    /** Weighted correlation of two parameters; NaN where one does not vary. */
    public double correlation(int one, int other) {
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double products = particles.stream()
                .mapToDouble(p -> p.weight()
                        * (p.values().get(one) - meanOfOne)
                        * (p.values().get(other) - meanOfOther))
                .sum();
        return products / weights() / (deviation(one) * deviation(other));
    }

    /**
     * The last generations of calibrations that were made apart, as one: each part counts alike, and what is said holds at
     * the tolerance of the one that is farthest from the data.
     *
     * @param parts at least one
     */
    public static Generation together(List<Generation> parts) {
        var all = new ArrayList<Particle>();
        for (Generation part : parts) {
            for (Particle particle : part.particles()) {
                double weight = particle.weight() / part.weights() / parts.size();
                all.add(new Particle(particle.values(), particle.distance(), weight));
            }
        }
        return new Generation(
                parts.stream().mapToInt(Generation::number).min().orElseThrow(),
                parts.stream().mapToDouble(Generation::tolerance).max().orElseThrow(),
                parts.stream().mapToLong(Generation::tried).sum(),
                all);
    }

    /** The value below which this share of the weight lies. */
    public double quantile(int parameter, double share) {
        List<Particle> sorted = particles.stream()
                .sorted(Comparator.comparingDouble(p -> p.values().get(parameter)))
                .toList();
        double left = share * weights();
        for (Particle particle : sorted) {
            left -= particle.weight();
            if (left <= 0) {
                return particle.values().get(parameter);
            }
        }
        return sorted.get(sorted.size() - 1).values().get(parameter);
    }

    /** The particle to which a share of the weight, in the order of the particles, leads. */
    Particle at(double share) {
        double left = share * weights();
        for (Particle particle : particles) {
            left -= particle.weight();
            if (left < 0) {
                return particle;
            }
        }
        return particles.get(particles.size() - 1);
    }
}
