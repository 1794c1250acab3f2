package palace.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import palace.cli.option.EffortOptions;
import palace.cli.option.Library;
import palace.cli.option.Mechanisms;
import palace.cli.option.NoSuchScenario;
import palace.cli.option.OutputOptions;
import palace.cli.terminal.Charts;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Version;
import palace.experiment.track.Occurrence;
import palace.experiment.track.TrackRecord;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.Question;
import palace.report.track.TrackReport;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.Changes;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Setting;
import palace.scenario.format.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The model against history. */
@Command(
        name = "track-record",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Scores the model on cases that are over: how likely it found what happened, against a base rate"
                + " from published data, against what happened in the other cases, and against equal odds.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace track-record                            all shipped cases with a record",
            "  ./palace track-record -n 200                     quickly",
            "  ./palace track-record wagner-2023 my-case.yaml   these two",
            "  ./palace track-record --without Consent          the model without a mechanism",
            "",
            "A case of one's own needs a 'record:' block that says how it ended and, where somebody moved,",
            "against whom and where; the rules stand in scenarios/README.md."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class TrackRecordCommand implements Callable<Integer> {
    private static final String RECORDED = "record";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Cases with a record, or names of shipped ones. Default: all in scenarios/record.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Root of all chance; the same seed gives the same bytes. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change how people decide, or a value of every case, by its dotted path. Repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--without", paramLabel = "MECHANISM", description = "Switch a mechanism off. Repeatable.")
    private List<String> without = new ArrayList<>();

    @Mixin
    private EffortOptions effort;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Instant started = Instant.now();
        effort.check();
        Behaviour shipped = BehaviourReader.shipped();
        Changes changes = Changes.split(settings(), shipped);
        Behaviour behaviour = shipped.with(changes.behaviour());
        Set<String> off = Mechanisms.named(spec, behaviour, without);
        List<Scenario> scenarios = new ArrayList<>();
        for (Path file : cases()) {
            Scenario scenario = ScenarioReader.read(file, changes.facts());
            try {
                Occurrence.of(scenario);
            } catch (Occurrence.Unscorable e) {
                spec.commandLine().getErr().println(Ink.lines(file + ": " + e.getMessage()));
                return ExitCode.INVALID_FILE;
            }
            scenarios.add(scenario);
        }
        Question question = question(scenarios, behaviour, off);
        Provenance provenance = Version.provenance(spec, question, started);
        try (OutputFolder folder =
                output.open(output.folder(Path.of("results", RECORDED, "track-record-" + seed)), question)) {
            TrackRecord track =
                    TrackRecord.of(scenarios, behaviour, off, (int) effort.replications(), seed, effort.runner());
            var report = new TrackReport(track, provenance);
            Map<String, String> skipped = report.writeTo(folder, output.charts());
            print(track, report, folder, skipped);
        }
        return ExitCode.DONE;
    }

    private List<Path> cases() {
        return files.isEmpty()
                ? Library.files().stream()
                        .filter(file -> String.valueOf(file.getParent()).endsWith(RECORDED))
                        .toList()
                : files.stream()
                        .map(name -> Library.find(name).orElseThrow(() -> new NoSuchScenario(name)))
                        .toList();
    }

    private Question question(List<Scenario> scenarios, Behaviour behaviour, Set<String> off) {
        String hashes = scenarios.stream().map(Scenario::hash).collect(Collectors.joining(" "));
        String marks = (off.isEmpty() ? "" : " without " + String.join(", ", off)) + " n " + effort.replications();
        return new Question("track-record", RECORDED, Sha256.of(hashes) + marks, behaviour.hash(), seed);
    }

    private void print(TrackRecord track, TrackReport report, OutputFolder folder, Map<String, String> skipped) {
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            var bytes = new ByteArrayOutputStream();
            report.json(bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
        } else if (!output.quiet()) {
            new TrackWords(out).print(track);
            out.println();
            out.println("  Read    " + Home.asTyped(folder.path().resolve("track-record.csv")));
            Charts.where(folder, skipped, "track-record", out);
        }
        out.flush();
    }

    private List<Setting> settings() {
        return settings.stream().map(this::setting).toList();
    }

    private Setting setting(String text) {
        Setting setting = Setting.parse(text);
        if (setting == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--set wants PATH=VALUE, but got '" + text + "'.\nMaybe 'succession.loyalty=0.6'.");
        }
        return setting;
    }
}
