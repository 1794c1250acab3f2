package palace.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Global cascades on random networks: rare, and only where ties are neither too few nor too many. */
final class Watts implements Theory {
    private static final String THRESHOLD = "phi";
    private static final String DEGREE = "z";
    private static final String NODES = "n";
    private static final String RUNS = "runs";
    private static final String GLOBAL = "global";
    private static final double USUAL_THRESHOLD = 0.18;
    private static final int USUAL_NODES = 10_000;
    private static final int USUAL_RUNS = 1000;
    private static final double USUAL_GLOBAL = 0.05;

    /** How near an end of the window a finite network is too small for the formula, as a share of that end. */
    private static final double EDGE = 0.1;

    /** What a finite network may differ in size from an endless one. */
    private static final double ROUNDED = 0.0005;

    private final Limit limit;

    Watts(Limit limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "watts";
    }

    @Override
    public String source() {
        return "Watts 2002, PNAS 99, https://doi.org/10.1073/pnas.082090499";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.real(THRESHOLD, USUAL_THRESHOLD, 0.01, 1, "share of the neighbours at which each joins"),
                Parameter.real(DEGREE, 4, 0.01, 100, "neighbours of each, in the mean"),
                Parameter.whole(NODES, USUAL_NODES, 2, 1_000_000, "people in the network"),
                Parameter.whole(RUNS, USUAL_RUNS, 2, 1_000_000, "networks drawn"),
                Parameter.real(GLOBAL, USUAL_GLOBAL, 0, 1, "share of all above which a cascade counts as global"));
    }

    @Override
    public List<Check> checks(long seed) {
        List<Double> window = formula(USUAL_THRESHOLD).window();
        NetworkCascade.Result few = cascade(1.5).run(USUAL_RUNS, USUAL_GLOBAL, seed);
        NetworkCascade.Result many = cascade(4).run(USUAL_RUNS, USUAL_GLOBAL, seed);
        return List.of(
                Check.exact(
                        "phi 0.18: most neighbours of one whom a single one wins over",
                        5,
                        NetworkCascade.mostVulnerable(limit, USUAL_THRESHOLD)),
                Check.exact("phi 0.18: lower end of the window", 1.0207039085, Roots.place(window, 0)),
                Check.exact("phi 0.18: upper end of the window", 5.7646770872, Roots.place(window, 1)),
                Check.exact(
                        "phi 0.26 (K = 3): ends of a window",
                        0,
                        formula(0.26).window().size()),
                Check.simulated("phi 0.18, z 1.5, 10 000 people: one begins, global", 0.549, few.global()),
                Check.simulated("phi 0.18, z 4, 10 000 people: one begins, global", 0.865, many.global()),
                sized("the same: size of a global one", 0.980, many.size()));
    }

    @Override
    public List<Check> at(Point point) {
        double threshold = point.number(THRESHOLD);
        double z = point.number(DEGREE);
        int nodes = point.whole(NODES);
        WattsFormula formula = formula(threshold);
        NetworkCascade.Result result = new NetworkCascade(limit, threshold, z, nodes)
                .run(point.whole(RUNS), point.number(GLOBAL), point.seed());
        var checks = new ArrayList<Check>();
        checks.add(Check.exact(
                "most neighbours of one whom a single one wins over",
                Math.floor(1 / threshold + 1e-12),
                NetworkCascade.mostVulnerable(limit, threshold)));
        checks.add(Check.found("vulnerable ones reached by a vulnerable one", formula.reach(z)));
        List<Double> window = formula.window();
        for (int i = 0; i < window.size(); i++) {
            checks.add(Check.found((i == 0 ? "lower" : "upper") + " end of the window", window.get(i)));
        }
        boolean holds = nodes >= USUAL_NODES && point.number(GLOBAL) == USUAL_GLOBAL && clear(window, z);
        Double trigger = holds ? formula.trigger(z) : null;
        checks.add(Check.simulated("one begins, global", trigger, result.global()));
        if (result.size().count() > 1) {
            checks.add(sized("size of a global one", holds ? formula.size(z) : null, result.size()));
        }
        return checks;
    }

    /** Well inside the window, or well outside. */
    private static boolean clear(List<Double> window, double z) {
        return window.stream().allMatch(end -> Math.abs(z - end) > EDGE * end);
    }

    private static Check sized(String quantity, @Nullable Double expected, DrawnMean sample) {
        Check check = Check.simulated(quantity, expected, sample);
        return new Check(quantity, check.kind(), expected, check.found(), check.allowed() + ROUNDED);
    }

    /** What is known for the vulnerable ones of the product's rule. */
    private WattsFormula formula(double threshold) {
        return new WattsFormula(threshold, NetworkCascade.mostVulnerable(limit, threshold));
    }

    private NetworkCascade cascade(double z) {
        return new NetworkCascade(limit, USUAL_THRESHOLD, z, USUAL_NODES);
    }

    @Override
    public Optional<Picture> picture(long seed) {
        WattsFormula formula = formula(USUAL_THRESHOLD);
        List<Double> window = formula.window();
        List<Picture.Spot> curve = IntStream.rangeClosed(1, 160)
                .mapToObj(i -> new Picture.Spot(i / 20.0, formula.trigger(i / 20.0)))
                .toList();
        List<Picture.Spot> drawn = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new Picture.Spot(
                        i / 4.0,
                        cascade(i / 4.0).run(40, USUAL_GLOBAL, seed).global().mean()))
                .toList();
        return Optional.of(new Picture(
                "watts",
                "One sets off all only where ties are neither too few nor too many",
                "neighbours of each, in the mean",
                "chance of a global cascade",
                8,
                1,
                List.of(
                        new Picture.Curve("endless network", Picture.Pen.LINE, curve),
                        new Picture.Curve("10 000 people, 40 runs", Picture.Pen.DOTS, drawn)),
                window.stream()
                        .map(end -> new Picture.Mark(end, String.format(Locale.ROOT, "end of the window, %.2f", end)))
                        .toList()));
    }
}
