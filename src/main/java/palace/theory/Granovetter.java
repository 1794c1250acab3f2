package palace.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import palace.mechanism.layer.Street;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.institution.Politics;
import palace.random.Draws;

/** Collective behaviour from thresholds: who joins depends on how many are in, and a little spread decides. */
final class Granovetter implements Theory {
    private static final String THRESHOLDS = "thresholds";
    private static final String MEAN = "mean";
    private static final String SIGMA = "sigma";
    private static final String PEOPLE = "n";
    private static final String ROUNDING = "rounding";
    private static final double GRID = 0.01;
    private static final int STEPS = 100; // of the grid to one of the people
    private static final int LARGEST = 2000;

    /** The largest crowd whose jump is looked for, and how far beyond the place where theory has it. */
    private static final int SEARCHED = 200;

    private static final int BEYOND = 50;

    private static final int MOST_WEEKS = 20_000;
    private static final double STILL = 1e-15;

    private final Limit limit;

    Granovetter(Limit limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "granovetter";
    }

    @Override
    public String source() {
        return "Granovetter 1978, American Journal of Sociology 83, https://doi.org/10.1086/226707";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.real(MEAN, 0.25, -1, 2, "middle threshold, as a share of all"),
                Parameter.real(SIGMA, 0.12, 1e-6, 10, "spread of thresholds, as a share of all"),
                Parameter.whole(PEOPLE, 100, 1, LARGEST, "people, where they are counted"),
                Parameter.real(ROUNDING, 1, 0, 100, "people to which thresholds are rounded; 0 rounds nothing"),
                Parameter.list(
                        THRESHOLDS,
                        List.of(),
                        LARGEST,
                        "thresholds of your own, in people: 0,1,3 or 0..99; replaces the rest"));
    }

    @Override
    public List<Check> checks(long seed) {
        List<Double> steps = IntStream.range(0, 100).mapToObj(i -> (double) i).toList();
        ThresholdCrowd.Rest all = ThresholdCrowd.rest(limit, steps);
        double jump = Continuum.jump(limit, 0.25);
        return List.of(
                Check.exact("thresholds 0, 1, ..., 99: people in", 100, all.joined()),
                Check.exact("the same: hours in which somebody joined", 100, all.hours()),
                Check.exact(
                        "the 1 replaced by a 2: people in",
                        1,
                        ThresholdCrowd.rest(limit, ThresholdCrowd.replace(steps, 1, 2))
                                .joined()),
                Check.exact("normal, mean 0.25: sigma of the jump", 0.122220868269, jump),
                Check.exact(
                        "the same: share in just before it",
                        0.0620032515,
                        new Continuum(limit, 0.25, jump).narrowest()),
                Check.exact("normal, mean 0.25, sigma 0.12: share in", 0.0402113397, continuum(0.25, 0.12)),
                Check.exact("normal, mean 0.25, sigma 0.30: share in", 0.9933935443, continuum(0.25, 0.30)),
                Check.exact(
                        "100 people, rounded, sigma 12.21: people in",
                        6,
                        people(new ThresholdCrowd.Bell(0.25, 0.1221, 100, 1))),
                Check.exact(
                        "100 people, rounded, sigma 12.22: people in",
                        100,
                        people(new ThresholdCrowd.Bell(0.25, 0.1222, 100, 1))),
                Check.exact("100 people, rounded: sigma of the jump, in people", 12.22, jump(0.25, 100, 1)),
                Check.exact("100 people, not rounded: sigma of the jump, in people", 12.55, jump(0.25, 100, 0)),
                Check.exact("the same in the street: sigma 0.12", 0.0402113397, street(0.25, 0.12)),
                Check.exact("the same in the street: sigma 0.30", 0.9933935443, street(0.25, 0.30)));
    }

    @Override
    public List<Check> at(Point point) {
        List<Double> own = point.list(THRESHOLDS);
        return own.isEmpty() ? normal(point) : list(own);
    }

    private List<Check> list(List<Double> thresholds) {
        ThresholdCrowd.Rest rest = ThresholdCrowd.rest(limit, thresholds);
        return List.of(
                Check.exact("people in, of " + thresholds.size(), ThresholdCrowd.expected(thresholds), rest.joined()),
                Check.found("hours in which somebody joined", rest.hours()));
    }

    private List<Check> normal(Point point) {
        double mean = point.number(MEAN);
        double sigma = point.number(SIGMA);
        int people = point.whole(PEOPLE);
        var continuum = new Continuum(limit, mean, sigma);
        var checks = new ArrayList<Check>();
        checks.add(Check.exact("share in, endless crowd", continuum.expectedRest(), continuum.rest()));
        if (mean >= 0 && mean <= 1) {
            checks.add(Check.exact("the same in the street", continuum.expectedRest(), street(mean, sigma)));
        }
        double rounding = point.number(ROUNDING);
        var crowd = new ThresholdCrowd.Bell(mean, sigma, people, rounding);
        String how = rounding == 0 ? "not rounded" : "rounded";
        checks.add(Check.exact(
                "people in, of %d, thresholds %s".formatted(people, how),
                ThresholdCrowd.expected(crowd.thresholds()),
                people(crowd)));
        if (mean > 0 && mean < 0.5) {
            checks.add(Check.exact(
                    "sigma of the jump at this mean", Continuum.expectedJump(mean), Continuum.jump(limit, mean)));
            int jump = people <= SEARCHED ? expectedJump(mean, people, rounding) : 0;
            if (jump > 0) {
                checks.add(Check.exact(
                        "sigma of the jump, in people, of %d, %s".formatted(people, how),
                        jump * GRID,
                        jump(mean, people, rounding)));
            }
        }
        return checks;
    }

    private double continuum(double mean, double sigma) {
        return new Continuum(limit, mean, sigma).rest();
    }

    private int people(ThresholdCrowd.Bell crowd) {
        return ThresholdCrowd.rest(limit, crowd.thresholds()).joined();
    }

    /** The least spread, in people and on a grid of 0.01, at which more than half come to be in. */
    private double jump(double mean, int people, double rounding) {
        return IntStream.rangeClosed(1, expectedJump(mean, people, rounding) + BEYOND)
                .filter(i -> people(new ThresholdCrowd.Bell(mean, i * GRID / people, people, rounding)) > people / 2)
                .mapToDouble(i -> i * GRID)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The same by order statistics, as a number of steps of the grid; 0 where there is none. */
    private static int expectedJump(double mean, int people, double rounding) {
        return IntStream.rangeClosed(1, 2 * people * STEPS)
                .filter(i -> ThresholdCrowd.expected(
                                new ThresholdCrowd.Bell(mean, i * GRID / people, people, rounding).thresholds())
                        > people / 2)
                .findFirst()
                .orElse(0);
    }

    /** Where the product's street comes to rest, nobody being in it at first. */
    private double street(double mean, double sigma) {
        Street.Parameters p = limit.street();
        var street = new Street(new Street.Parameters(
                mean, 0, 0, 0, 0, 0, p.visible(), p.floor(), 0, p.critical(), 0, p.weight(), p.relief()));
        Regime regime = EmptyCourt.under(new Politics(0, 0, 0, 0, 0.5, 0.5));
        var people = new palace.model.layer.Crowd(0, sigma);
        regime.layers().add(people);
        double before = -1;
        for (int week = 0; week < MOST_WEEKS && Math.abs(people.share() - before) > STILL; week++) {
            before = people.share();
            street.week(regime, Draws.of(1, 0), Recorder.NONE);
        }
        return people.share();
    }

    @Override
    public Optional<Picture> picture(long seed) {
        double jump = Continuum.jump(limit, 0.25);
        List<Picture.Spot> curve = Stream.concat(
                        spots(0.004, jump * (1 - 1e-4), 60, sigma -> continuum(0.25, sigma)).stream(),
                        spots(jump * (1 + 1e-4), 0.4, 60, sigma -> continuum(0.25, sigma)).stream())
                .toList();
        List<Picture.Spot> counted =
                spots(0.01, 0.39, 39, sigma -> people(new ThresholdCrowd.Bell(0.25, sigma, 100, 0)) / 100.0);
        return Optional.of(new Picture(
                "granovetter",
                "A little more spread among thresholds, and nearly everybody joins",
                "spread of thresholds around 0.25, as a share of all",
                "share that is in at rest",
                0.4,
                1,
                List.of(
                        new Picture.Curve("endless crowd", Picture.Pen.LINE, curve),
                        new Picture.Curve("100 people", Picture.Pen.DOTS, counted)),
                List.of(new Picture.Mark(jump, "jump at 0.1222"))));
    }

    private static List<Picture.Spot> spots(double low, double high, int steps, DoubleUnaryOperator height) {
        return IntStream.range(0, steps)
                .mapToDouble(i -> low + i * (high - low) / (steps - 1))
                .mapToObj(x -> new Picture.Spot(x, height.applyAsDouble(x)))
                .toList();
    }
}
