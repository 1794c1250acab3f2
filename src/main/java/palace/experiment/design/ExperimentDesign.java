package palace.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.random.KeyedRandom;
import palace.scenario.format.Problem;
import palace.statistics.sensitivity.LatinHypercube;
import palace.statistics.sensitivity.SobolSequence;

/**
 * Which cases an experiment compares.
 *
 * @param text what its file says
 * @param about what it asks
 * @param base the case that is varied
 * @param kind how its points are chosen; null where the file leaves that to the method that uses it
 * @param count how many points are drawn; null where none are
 * @param factors what varies; for a list what any of its points changes
 * @param listed the points that are spelt out
 * @param responses names of what is measured; none for the usual ones
 * @param warnings what is probably not meant, but can be run
 */
public record ExperimentDesign(
        String text,
        About about,
        BaseCase base,
        @Nullable Kind kind,
        @Nullable Integer count,
        List<Factor> factors,
        List<DesignPoint> listed,
        List<String> responses,
        List<Problem> warnings) {
    /** The most points of a design. */
    public static final int MOST_CELLS = 10_000;

    public ExperimentDesign {
        factors = List.copyOf(factors);
        listed = List.copyOf(listed);
        responses = List.copyOf(responses);
        warnings = List.copyOf(warnings);
    }

    /**
     * What it asks.
     *
     * @param id names its folder of results
     * @param title a line
     * @param question what it is to answer; empty if the file does not say
     * @param replications histories of each point
     * @param seed root of all chance
     */
    public record About(String id, String title, String question, int replications, long seed) {}

    /** The same design over another case. */
    public ExperimentDesign with(BaseCase other) {
        return new ExperimentDesign(text, about, other, kind, count, factors, listed, responses, warnings);
    }

    /**
     * Returns the points in their order.
     *
     * @param seed for those that are drawn
     */
    public List<DesignPoint> points(long seed) {
        if (kind == null) {
            throw new IllegalStateException("the design '%s' has no kind".formatted(about.id()));
        }
        return switch (kind) {
            case GRID -> grid();
            case LIST -> listed;
            case LATIN_HYPERCUBE ->
                drawn(LatinHypercube.points(
                        factors.size(), number(), new KeyedRandom(seed, "latin hypercube of a design")));
            case SOBOL -> drawn(sobol(seed));
        };
    }

    /**
     * Returns the point whose factors take values at these shares of their ranges.
     *
     * @param shares one for each factor, in {@code [0, 1]}
     */
    public DesignPoint point(double[] shares) {
        var levels = new ArrayList<Level>();
        for (int i = 0; i < factors.size(); i++) {
            levels.add(factors.get(i).at(shares[i]));
        }
        return point(levels);
    }

    private DesignPoint point(List<Level> levels) {
        var words = new ArrayList<String>();
        for (int i = 0; i < levels.size(); i++) {
            words.add(factors.get(i).name() + " " + levels.get(i).text());
        }
        return new DesignPoint(String.join(", ", words), levels);
    }

    private int number() {
        if (count == null) {
            throw new IllegalStateException("the design '%s' has no number of points".formatted(about.id()));
        }
        return count;
    }

    private double[][] sobol(long seed) {
        var sequence = new SobolSequence(factors.size(), new KeyedRandom(seed, "sobol sequence of a design"));
        double[][] points = new double[number()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = sequence.next();
        }
        return points;
    }

    private List<DesignPoint> drawn(double[][] shares) {
        var points = new ArrayList<DesignPoint>();
        for (double[] point : shares) {
            points.add(point(point));
        }
        return points;
    }

    /** Every combination; the last factor changes from point to point. */
    private List<DesignPoint> grid() {
        List<List<Level>> combinations = new ArrayList<>(List.of(List.of()));
        for (Factor factor : factors) {
            List<List<Level>> longer = new ArrayList<>();
            for (List<Level> combination : combinations) {
                for (Level level : factor.levels()) {
                    var more = new ArrayList<>(combination);
                    more.add(level);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return combinations.stream().map(this::point).toList();
    }
}
