package palace.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import palace.cli.option.FileKind;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Format;
import palace.cli.terminal.Ink;
import palace.report.difference.DifferenceList;
import palace.scenario.Scenario;
import palace.scenario.difference.Difference;
import palace.scenario.difference.ScenarioDifference;
import palace.scenario.file.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How two cases differ. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        description = "Says in plain words what two scenarios state differently. The order of a file, its comments and"
                + " its citations are no difference.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace diff wagner-2023 guard-defects",
            "  ./palace diff wagner-2023 my-case.yaml --format json",
            "",
            "Exit code 0 whether they differ or not."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "A scenario file, or the name of one that is shipped.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "The one to hold against it.")
    private String second;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json: one object on standard output.")
    private Format format;

    @Override
    public Integer call() {
        List<Difference> differences = ScenarioDifference.between(read(first), read(second));
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            var bytes = new ByteArrayOutputStream();
            new DifferenceList(first, second, differences).writeTo(bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
        } else {
            print(differences, out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static Scenario read(String given) {
        Path file = FileKind.scenario(given);
        return ScenarioReader.read(file);
    }

    private void print(List<Difference> differences, PrintWriter out) {
        if (differences.isEmpty()) {
            out.printf("%s and %s state the same.%n", Ink.plain(first), Ink.plain(second));
            return;
        }
        out.printf("From %s to %s:%n", Ink.plain(first), Ink.plain(second));
        String section = "";
        for (Difference each : differences) {
            if (!each.section().equals(section)) {
                section = each.section();
                out.printf("%n%s%n", Ink.strong(capital(section)));
            }
            out.println("  " + Ink.plain(each.sentence()));
        }
        out.printf("%n%s%n", differences.size() == 1 ? "1 difference." : differences.size() + " differences.");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
