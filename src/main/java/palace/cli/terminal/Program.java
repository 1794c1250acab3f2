package palace.cli.terminal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import palace.experiment.crew.Crew;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program that a command belongs to, as far as commands know it. */
public interface Program {
    /** Whether the place of a fault is wanted. */
    boolean debug();

    /** How the program ends. */
    ProgramEnd ending();

    /** Its commands, ready to read a command line. */
    CommandLine reading(List<String> arguments);

    /** Runs a command line of its own as a part of it, and returns the exit code. */
    int perform(List<String> arguments, PrintWriter out, PrintWriter err);

    /** Where histories are made that are not made here; null where they are. */
    Crew.@Nullable Hiring hiring();

    /** Who makes the histories of a command elsewhere; nobody where they are made here, or the command stands alone. */
    static Optional<Crew.Hiring> hiring(CommandSpec command) {
        return command.root().userObject() instanceof Program program
                ? Optional.ofNullable(program.hiring())
                : Optional.empty();
    }

    /** The program of a command. */
    static Program of(CommandSpec command) {
        if (command.root().userObject() instanceof Program program) {
            return program;
        }
        throw new IllegalStateException(command.qualifiedName() + " belongs to no program");
    }
}
