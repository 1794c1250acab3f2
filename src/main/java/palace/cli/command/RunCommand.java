package palace.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.option.Case;
import palace.cli.option.CaseOptions;
import palace.cli.option.OutputOptions;
import palace.cli.option.PosteriorOptions;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.report.folder.Question;
import palace.report.history.HistoryReport;
import palace.simulation.history.Told;
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
            "  ./palace run khrushchev-1964 --set 'leader.absences=[]'     without the holiday",
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
        var undertaking = new Undertaking(spec, output);
        if (replication != null && replication < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--replication must be at least 0, but was " + replication + ".");
        }
        Case given = options.drawing(posterior).ofHistory(replication);
        undertaking.warn(given.scenario().warnings().stream());
        Question question = given.question(replication == null ? NAME : NAME + " " + replication, options.seed());
        return undertaking.whole(question, usual(given), (folder, provenance) -> {
            Told told = given.run().tell(options.seed(), replication == null ? 0 : replication);
            HistoryReport report = HistoryReport.of(given.scenario(), given.run(), told, provenance);
            Map<String, String> skipped = report.writeTo(folder, output.charts());
            return new Reply(
                    out -> new FirstMinute(given, options.changes(), told.history(), report, out)
                            .print(folder, skipped),
                    bytes -> report.summary(folder, skipped).writeTo(bytes));
        });
    }

    private Path usual(Case given) {
        String name = options.folder(NAME, List.of(), List.of()) + (replication == null ? "" : "-" + replication);
        return Path.of("results", given.scenario().about().id(), name);
    }
}
