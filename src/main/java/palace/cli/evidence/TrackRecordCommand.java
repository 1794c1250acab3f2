package palace.cli.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import palace.cli.option.ChangeOptions;
import palace.cli.option.ChangeOptions.Changed;
import palace.cli.option.EffortOptions;
import palace.cli.option.FileKind;
import palace.cli.option.Library;
import palace.cli.option.OutputOptions;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.experiment.track.Occurrence;
import palace.experiment.track.TrackRecord;
import palace.report.folder.Question;
import palace.report.track.TrackReport;
import palace.scenario.Scenario;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private ChangeOptions changes;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        var undertaking = new Undertaking(spec, output).keepingNoInputs();
        effort.check();
        effort.refusePrecision();
        int histories = effort.histories();
        Changed changed = changes.read(List.of());
        List<Scenario> scenarios = new ArrayList<>();
        for (Path file : cases()) {
            Scenario scenario = ScenarioReader.read(file, changed.facts());
            try {
                Occurrence.of(scenario);
            } catch (Occurrence.Unscorable e) {
                spec.commandLine().getErr().println(Ink.lines(file + ": " + e.getMessage()));
                return ExitCode.INVALID_FILE;
            }
            scenarios.add(scenario);
        }
        undertaking.warn(scenarios.stream().flatMap(scenario -> scenario.warnings().stream()));
        Question question = question(scenarios, changed);
        Path usual = Path.of("results", RECORDED, changes.folder("track-record", List.of()));
        return undertaking.whole(question, usual, (folder, provenance) -> {
            TrackRecord track = TrackRecord.of(
                    scenarios, changed.behaviour(), changed.off(), histories, changes.seed(), effort.runner());
            var report = new TrackReport(track, provenance);
            return new Reply(out -> new TrackWords(out).print(track), report::json)
                    .pointing(folder, "track-record.csv", "track-record", report.writeTo(folder, output.charts()));
        });
    }

    private List<Path> cases() {
        return files.isEmpty()
                ? Library.files().stream()
                        .filter(file -> String.valueOf(file.getParent()).endsWith(RECORDED))
                        .toList()
                : files.stream().map(FileKind::scenario).toList();
    }

    private Question question(List<Scenario> scenarios, Changed changed) {
        String hashes = scenarios.stream().map(Scenario::hash).collect(Collectors.joining(" "));
        String marks = changed.marks() + " n " + effort.replications();
        return new Question(
                "track-record",
                RECORDED,
                Sha256.of(hashes) + marks,
                changed.behaviour().hash(),
                changes.seed());
    }
}
