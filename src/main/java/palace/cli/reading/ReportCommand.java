package palace.cli.reading;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.cli.terminal.ProgramEnd;
import palace.report.folder.ManifestReader;
import palace.report.folder.Unfinished;
import palace.report.page.PageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A folder of results as one page. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description =
                "Makes one HTML file of a folder of results: the answer first, the charts, the chronicle, tables that"
                        + " can be sorted, the case, the method and its limits, how to cite it and how to make it again. The file"
                        + " needs nothing else and asks nobody for anything; it prints, and it reads on a telephone.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace report results/khrushchev-1964/ensemble-1",
            "  ./palace report results/khrushchev-1964/run-1 --out lecture.html",
            "  ./palace ensemble khrushchev-1964 --report                    both at once"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder of results.")
    private Path folder;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes. Default: report.html in that folder.")
    private @Nullable Path out;

    @Option(names = "--quiet", description = "Say nothing unless something is wrong.")
    private boolean quiet;

    @Override
    public Integer call() {
        Path file = out == null ? folder.resolve(PageReport.FILE) : out;
        var unfinished = new Unfinished();
        ProgramEnd.of(spec).atSignal(unfinished::sweep);
        ManifestReader.damage(folder).ifPresent(Ink.speaker(spec.commandLine().getErr(), false));
        if (out == null) {
            PageReport.write(folder, file, unfinished);
        } else {
            PageReport.writeNamed(folder, file, unfinished);
        }
        if (!quiet) {
            spec.commandLine().getOut().println("Look    " + Ink.plain(file.toString()));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE;
    }
}
