package palace.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import palace.cli.option.Library;
import palace.cli.option.Mechanisms;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Program;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.lesson.Lesson;
import palace.scenario.lesson.Lessons;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** Completion of commands, options and names by the Tab key. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        description =
                "Prints a script that lets bash and zsh complete commands, options, and the names of cases, designs, mechanisms"
                        + " and lessons.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {"  source <(./palace completion)"})
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine palace = Program.of(spec).reading(List.of());
        palace.getSubcommands().values().forEach(command -> teach(command.getCommandSpec()));
        spec.commandLine().getOut().println(AutoComplete.bash("palace", palace));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    /** Lets a command know the words that may stand in the places of its cases, designs, mechanisms and lessons. */
    private static void teach(CommandSpec command) {
        for (ArgSpec place : List.copyOf(command.args())) {
            List<String> words = words(command.name(), place.paramLabel());
            if (!words.isEmpty()) {
                command.remove(place);
                command.add(
                        place instanceof OptionSpec option
                                ? OptionSpec.builder(option)
                                        .completionCandidates(words)
                                        .build()
                                : PositionalParamSpec.builder((PositionalParamSpec) place)
                                        .completionCandidates(words)
                                        .build());
            }
        }
    }

    private static List<String> words(String command, String place) {
        return switch (place) {
            case "SCENARIO", "CASE", "A", "B" -> Library.names();
            case "DESIGN" -> Library.designs().stream().map(Library::name).toList();
            case "MECHANISM" -> Mechanisms.names(BehaviourReader.shipped());
            case "NAME" ->
                command.equals("lesson")
                        ? Lessons.shipped().stream().map(Lesson::id).toList()
                        : List.of();
            default -> List.of();
        };
    }
}
