package palace.experiment.design;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Anything;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.MapOf;
import palace.scenario.format.Node;
import palace.scenario.format.OneOf;
import palace.scenario.format.Setting;
import palace.scenario.format.Text;
import palace.scenario.format.Whole;

/** The blocks of a design file. */
final class DesignFormat {
    private static final int MOST_REPLICATIONS = 100_000_000;
    private static final int USUAL_REPLICATIONS = 200;

    private final Keys keys = new Keys();
    private final Key<About> about;
    private final Key<Node> scenario;
    private final Key<Kind> kind;
    private final Key<Integer> replications;
    private final Key<Integer> seed;
    private final Key<Integer> weeks;
    private final Key<Map<String, Node>> set;
    private final Key<List<String>> without;
    private final Key<List<Factor>> factors;
    private final Key<PointsFormat.Points> points;
    private final Key<List<String>> responses;

    DesignFormat(MechanismName mechanisms) {
        keys.required("schema", new Whole(1, 1), "Version of the format: 1.", 1);
        about = keys.required("design", About.FORMAT, "What the design asks.");
        scenario = keys.required(
                "scenario",
                new Anything(),
                "The case that is varied: a file beside this one, or the name of a shipped one.");
        kind = keys.optional(
                "kind",
                OneOf.of(Kind.class),
                "grid: every combination; list: the points below; latin-hypercube, sobol: points drawn from the ranges.");
        replications = keys.defaulted(
                "replications", new Whole(1, MOST_REPLICATIONS), USUAL_REPLICATIONS, "Histories of each point.");
        seed = keys.defaulted("seed", new Whole(0, Integer.MAX_VALUE), 1, "Root of all chance.");
        weeks = keys.optional("weeks", new Whole(1, 5200), "Weeks to look at, instead of the scenario's.");
        set = keys.defaulted(
                "set",
                new MapOf<>(Text.LINE, new Anything()),
                Map.of(),
                "Changes in every cell, before those of the factors: dotted paths with values.");
        without = keys.defaulted(
                "without", ListOf.oneOrMore(mechanisms), List.of(), "Mechanisms that are off in every cell.");
        factors =
                keys.defaulted("factors", ListOf.any(new FactorFormat(mechanisms).block()), List.of(), "What varies.");
        points = keys.optional(
                "points",
                new PointsFormat(new LevelFormat(mechanisms).block()),
                "How many points are drawn, or, for a list, which points there are.");
        responses = keys.defaulted(
                "responses",
                ListOf.any(new ResponseName()),
                List.of(),
                "What is measured; the usual responses if absent.");
    }

    /** What a file says about itself. */
    record About(String id, String title, @Nullable String question) {
        private static final Keys KEYS = new Keys();
        private static final Key<String> ID = KEYS.required("id", Text.ID, "Names the folder of results.");
        private static final Key<String> TITLE = KEYS.required("title", Text.LINE, "A title for tables and charts.");
        private static final Key<String> QUESTION =
                KEYS.optional("question", Text.PARAGRAPH, "What the design is to answer.");
        static final Block<About> FORMAT = KEYS.block(
                "design", "What the design asks.", f -> new About(f.get(ID), f.get(TITLE), f.find(QUESTION)));
    }

    /** What a file says, before its scenario is looked for. */
    record Stated(
            ExperimentDesign.About about,
            Node scenario,
            @Nullable Kind kind,
            @Nullable Integer count,
            @Nullable Integer weeks,
            List<Setting> settings,
            List<String> without,
            List<Factor> factors,
            List<DesignPoint> listed,
            List<String> responses) {}

    Block<Stated> block() {
        return keys.block("file", "A design of Palace: which cases an experiment compares.", this::of);
    }

    private @Nullable Stated of(Fields f) {
        Kind how = f.find(kind);
        PointsFormat.Points spelt = f.find(points);
        List<Level> listed = spelt == null ? List.of() : spelt.listed();
        Integer count = spelt == null ? null : spelt.count();
        check(f, how, listed, count);
        new FactorCheck(f, factors).check(f.get(factors));
        List<Factor> varied =
                how == Kind.LIST ? ListedPoints.factors(listed, f.block().place()) : f.get(factors);
        About its = f.get(about);
        String question = its.question();
        return new Stated(
                new ExperimentDesign.About(
                        its.id(), its.title(), question == null ? "" : question, f.get(replications), f.get(seed)),
                f.get(scenario),
                how,
                count,
                f.find(weeks),
                Setting.all(f.get(set)),
                f.get(without),
                varied,
                ListedPoints.points(listed, varied),
                f.get(responses));
    }

    private void check(Fields f, @Nullable Kind how, List<Level> listed, @Nullable Integer count) {
        boolean list = how == Kind.LIST;
        f.require(!list || !listed.isEmpty(), points, "must list the points of this kind of design.");
        f.require(list || listed.isEmpty(), points, "may be listed in a design of kind 'list' only.");
        f.require(!list || !f.has(factors), factors, "have no place in a list: its points say all.");
        long labels = listed.stream().map(Level::text).distinct().count();
        f.require(labels == listed.size(), points, "has two points of one label; give each its own.");
        boolean drawn = how != null && how.isDrawn();
        f.require(!drawn || count != null, points, "must say how many points are drawn.");
        f.require(how != Kind.GRID || !f.has(points), points, "has no place in a grid: it has every combination.");
        f.require(list || !f.get(factors).isEmpty(), factors, "must name at least one factor.");
        if (how == Kind.GRID) {
            checkGrid(f);
        }
        if (how == Kind.SOBOL && count != null && Integer.bitCount(count) != 1) {
            Node node = f.node(points);
            f.reading()
                    .warning(
                            node == null ? f.block().place() : node.place(),
                            "points",
                            "is not a power of two, so that the points are less even than they could be.");
        }
    }

    private void checkGrid(Fields f) {
        double size = 1;
        for (Factor factor : f.get(factors)) {
            if (factor.levels().isEmpty()) {
                f.reading()
                        .problem(
                                factor.place(),
                                "factors." + factor.name(),
                                "has a range, but a grid needs values: give it 'steps' too.");
            }
            size *= Math.max(1, factor.levels().size());
        }
        f.require(
                size <= ExperimentDesign.MOST_CELLS,
                factors,
                "make a grid of %s cells, but at most %s can be run. Fewer values, or points drawn by kind 'sobol'."
                        .formatted(grouped(size), grouped(ExperimentDesign.MOST_CELLS)));
    }

    private static String grouped(double number) {
        return String.format(Locale.ROOT, "%,.0f", number).replace(',', ' ');
    }
}
