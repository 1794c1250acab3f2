package palace.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import palace.cli.option.Library;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Version;
import palace.report.chart.Fonts;
import palace.scenario.behaviour.BehaviourReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether this machine has what Palace needs. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        description = "Looks whether this machine has what Palace needs.",
        optionListHeading = "%nOptions:%n")
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class DoctorCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1 << 20;
    private static final long LITTLE_MEMORY = 256;

    @Spec
    private CommandSpec spec;

    private PrintWriter out;

    @Override
    public Integer call() {
        out = spec.commandLine().getOut();
        Runtime machine = Runtime.getRuntime();
        say(true, "palace", new Version().getVersion()[0]);
        say(
                Runtime.version().feature() >= 17,
                "java",
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        say(true, "system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        say(true, "cores", Integer.toString(machine.availableProcessors()));
        long memory = machine.maxMemory() / MEGABYTE;
        say(memory >= LITTLE_MEMORY, "memory", memory + " MB for Palace (more: PALACE_JAVA_OPTS=-Xmx8g)");
        String fonts = Fonts.missing();
        say(
                fonts.isEmpty(),
                "fonts",
                fonts.isEmpty()
                        ? "charts can be drawn"
                        : fonts + ": charts are left out, tables are written (Debian: apt-get install fontconfig"
                                + " fonts-dejavu-core)");
        say(true, "screen", Boolean.getBoolean("java.awt.headless") ? "not needed" : "not asked for");
        boolean writable = isWritable();
        say(
                writable,
                "results",
                Path.of("results").toAbsolutePath() + (writable ? " can be written" : " cannot be written: use --out"));
        int scenarios = Library.files().size();
        say(scenarios > 0, "scenarios", scenarios + " found");
        say(true, "behaviour", "hash " + BehaviourReader.shipped().hash());
        out.flush();
        return ExitCode.DONE;
    }

    private void say(boolean well, String what, String words) {
        out.printf("%s  %-10s %s%n", well ? "ok" : Ink.strong("!!"), what, words);
    }

    /** Whether results can be written here, tried with a file that is gone at once. */
    private static boolean isWritable() {
        Path folder = Files.isDirectory(Path.of("results")) ? Path.of("results") : Path.of("");
        try {
            Files.delete(Files.createTempFile(folder.toAbsolutePath(), ".palace-", ".tmp"));
            return true;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }
}
