package palace.statistics.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import palace.statistics.Arguments;
import palace.statistics.BootstrapPlan;

/**
 * Screening by elementary effects: which factors matter at all, and which act through others or in curves.
 *
 * <p>Responses may be noisy, as shares of few histories are. With independent noise of variance τ² in each response an
 * elementary effect over a step Δ has noise of variance 2τ²/Δ², which enters σ and pushes μ* up, as it does for a dummy factor: what
 * does not stand above the dummy is not known to matter. If all points use the same seeds, the dummy's effects are 0.
 *
 * @see <a href="https://doi.org/10.1080/00401706.1991.10484804">Morris (1991)</a>
 * @see <a href="https://doi.org/10.1016/j.envsoft.2006.10.004">Campolongo, Cariboni and Saltelli (2007), for μ*</a>
 */
public final class MorrisEffects {
    private final List<double[]> effects;

    private MorrisEffects(List<double[]> effects) {
        this.effects = effects;
    }

    /** What to make of the elementary effects of a factor. */
    public enum Measure {
        /** Their mean: the overall direction. Ranked by size. */
        MU {
            @Override
            double size(double index) {
                return Math.abs(index);
            }

            @Override
            double of(double[] effects) {
                double sum = 0;
                for (double effect : effects) {
                    sum += effect;
                }
                return sum / effects.length;
            }
        },
        /** The mean of their sizes: the overall influence. */
        MU_STAR {
            @Override
            double of(double[] effects) {
                double sum = 0;
                for (double effect : effects) {
                    sum += Math.abs(effect);
                }
                return sum / effects.length;
            }
        },
        /** Their standard deviation: interaction, curvature, and noise. */
        SIGMA {
            @Override
            double of(double[] effects) {
                double mean = MU.of(effects);
                double squares = 0;
                for (double effect : effects) {
                    squares += (effect - mean) * (effect - mean);
                }
                return Math.sqrt(squares / (effects.length - 1));
            }
        };

        abstract double of(double[] effects);

        /** What ranks a factor. */
        double size(double index) {
            return index;
        }
    }

    /**
     * Computes the elementary effects of factors that take any value.
     *
     * @param responses of each point of the design; NaN if its runs failed, and then the whole trajectory is left out
     */
    public static MorrisEffects of(MorrisDesign design, double[] responses) {
        return of(
                design,
                IntStream.range(0, design.size()).mapToObj(design::point).toArray(double[][]::new),
                responses);
    }

    /**
     * Computes the elementary effects of factors of which some have few values: of one with two each step is over its
     * whole range, whatever the design asked for.
     *
     * @param taken where each point lies, in {@code [0, 1]} by factor
     * @param responses of each point, as above
     */
    public static MorrisEffects of(MorrisDesign design, double[][] taken, double[] responses) {
        Arguments.equal("number of points taken", taken.length, design.size());
        Arguments.equal("number of responses", responses.length, design.size());
        List<double[]> effects = new ArrayList<>();
        for (int trajectory = 0; trajectory < design.trajectories(); trajectory++) {
            double[] ofTrajectory = design.effects(trajectory, taken, responses);
            if (allNumbers(ofTrajectory)) {
                effects.add(ofTrajectory);
            }
        }
        Arguments.atLeast("trajectories without a failed run", effects.size(), 2);
        return new MorrisEffects(effects);
    }

    /** Returns the number of trajectories whose runs all succeeded. */
    public int trajectories() {
        return effects.size();
    }

    /** Returns one measure of every factor, with intervals and ranks from resampling whole trajectories. */
    public SensitivityIndices measure(Measure measure, BootstrapPlan plan, RandomGenerator random) {
        return SensitivityIndices.bootstrap(
                effects.size(),
                trajectories -> measure(measure, trajectories),
                measure::size,
                new SensitivityIndices.Resampling(plan, random));
    }

    private double[] measure(Measure measure, int[] trajectories) {
        double[] result = new double[effects.get(0).length];
        double[] ofFactor = new double[trajectories.length];
        for (int factor = 0; factor < result.length; factor++) {
            for (int i = 0; i < trajectories.length; i++) {
                ofFactor[i] = effects.get(trajectories[i])[factor];
            }
            result[factor] = measure.of(ofFactor);
        }
        return result;
    }

    private static boolean allNumbers(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }
}
