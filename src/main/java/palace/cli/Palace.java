package palace.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.FoldedLines;
import palace.cli.terminal.Launcher;
import palace.cli.terminal.Program;
import palace.cli.terminal.ProgramEnd;
import palace.cli.terminal.Screen;
import palace.cli.terminal.StandardOutput;
import palace.cli.terminal.Version;
import palace.experiment.crew.Crew;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "palace",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        synopsisSubcommandLabel = "COMMAND",
        description = "Simulates how authoritarian elites behave: who plots, who informs, who stands aside.",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace list                            what cases there are",
            "  ./palace run khrushchev-1964             one history of a case",
            "  ./palace run khrushchev-1964 --seed 2    another history of it",
            "  ./palace ensemble khrushchev-1964        how likely each outcome was",
            "  ./palace compare khrushchev-1964 --b-set 'leader.absences=[]'",
            "                                           what one change would have done",
            "  ./palace merge node1 node2 --out whole   join what several machines have done",
            "  ./palace run --help                      everything about a command",
            "",
            "Exit codes: 0 done, 1 a fault of ours, 2 wrong usage, 3 invalid file, 4 some runs failed,",
            "5 an expectation failed, 6 it is undecided, 7 a limit was reached, 130 interrupted."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class Palace implements Runnable, Program {
    @Spec
    private CommandSpec spec;

    private final ProgramEnd ending;
    private final Crew.@Nullable Hiring hiring;

    private Palace(ProgramEnd ending, Crew.@Nullable Hiring hiring) {
        this.ending = ending;
        this.hiring = hiring;
    }

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "If there is a fault of ours, show where it happened.")
    private boolean debug;

    public static void main(String[] args) {
        System.exit(begin(List.of(args), null));
    }

    /** Is the program, with a crew or without, and returns its exit code. */
    static int begin(List<String> args, Crew.@Nullable Hiring hiring) {
        var stream = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        var out = new PrintWriter(
                Screen.folds(args) ? new FoldedLines(writer, Screen.width()) : new BufferedWriter(writer), false);
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var ending = new ProgramEnd();
        ending.watch();
        Launcher.watch();
        int code;
        try {
            code = run(args, out, err, new Palace(ending, hiring));
            out.flush();
        } finally {
            ending.leave(); // also where a class cannot be loaded: that is no signal
        }
        return code == ExitCode.DONE ? stream.verdict(err) : code;
    }

    /** Runs a command line and returns the exit code. */
    static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, out, err, new ProgramEnd());
    }

    /** The same in a program that may be ended. */
    static int run(List<String> arguments, PrintWriter out, PrintWriter err, ProgramEnd ending) {
        return run(arguments, out, err, new Palace(ending, null));
    }

    /** The same with a crew. */
    static int run(List<String> arguments, PrintWriter out, PrintWriter err, Crew.Hiring hiring) {
        return run(arguments, out, err, new Palace(new ProgramEnd(), hiring));
    }

    private static int run(List<String> arguments, PrintWriter out, PrintWriter err, Palace program) {
        Locale.setDefault(
                Locale.ROOT); // else numbers have the digits of the user's language: the same seed, other bytes
        CommandLine palace = commandLine(arguments, program);
        palace.setOut(out);
        palace.setErr(err);
        try {
            return palace.execute(helped(arguments).toArray(new String[0]));
        } catch (OutOfMemoryError e) {
            err.println("Not enough memory.");
            err.println("Maybe give it more: PALACE_JAVA_OPTS=-Xmx8g ./palace ...");
            return ExitCode.FAULT;
        } catch (Error e) {
            return new Failures(arguments).report(e, palace);
        }
    }

    /** What is meant by {@code help} and {@code help run}, as many programs have it. */
    private static List<String> helped(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.get(0).equals("help")) {
            return arguments;
        }
        var words = new ArrayList<>(arguments.subList(1, arguments.size()));
        if (words.isEmpty() || Commands.named(words.get(0)).isPresent()) {
            words.add("--help");
        }
        return words;
    }

    /**
     * The commands. Only the one that is asked for is set up: reading the annotations of all of them would take longer
     * than some of them run.
     */
    static CommandLine commandLine(List<String> arguments) {
        return commandLine(arguments, new Palace(new ProgramEnd(), null));
    }

    private static CommandLine commandLine(List<String> arguments, Palace program) {
        var palace = new CommandLine(program);
        palace.setUsageHelpLongOptionsMaxWidth(28);
        List<String> words = helped(arguments);
        String asked = words.isEmpty() ? "" : words.get(0);
        Commands.named(asked).ifPresentOrElse(command -> palace.addSubcommand(command.create()), () -> {
            for (Commands command : Commands.values()) {
                palace.addSubcommand(command.create());
            }
        });
        palace.setCaseInsensitiveEnumValuesAllowed(true);
        palace.setExpandAtFiles(false); // a file name may begin with @
        palace.setAllowOptionsAsOptionParameters(false);
        palace.setUnmatchedOptionsAllowedAsOptionParameters(false); // a mistyped option is never a value
        palace.registerConverter(Path.class, Usage::path);
        palace.setParameterExceptionHandler(new Usage());
        palace.setExecutionExceptionHandler(new Failures(arguments));
        palace.setExecutionStrategy(new Reporting());
        return palace;
    }

    @Override
    public boolean debug() {
        return debug;
    }

    @Override
    public ProgramEnd ending() {
        return ending;
    }

    @Override
    public CommandLine reading(List<String> arguments) {
        return commandLine(arguments);
    }

    @Override
    public int perform(List<String> arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, out, err, new Palace(ending, hiring));
    }

    @Override
    public Crew.@Nullable Hiring hiring() {
        return hiring;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
