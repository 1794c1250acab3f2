package palace.experiment.calibrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import palace.experiment.facts.FactLine;
import palace.experiment.facts.WorldFacts;
import palace.scenario.ScenarioException;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourValue;
import palace.scenario.format.Block;
import palace.scenario.format.Document;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.Nearest;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Real;
import palace.scenario.format.Sha256;
import palace.scenario.format.Text;
import palace.scenario.format.Whole;

/** Reads targets files. */
public final class TargetsReader {
    private static final String ADVICE = "'./palace calibrate --help' says what a targets file holds.";
    private static final Keys KEYS = new Keys();

    static {
        KEYS.required("schema", new Whole(1, 1), "Version of the format: 1.", 1);
    }

    private static final Key<About> ABOUT = KEYS.required("calibration", about(), "What is calibrated, and how long.");
    private static final Key<List<Wanted>> TARGETS =
            KEYS.required("targets", new ListOf<>(target(), 1, 1000, false), "Figures of data to be met.");
    private static final Key<List<Prior>> PRIORS =
            KEYS.required("priors", new ListOf<>(prior(), 1, 100, false), "Parameters of behaviour, with ranges.");
    private static final Block<Stated> FORMAT = KEYS.block(
            "file", "What is calibrated on what.", f -> new Stated(f, f.get(ABOUT), f.get(TARGETS), f.get(PRIORS)));

    private TargetsReader() {}

    private record About(String id, String title, String world, int particles, int generations, int histories) {}

    private record Wanted(String fact, double weight) {}

    private record Stated(Fields f, About about, List<Wanted> targets, List<Prior> priors) {}

    /**
     * Returns the targets of a file.
     *
     * @param behaviour whose parameters may be calibrated
     * @throws ScenarioException which tells everything that is wrong with it
     */
    public static Targets read(Path file, Behaviour behaviour) {
        Reading reading = new Reading();
        Node document = Document.read(file, reading);
        Stated stated = document == null ? null : FORMAT.read(document, "", reading);
        List<Aim> aims = stated == null ? List.of() : aims(stated, reading);
        if (stated != null) {
            check(stated, behaviour, reading);
        }
        if (stated == null || reading.failed()) {
            throw ScenarioException.of(reading, ADVICE);
        }
        About about = stated.about();
        return new Targets(
                about.id(),
                about.title(),
                about.world(),
                aims,
                stated.priors(),
                about.particles(),
                about.generations(),
                about.histories(),
                Sha256.of(stated.f().block()));
    }

    private static List<Aim> aims(Stated stated, Reading reading) {
        Map<String, FactLine> lines = WorldFacts.lines().stream()
                .filter(line -> line.data() != null)
                .collect(Collectors.toMap(
                        FactLine::key, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
        var aims = new ArrayList<Aim>();
        for (Wanted wanted : stated.targets()) {
            FactLine line = lines.get(wanted.fact());
            if (line == null) {
                new Finding(
                                TARGETS,
                                "targets",
                                "no figure of data is called '" + wanted.fact()
                                        + "'; the column 'key' of facts.csv names them.",
                                Nearest.to(wanted.fact(), lines.keySet()))
                        .tell(stated.f(), reading);
            } else {
                aims.add(new Aim(line, wanted.weight()));
            }
        }
        return aims;
    }

    private static void check(Stated stated, Behaviour behaviour, Reading reading) {
        for (Prior prior : stated.priors()) {
            BehaviourValue value = behaviour.find(prior.path());
            if (value == null) {
                new Finding(
                                PRIORS,
                                "priors",
                                "there is no behavioural parameter '" + prior.path() + "'.",
                                Nearest.to(prior.path(), behaviour.paths()))
                        .tell(stated.f(), reading);
            } else if (prior.low() < value.low() || prior.high() > value.high()) {
                new Finding(
                                PRIORS,
                                "priors",
                                "%s must stay in [%s, %s].".formatted(prior.path(), value.low(), value.high()),
                                null)
                        .tell(stated.f(), reading);
            }
        }
    }

    /** What is wrong with a key, and what was perhaps meant. */
    private record Finding(
            Key<?> key,
            String subject,
            String words,
            @Nullable String nearest) {
        void tell(Fields f, Reading reading) {
            Node node = f.node(key);
            reading.problem(
                    (node == null ? f.block() : node).place(),
                    subject,
                    words,
                    nearest == null ? null : "Maybe '" + nearest + "'.");
        }
    }

    private static Block<About> about() {
        Keys keys = new Keys();
        Key<String> id = keys.required("id", Text.ID, "Names it in folders.", "level");
        Key<String> title = keys.required("title", Text.LINE, "The title of charts.");
        Key<String> world = keys.defaulted("world", Text.LINE, "world", "Whose histories are compared with data.");
        Key<Integer> particles = keys.required(
                "particles",
                new Whole(Targets.FEWEST_PARTICLES, Targets.MOST_PARTICLES),
                "Particles of a generation.",
                100);
        Key<Integer> generations =
                keys.required("generations", new Whole(1, Targets.MOST_GENERATIONS), "How many generations.", 5);
        Key<Integer> histories = keys.required("histories", new Whole(1, 100_000), "Histories for each try.", 200);
        return keys.block(
                "calibration",
                "What is calibrated, and how long.",
                f -> new About(
                        f.get(id), f.get(title), f.get(world), f.get(particles), f.get(generations), f.get(histories)));
    }

    private static Block<Wanted> target() {
        Keys keys = new Keys();
        Key<String> fact = keys.required("fact", Text.LINE, "Its key in facts.csv.", "attempts_per_year");
        Key<Double> weight = keys.defaulted("weight", new Real(1e-6, 1e6), 1.0, "How much it counts.");
        return keys.block("target", "A figure of data.", f -> new Wanted(f.get(fact), f.get(weight)));
    }

    private static Block<Prior> prior() {
        Keys keys = new Keys();
        Key<String> path = keys.required("parameter", Text.LINE, "Its dotted path.", "founding.thoughts");
        Key<List<Double>> range = keys.required(
                "range", new ListOf<>(new Real(-1e9, 1e9), 2, 2, false), "The least and the most held possible.");
        Key<String> why = keys.required("why", Text.PARAGRAPH, "The reason for the range.");
        return keys.block("prior", "What is held possible of a parameter.", f -> {
            double low = f.get(range).get(0);
            double high = f.get(range).get(1);
            if (!(low < high)) {
                f.problem(range, "must go from a lower value to a higher one.");
                return null;
            }
            return new Prior(f.get(path), low, high, f.get(why));
        });
    }
}
