package palace.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Home;
import palace.cli.terminal.ProgramEnd;
import palace.report.folder.Unfinished;
import palace.report.odd.OddDocument;
import palace.scenario.behaviour.BehaviourReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The model described to the field's standard. */
@Command(
        name = "odd",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Prints the ODD document of the model: purpose, entities, schedule, design concepts, and every submodel with"
                    + " its equations and parameters, taken from the code."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace odd | less",
            "  ./palace odd --out docs/odd.md      after a change of a rule or a parameter"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class OddCommand implements Callable<Integer> {
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it, instead of printing it.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Path home = Home.folder();
        Path sources = home == null ? SOURCES : home.resolve(SOURCES);
        if (!Files.isDirectory(sources.resolve("palace"))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "odd reads Palace's own sources, but there are none in %s.\nMaybe start it in a clone, with ./palace."
                            .formatted(sources));
        }
        String text = new OddDocument(sources, BehaviourReader.shipped()).text();
        if (out == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } else {
            write(out, text);
        }
        return ExitCode.DONE;
    }

    private void write(Path file, String text) {
        var unfinished = new Unfinished();
        ProgramEnd.of(spec).atSignal(unfinished::sweep);
        unfinished.writeNamed(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
