package palace.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Version;
import palace.cli.undertaking.Delegable;
import palace.experiment.crew.Craft;
import palace.experiment.crew.Crew;
import palace.experiment.crew.Errand;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The program where a cluster makes its histories: the same commands, options, files and bytes. */
public final class Cluster {
    private static final List<String> COMMANDS = List.of("ensemble", "sweep", "sensitivity", "calibrate");

    private Cluster() {}

    /** Runs a command line on the machine that leads, and returns the exit code. */
    public static int lead(List<String> arguments, Crew.Hiring hiring) {
        Optional<String> wrong = refusal(arguments);
        if (wrong.isPresent()) {
            new PrintWriter(System.err, true, StandardCharsets.UTF_8).println(wrong.get());
            return ExitCode.WRONG_USAGE;
        }
        return Palace.begin(arguments, hiring);
    }

    /** Why a cluster does not do this; nothing where it does. */
    static Optional<String> refusal(List<String> arguments) {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        if (!COMMANDS.contains(command)) {
            return Optional.of("A cluster does %s, but got '%s'.\nMaybe './palace %s', on this machine."
                    .formatted(
                            String.join(", ", COMMANDS),
                            command,
                            String.join(" ", arguments).strip()));
        }
        return arguments.stream()
                .map(word -> word.replaceFirst("(?s)=.*", ""))
                .map(Cluster::senseless)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> senseless(String option) {
        return Optional.ofNullable(
                switch (option) {
                    case "--shard" -> "--shard: the cluster shares the whole out by itself.\nMaybe leave it out.";
                    case "--threads" ->
                        "--threads: how many histories are lived at once is the cluster's to say."
                                + "\nMaybe --executor-cores, before the jar.";
                    case "--rare" -> "--rare runs on one machine: './palace ensemble'.";
                    case "--dry-run" -> "--dry-run runs on one machine: './palace sweep' or './palace sensitivity'.";
                    default -> null;
                });
    }

    /**
     * What a machine of a cluster does.
     *
     * @param errand laid out on its disk
     * @throws IllegalStateException if this machine would make other histories than are asked for
     */
    public static Craft craft(Errand errand) {
        Locale.setDefault(Locale.ROOT);
        CommandLine palace = Palace.commandLine(errand.words());
        palace.setErr(new PrintWriter(Writer.nullWriter())); // the machine that leads has told all warnings
        ParseResult read = palace.parseArgs(errand.words().toArray(new String[0]));
        if (read.subcommand().commandSpec().userObject() instanceof Delegable command) {
            Craft craft = command.craft();
            if (!craft.key().equals(errand.key())) {
                throw new IllegalStateException("a machine of the cluster would make other histories: "
                        + String.join(", ", Version.differences(errand.key(), craft.key())));
            }
            return craft;
        }
        throw new IllegalStateException(errand.words().get(0) + " is not done by clusters");
    }
}
