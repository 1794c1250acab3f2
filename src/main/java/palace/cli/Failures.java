package palace.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import palace.cli.option.Designs;
import palace.cli.option.FileKind;
import palace.cli.option.NoSuchScenario;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Program;
import palace.cli.terminal.Version;
import palace.experiment.JournalException;
import palace.experiment.MergeException;
import palace.experiment.crew.CrewException;
import palace.report.folder.OutputException;
import palace.report.lab.LabFiles;
import palace.report.table.TableException;
import palace.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into words and an exit code; only a fault of ours has a stack trace. */
final class Failures implements IExecutionExceptionHandler {
    /** As the C library words it; Java has no exception of its own for it. */
    private static final String TOO_MANY_FILES = "Too many open files";

    private final List<String> arguments;

    /**
     * @param arguments what was typed
     */
    Failures(List<String> arguments) {
        this.arguments = arguments;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult result) {
        PrintWriter err = command.getErr();
        if (fault instanceof ParameterException wrong) {
            return new Usage().handleParseException(wrong, new String[0]);
        }
        if (fault instanceof ScenarioException
                || fault instanceof NoSuchScenario
                || fault instanceof FileKind.NotThatKind
                || fault instanceof MergeException
                || fault instanceof TableException
                || fault instanceof Designs.NoSuchDesign) {
            err.println(Ink.lines(String.valueOf(fault.getMessage())));
            return ExitCode.INVALID_FILE;
        }
        if (fault instanceof LabFiles.NotInTheProgram) {
            err.println(Ink.lines(String.valueOf(fault.getMessage())));
            return ExitCode.WRONG_USAGE;
        }
        if (fault instanceof JournalException journal) {
            err.println(Ink.lines(String.valueOf(fault.getMessage())));
            return journal.unwritable() ? ExitCode.LIMIT : ExitCode.WRONG_USAGE;
        }
        if (fault instanceof CrewException crew) {
            err.println(Ink.lines(String.valueOf(crew.getMessage())));
            return ExitCode.LIMIT;
        }
        if (fault instanceof OutputException output) {
            err.println(Ink.lines(String.valueOf(fault.getMessage())));
            return output.full() ? ExitCode.LIMIT : ExitCode.WRONG_USAGE;
        }
        return report(fault, command);
    }

    /** Tells a fault of ours. */
    int report(Throwable fault, CommandLine command) {
        PrintWriter err = command.getErr();
        String trace = trace(fault);
        if (trace.contains(TOO_MANY_FILES)) {
            err.println("More files would have to be open at once than is allowed here.");
            err.println("Maybe 'ulimit -n 1024', before the same command.");
            return ExitCode.LIMIT;
        }
        err.println("A fault in Palace, not in what you typed: " + fault);
        if (command.getCommandSpec().root().userObject() instanceof Program program && program.debug()) {
            err.println(trace);
        } else {
            err.println(keep(trace));
        }
        return ExitCode.FAULT;
    }

    private String trace(Throwable fault) {
        var words = new StringWriter();
        var writer = new PrintWriter(words);
        writer.println(new Version().getVersion()[0]);
        writer.println("Java " + System.getProperty("java.runtime.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch"));
        writer.println("palace " + String.join(" ", arguments));
        fault.printStackTrace(writer);
        writer.flush();
        return words.toString();
    }

    private static String keep(String trace) {
        try {
            Path file = Files.createTempFile("palace-fault-", ".txt");
            Files.writeString(file, trace);
            return "Please report it, with the file " + file + ".";
        } catch (IOException e) {
            return "Please report it; '--debug' shows where it happened.";
        }
    }
}
