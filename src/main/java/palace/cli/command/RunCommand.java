package palace.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.option.Case;
import palace.cli.option.CaseOptions;
import palace.cli.option.Inputs;
import palace.cli.option.OutputOptions;
import palace.cli.option.PosteriorOptions;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.cli.terminal.ProgramEnd;
import palace.cli.terminal.Version;
import palace.report.folder.OutputFolder;
import palace.report.folder.Question;
import palace.report.history.HistoryReport;
import palace.simulation.History;
import palace.simulation.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** One history of a case. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Tells one history of a case: chronicle, tables and charts.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace run khrushchev-1964",
            "  ./palace run khrushchev-1964 --seed 2 --out results/second",
            "  ./palace run khrushchev-1964 --set leader.absences=[]       without the holiday",
            "  ./palace run khrushchev-1964 --without Predation            nobody preys on anybody",
            "  ./palace run khrushchev-1964 --format json --no-charts      for a program"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class RunCommand implements Callable<Integer> {
    private static final String NAME = "run";

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseOptions options;

    @Option(
            names = "--replication",
            paramLabel = "N",
            description = "The history of this number in the ensemble of the seed, where ranges in the scenario are"
                    + " drawn; without it their middle is taken.")
    private @Nullable Long replication;

    @Mixin
    private PosteriorOptions posterior;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Instant started = Instant.now();
        if (replication != null && replication < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--replication must be at least 0, but was " + replication + ".");
        }
        Case given = options.drawing(posterior).ofHistory(replication);
        PrintWriter err = spec.commandLine().getErr();
        given.scenario().warnings().forEach(warning -> err.println(Ink.lines("warning: " + warning)));
        Question question = given.question(replication == null ? NAME : NAME + " " + replication, options.seed());
        try (OutputFolder folder = output.open(folder(given), question)) {
            ProgramEnd.of(spec).atSignal(folder::sweep);
            Told told = given.run().tell(options.seed(), replication == null ? 0 : replication);
            History history = told.history();
            HistoryReport report = HistoryReport.of(
                    given.scenario(),
                    given.run(),
                    told,
                    Version.provenance(spec, question, started, Inputs.kept(spec)));
            Map<String, String> skipped = report.writeTo(folder, output.charts());
            print(given, history, report, folder, skipped);
        }
        return ExitCode.DONE;
    }

    private Path folder(Case given) {
        String name = options.folder(NAME, List.of(), List.of()) + (replication == null ? "" : "-" + replication);
        return output.folder(Path.of("results", given.scenario().about().id(), name));
    }

    private void print(
            Case given, History history, HistoryReport report, OutputFolder folder, Map<String, String> skipped) {
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            var bytes = new ByteArrayOutputStream();
            report.summary(folder, skipped).writeTo(bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
        } else if (!output.quiet()) {
            new FirstMinute(given, options.changes(), history, report, out).print(folder, skipped);
        }
        out.flush();
    }
}
