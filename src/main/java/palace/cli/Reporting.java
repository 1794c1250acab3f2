package palace.cli;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import palace.cli.option.OutputOptions;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.cli.terminal.ProgramEnd;
import palace.report.folder.OutputException;
import palace.report.folder.Unfinished;
import palace.report.page.PageReport;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command, and makes the page of what it has written where {@code --report} asks for it. */
final class Reporting implements IExecutionStrategy {
    private static final Set<Integer> WRITTEN =
            Set.of(ExitCode.DONE, ExitCode.SOME_FAILED, ExitCode.EXPECTATION_FAILED, ExitCode.UNDECIDED);

    @Override
    public int execute(ParseResult asked) {
        int code = new RunLast().execute(asked);
        ParseResult last = asked;
        while (last.subcommand() != null) {
            last = last.subcommand();
        }
        if (WRITTEN.contains(code)) {
            report(last.commandSpec());
        }
        return code;
    }

    private static void report(CommandSpec command) {
        for (CommandSpec mixin : command.mixins().values()) {
            if (mixin.userObject() instanceof OutputOptions output) {
                report(command.commandLine(), output, output.reported());
            }
        }
    }

    private static void report(CommandLine command, OutputOptions output, @Nullable Path folder) {
        if (folder == null) {
            return;
        }
        Path file = folder.resolve(PageReport.FILE);
        var unfinished = new Unfinished();
        ProgramEnd.of(command.getCommandSpec()).atSignal(unfinished::sweep);
        try {
            PageReport.write(folder, file, unfinished);
        } catch (OutputException fault) {
            throw new ExecutionException(command, "no report", fault); // told as one of the command's own
        }
        if (!output.quiet() && !output.json()) {
            command.getOut().println("  Report  " + Ink.plain(file.toString()));
            command.getOut().flush();
        }
    }
}
