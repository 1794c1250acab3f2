package palace.cli.reading;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import palace.cli.option.Asked;
import palace.cli.option.Case;
import palace.cli.option.CaseOptions;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Format;
import palace.cli.terminal.Ink;
import palace.model.Regime;
import palace.random.Draws;
import palace.report.sheet.CaseSheet;
import palace.scenario.format.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A case completed. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description =
                "Prints a case as it is simulated: who holds what share of force, seats and power, who watches whom, and"
                        + " every fact, those that the file states and those that the codebook fills in. Where sources differ the"
                        + " middle is taken; random ties are those of the seed.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace show khrushchev-1964",
            "  ./palace show khrushchev-1964 --set organisations.kgb.force=0.3",
            "                                                what a change does to all shares",
            "  ./palace show my-case.yaml --format json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class ShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json: one object on standard output.")
    private Format format;

    @Override
    public Integer call() {
        Asked asked = options.ask();
        if (!(asked instanceof Case given)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + options.asked() + "' is a world of several cases, and one is asked for.\n"
                            + "Maybe one of its parts; './palace validate " + options.asked() + "' names them.");
        }
        PrintWriter err = spec.commandLine().getErr();
        given.scenario().warnings().forEach(warning -> err.println(Ink.lines("warning: " + warning)));
        CaseSheet sheet = sheet(options.read(false));
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            var bytes = new ByteArrayOutputStream();
            sheet.writeTo(bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
        } else {
            new SheetWords(sheet, out).print();
        }
        out.flush();
        return ExitCode.DONE;
    }

    private CaseSheet sheet(Case given) {
        Regime first = given.run().start().apply(Draws.of(options.seed(), 0));
        return CaseSheet.of(given.scenario(), first, options.cases().source(options.asked()), changed());
    }

    /** Dotted paths of what is changed with {@code --set}. */
    private List<String> changed() {
        List<String> settings = spec.commandLine().getParseResult().matchedOptionValue("--set", List.of());
        return settings.stream()
                .map(Setting::parse)
                .filter(Objects::nonNull)
                .map(Setting::path)
                .toList();
    }
}
