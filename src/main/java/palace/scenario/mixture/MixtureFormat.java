package palace.scenario.mixture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Anything;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.MapOf;
import palace.scenario.format.Node;
import palace.scenario.format.Place;
import palace.scenario.format.Real;
import palace.scenario.format.Setting;
import palace.scenario.format.Sha256;
import palace.scenario.format.Text;
import palace.scenario.format.Whole;

/** The blocks of a mixture file. */
final class MixtureFormat {
    private static final Keys KEYS = new Keys();

    static {
        KEYS.required("schema", new Whole(1, 1), "Version of the format: 1.", 1);
    }

    private static final Key<Mixture.About> ABOUT = KEYS.required("scenario", about(), "What the world is about.");
    private static final Key<List<Stated>> MIXTURE = KEYS.required(
            "mixture", new ListOf<>(part(), 1, 1000, false), "The kinds of regime of which the world is made.");

    static final Block<World> FORMAT =
            KEYS.block("file", "A world of unlike regimes: scenarios with weights.", MixtureFormat::of);

    private MixtureFormat() {}

    /**
     * A part, before its file is looked for.
     *
     * @param file relative to the mixture's own
     * @param place where the part names its file
     */
    record Stated(String name, double weight, String file, Place place, List<Setting> settings) {}

    /** What a file says, before its parts are looked for. */
    record World(Mixture.About about, List<Stated> parts, String hash) {
        double weight() {
            return parts.stream().mapToDouble(Stated::weight).sum();
        }
    }

    private static World of(Fields f) {
        World world = new World(f.get(ABOUT), f.get(MIXTURE), Sha256.of(f.block()));
        Set<String> names = new HashSet<>();
        for (Stated part : world.parts()) {
            if (!names.add(part.name())) {
                f.reading()
                        .problem(
                                part.place(), "mixture." + part.name(), "two parts have this name; give each its own.");
            }
        }
        double sum = world.weight();
        if (Math.abs(sum - 1) > 0.01) {
            Node list = f.node(MIXTURE);
            String finding = "all weights sum to %.3f and not to 1; they are divided by it.".formatted(sum);
            f.reading().warning((list == null ? f.block() : list).place(), "mixture", finding);
        }
        return world;
    }

    private static Block<Mixture.About> about() {
        Keys keys = new Keys();
        Key<String> id = keys.required("id", Text.ID, "Names the world in commands and folders.", "world");
        Key<String> title = keys.required("title", Text.LINE, "The title of charts and reports.");
        Key<Integer> weeks =
                keys.optional("weeks", new Whole(1, 5200), "Length of every window; default: each its own.");
        Key<Integer> burnIn = keys.optional(
                "burn-in", new Whole(0, 5200), "Weeks before every window that do not count; default: each its own.");
        Key<String> question = keys.optional("question", Text.PARAGRAPH, "A question for the class.");
        Key<String> background = keys.required("background", Text.PARAGRAPH, "A paragraph: which world, and why so.");
        Key<Map<String, String>> sources = keys.required(
                "sources", new MapOf<>(Text.LINE, new Text(null, "a citation", 2000)), "Citations by short keys.");
        return keys.block(
                "world",
                "What the world is about.",
                f -> new Mixture.About(
                        f.get(id),
                        f.get(title),
                        f.find(weeks),
                        f.find(burnIn),
                        f.find(question),
                        f.get(background),
                        f.get(sources)));
    }

    private static Block<Stated> part() {
        Keys keys = new Keys();
        Key<String> name = keys.required("part", Text.ID, "What tables call it.", "party-loose");
        Key<Double> weight = keys.required("weight", new Real(1e-6, 1e6), "Its share of the world.", 0.103);
        Key<String> file = keys.required("scenario", Text.LINE, "Its file, relative to this one.", "military.yaml");
        Key<Map<String, Node>> set = keys.defaulted(
                "set",
                new MapOf<>(Text.LINE, new Anything()),
                Map.of(),
                "Facts of it that are changed, by their dotted paths; a range is drawn in each history.");
        return keys.block(
                "part",
                "One kind of regime.",
                f -> new Stated(f.get(name), f.get(weight), f.get(file), place(f, file), Setting.all(f.get(set))));
    }

    private static Place place(Fields f, Key<?> key) {
        @Nullable Node node = f.node(key);
        return (node == null ? f.block() : node).place();
    }

    /** The changes that all parts share. */
    static List<Setting> common(Mixture.About about) {
        List<Setting> settings = new ArrayList<>();
        if (about.weeks() != null) {
            settings.add(new Setting("scenario.weeks", about.weeks().toString()));
        }
        if (about.burnIn() != null) {
            settings.add(new Setting("scenario.burn-in", about.burnIn().toString()));
        }
        return settings;
    }
}
