package palace.cli.reading;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Home;
import palace.cli.terminal.Program;
import palace.cli.terminal.ProgramEnd;
import palace.cli.terminal.Version;
import palace.report.folder.OutputFolder;
import palace.report.folder.Unfinished;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The pages for {@code man}. */
@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Writes a page for man for each command.",
            "",
            "They say what --help says, and can lie where man looks for pages: below share/man, in a folder man1."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace man --out ~/.local/share/man/man1      then: man palace-run",
            "  ./palace man --out results/man                  then: man -l results/man/palace-run.1"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class ManCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder; a page of the same name is replaced, all else is left alone.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (out == null || (Files.exists(out) && !Files.isDirectory(out))) {
            throw new ParameterException(spec.commandLine(), "--out must be a folder, but was " + out + ".");
        }
        CommandLine palace = Program.of(spec).reading(List.of());
        List<CommandLine> all = new ArrayList<>(List.of(palace));
        all.addAll(palace.getSubcommands().values());
        OutputFolder.make(out);
        var unfinished = new Unfinished();
        ProgramEnd.of(spec).atSignal(unfinished::sweep);
        for (CommandLine one : all) {
            byte[] page = ManPage.of(one, Version.number()).getBytes(StandardCharsets.UTF_8);
            unfinished.write(out.resolve(ManPage.name(one.getCommandSpec()) + ".1"), file -> file.write(page));
        }
        PrintWriter words = spec.commandLine().getErr();
        words.println("%d pages are in %s.".formatted(all.size(), Home.asTyped(out)));
        words.flush();
        return ExitCode.DONE;
    }
}
