package palace.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.Home;
import palace.cli.terminal.Shell;
import palace.experiment.Request;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.Changes;
import palace.scenario.file.ScenarioSource;
import palace.scenario.format.Setting;
import palace.scenario.mixture.MixtureReader;
import palace.scenario.mixture.WorldPart;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which case, and what is changed in it. */
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class CaseOptions {
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
            description = { // lines of their own: a path that is folded at its point cannot be copied
                "Change a value of the scenario or of how people decide, by its dotted path. Repeatable:",
                "politics.terror=0.8, leader.absences=[],",
                "elites.semichastny.closeness=high"
            })
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "MECHANISM",
            description = "Switch a mechanism off, for example Predation. Repeatable.")
    private List<String> without = new ArrayList<>();

    @Option(names = "--weeks", paramLabel = "N", description = "Weeks to look at, instead of the scenario's.")
    private @Nullable Integer weeks;

    @Option(
            names = "--burn-in",
            paramLabel = "N",
            description = "Weeks that are simulated before them and not counted, instead of the scenario's.")
    private @Nullable Integer burnIn;

    private @Nullable PosteriorOptions drawing;
    private final ReadCases cases = new ReadCases();

    /** Lets a posterior be drawn from; commands that do not say so refuse it. */
    public CaseOptions drawing(PosteriorOptions options) {
        drawing = options;
        return this;
    }

    /** What was given as the scenario. */
    public String asked() {
        return scenario;
    }

    /** The root seed. */
    public long seed() {
        return seed;
    }

    /** Reads the case with its changes. */
    public Case read(boolean drawRanges) {
        return read(scenario, List.of(), List.of(), drawRanges);
    }

    /**
     * Reads a case with the changes given for all and some of its own.
     *
     * @param name null for the case that was asked for first
     * @param ownSettings changes of its own, applied after the others
     * @param ownWithout mechanisms switched off in it only
     */
    public Case read(@Nullable String name, List<String> ownSettings, List<String> ownWithout, boolean drawRanges) {
        ScenarioSource read = cases.source(name == null ? scenario : name);
        Changes changes = split(ownSettings);
        Conduct conduct = conduct(changes, ownWithout, weeks()).drawing(drawRanges);
        return Case.of(read.file(), read.with(changes.facts()), conduct);
    }

    /** What was read. */
    public ReadCases cases() {
        return cases;
    }

    private Changes split(List<String> ownSettings) {
        return Changes.split(settings(ownSettings), BehaviourReader.shipped());
    }

    private Conduct conduct(Changes changes, List<String> ownWithout, int forWeeks) {
        Behaviour behaviour = BehaviourReader.shipped();
        return new Conduct(
                behaviour.with(changes.behaviour()),
                Mechanisms.named(spec, behaviour, both(without, ownWithout)),
                drawing == null ? null : drawing.read(),
                forWeeks,
                true);
    }

    /** Reads the case, or the world of several, with its changes; ranges are drawn. */
    public Asked ask() {
        Path file = FileKind.scenario(scenario);
        if (!MixtureReader.isOne(file)) {
            return read(true);
        }
        Changes changes = split(List.of());
        var facts = new ArrayList<>(changes.facts());
        if (weeks() != Case.AS_THE_SCENARIO_SAYS) {
            facts.add(new Setting("scenario.weeks", Integer.toString(weeks())));
        }
        return WorldCase.of(
                file, MixtureReader.read(file, facts), conduct(changes, List.of(), Case.AS_THE_SCENARIO_SAYS));
    }

    /**
     * Reads the case of one history: of a world the part that the history belongs to.
     *
     * @param replication number of the history; null for one whose ranges are not drawn
     */
    public Case ofHistory(@Nullable Long replication) {
        long number = replication == null ? 0 : replication;
        Changes changes = split(List.of());
        Conduct conduct = conduct(changes, List.of(), weeks())
                .drawing(replication != null)
                .of(seed, number);
        if (MixtureReader.isOne(FileKind.scenario(scenario)) && ask() instanceof WorldCase world) {
            WorldPart part = world.mixture().parts().get(world.source().part(seed, number));
            return Case.of(world.file(), part.scenario(), conduct);
        }
        ScenarioSource read = cases.source(scenario);
        return Case.of(read.file(), read.with(changes.facts()), conduct);
    }

    private List<Setting> settings(List<String> own) {
        var given = new ArrayList<Setting>();
        settings.forEach(text -> given.add(setting("--set", text)));
        own.forEach(text -> given.add(setting("--b-set", text)));
        if (burnIn != null) {
            given.add(new Setting("scenario.burn-in", burnIn.toString()));
        }
        return given;
    }

    private Setting setting(String option, String text) {
        return Optional.ofNullable(Setting.parse(option, text))
                .orElseThrow(() -> wrong(option + " wants PATH=VALUE, but got '" + text + "'.", "politics.terror=0.8"));
    }

    /** What to type for one history of a case, which may have changes of its own, but for its number. */
    public String rerun(Asked given, List<String> ownSettings, List<String> ownWithout) {
        return again("run", given) + " --seed " + seed + changes(ownSettings, ownWithout);
    }

    /** A command on a case with everything that its histories depend on, for whoever joins parts of it. */
    public Request request(String command, Asked given, long replications) {
        var words = new ArrayList<>(List.of(command, scenario, "--seed", Long.toString(seed)));
        settings.forEach(setting -> words.addAll(List.of("--set", setting)));
        without.forEach(mechanism -> words.addAll(List.of("--without", mechanism)));
        if (weeks != null) {
            words.addAll(List.of("--weeks", weeks.toString()));
        }
        if (burnIn != null) {
            words.addAll(List.of("--burn-in", burnIn.toString()));
        }
        var files = new ArrayList<Request.Input>();
        if (drawing != null) {
            words.addAll(drawing.list());
            files.addAll(drawing.inputs()); // first: what is last is what others lead to
        }
        words.addAll(List.of("-n", Long.toString(replications)));
        if (!given.subject().isWorld()) {
            files.addAll(Inputs.read(scenario, given.file(), cases));
        }
        return new Request(words, replications, 1, files);
    }

    /** A command on a case as it was asked for, but for its seed and its changes. */
    public static String again(String command, Asked given) {
        return Home.launcher() + " " + command + " " + Shell.quoted(Library.typed(given.file()));
    }

    /** What was changed in the case, as options to be typed again: empty or beginning with a space. */
    public String changes() {
        return changes(List.of(), List.of());
    }

    private String changes(List<String> ownSettings, List<String> ownWithout) {
        var words = new StringBuilder();
        both(settings, ownSettings).forEach(setting -> words.append(" --set ").append(Shell.quoted(setting)));
        both(without, ownWithout)
                .forEach(mechanism -> words.append(" --without ").append(Shell.quoted(mechanism)));
        if (weeks != null) {
            words.append(" --weeks ").append(weeks);
        }
        if (burnIn != null) {
            words.append(" --burn-in ").append(burnIn);
        }
        return drawing == null ? words.toString() : words + drawing.words();
    }

    /**
     * The name of the folder of a command that was not told where to put its results: a case with a change has another
     * one than the case itself, so that neither is in the way of the other.
     */
    public String folder(String command, List<String> ownSettings, List<String> ownWithout) {
        return FolderName.of(command, seed, changes(ownSettings, ownWithout));
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
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

    private ParameterException wrong(String what, @Nullable String maybe) {
        return new ParameterException(spec.commandLine(), maybe == null ? what : what + "\nMaybe '" + maybe + "'.");
    }
}
