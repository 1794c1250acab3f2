package palace.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Program;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Completion of commands and options by the Tab key. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        description = "Prints a script that lets bash and zsh complete commands and options.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {"  source <(./palace completion)"})
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .println(AutoComplete.bash("palace", Program.of(spec).reading(List.of())));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
