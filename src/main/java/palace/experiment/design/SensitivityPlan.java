package palace.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import palace.statistics.BootstrapPlan;
import palace.statistics.sensitivity.SensitivityIndices;

/**
 * How the factors of a design are moved to see which of them matter. Besides them it moves a dummy, which nothing reads:
 * what the dummy seems to do is noise.
 */
public interface SensitivityPlan {
    /** A method. */
    enum Method {
        /** Few points: which factors matter at all. */
        MORRIS,
        /** Many points: which share of the variance is whose. */
        SOBOL;

        /** As files and users name it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One index of every factor, the dummy last.
     *
     * @param name as in files
     * @param units rows or trajectories that it is computed from
     */
    record Index(String name, SensitivityIndices factors, int units) {}

    /** How many points there are. */
    int size();

    /** The shares of their ranges that the factors take at a point, the dummy's last. */
    double[] shares(int point);

    /**
     * The indices of a response.
     *
     * @param taken where each point lies, as {@link #taken} says
     * @param responses of each point; NaN where it is not known
     * @return none where too few rows or trajectories are whole
     */
    List<Index> indices(double[][] taken, double[] responses, BootstrapPlan plan, RandomGenerator random);

    /** A plan. */
    static SensitivityPlan of(Method method, int factors, int units, RandomGenerator random) {
        return method == Method.MORRIS
                ? MorrisPlan.of(factors + 1, units, random)
                : SobolPlan.of(factors + 1, units, random);
    }

    /** The points of a design that a plan asks for, in order. */
    default List<DesignPoint> points(ExperimentDesign design) {
        var points = new ArrayList<DesignPoint>();
        for (int i = 0; i < size(); i++) {
            points.add(design.point(shares(i)));
        }
        return points;
    }

    /**
     * The shares of their ranges that the values of the points stand for, the dummy's last: those that were asked for, but
     * for factors of few values.
     */
    default double[][] taken(List<Factor> factors, List<DesignPoint> points) {
        double[][] taken = new double[points.size()][];
        for (int point = 0; point < taken.length; point++) {
            taken[point] = shares(point).clone();
            for (int factor = 0; factor < factors.size(); factor++) {
                taken[point][factor] =
                        factors.get(factor).share(points.get(point).levels().get(factor));
            }
        }
        return taken;
    }
}
