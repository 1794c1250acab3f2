package palace.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.scenario.Behaviour;
import palace.scenario.BehaviourReader;
import palace.scenario.ScenarioReader;
import palace.scenario.format.Nearest;
import palace.scenario.format.Setting;
import palace.simulation.ProcessOverview;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which case, and what is changed in it. */
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class CaseOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file, or the name of one that is shipped.")
    private String scenario;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Root of all chance; the same seed gives the same bytes. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the scenario or of how people decide, by its dotted path:"
                    + " politics.terror=0.8, elites.semichastny.closeness=high, leader.absences=[]. Repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "MECHANISM",
            description = "Switch a mechanism off, for example Predation. Repeatable.")
    private List<String> without = new ArrayList<>();

    @Option(names = "--weeks", paramLabel = "N", description = "Weeks to look at, instead of the scenario's.")
    private @Nullable Integer weeks;

    /** The root seed. */
    long seed() {
        return seed;
    }

    /** Reads the case with its changes. */
    Case read(boolean drawRanges) {
        Behaviour behaviour = BehaviourReader.shipped();
        var facts = new ArrayList<Setting>();
        var manners = new ArrayList<Setting>();
        for (String text : settings) {
            Setting setting = Setting.parse(text);
            if (setting == null) {
                throw wrong("--set wants PATH=VALUE, but got '" + text + "'.", "politics.terror=0.8");
            }
            (isBehaviour(behaviour, setting.path()) ? manners : facts).add(setting);
        }
        Path file = Library.find(scenario).orElseThrow(() -> new NoSuchScenario(scenario));
        return Case.of(
                file,
                ScenarioReader.read(file, facts),
                behaviour.with(manners),
                mechanisms(behaviour),
                weeks(),
                drawRanges);
    }

    private int weeks() {
        if (weeks == null) {
            return Case.AS_THE_SCENARIO_SAYS;
        }
        if (weeks < 1 || weeks > 5200) {
            throw wrong("--weeks must be in 1 to 5200, but was " + weeks + ".", null);
        }
        return weeks;
    }

    private static boolean isBehaviour(Behaviour behaviour, String path) {
        int dot = path.indexOf('.');
        return dot > 0 && behaviour.sections().contains(path.substring(0, dot));
    }

    private Set<String> mechanisms(Behaviour behaviour) {
        if (without.isEmpty()) {
            return Set.of();
        }
        List<String> known = ProcessOverview.of(behaviour::bind, Set.of()).mechanisms().stream()
                .map(Mechanism::name)
                .toList();
        var off = new TreeSet<String>();
        for (String name : without) {
            String found = known.stream()
                    .filter(mechanism -> letters(mechanism).equals(letters(name)))
                    .findFirst()
                    .orElseThrow(() -> noSuchMechanism(name, known));
            off.add(found);
        }
        return off;
    }

    private static String letters(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private ParameterException noSuchMechanism(String name, List<String> known) {
        String nearest = Nearest.to(name, known);
        return wrong(
                "No mechanism is called '" + name + "'.",
                nearest == null ? "one of " + String.join(", ", known) : nearest);
    }

    private ParameterException wrong(String what, @Nullable String maybe) {
        return new ParameterException(spec.commandLine(), maybe == null ? what : what + "\nMaybe '" + maybe + "'.");
    }
}
