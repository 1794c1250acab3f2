package palace.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.cli.option.LabCases;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Home;
import palace.cli.terminal.Version;
import palace.report.lab.LabFiles;
import palace.report.lab.LabPage;
import palace.report.lab.LabServer;
import palace.scenario.behaviour.BehaviourReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A classroom in a page. */
@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Opens a classroom in a page: choose a case, bet on how it ends, watch one history, change one thing, run"
                    + " many.",
            "",
            "The whole engine is in the page and runs in the browser, with the same numbers as the commands here. Without"
                    + " options it is handed out to this machine alone, until Ctrl-C."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace lab                                    on this machine, until Ctrl-C",
            "  ./palace lab --out results/lab                  a folder for a school's web space",
            "  ./palace lab --out results/lab --one-file       one file for a disk or a stick"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class LabCommand implements Callable<Integer> {
    private static final String ONE_FILE = "palace-lab.html";
    private static final Path USUAL = Path.of("results", "lab");

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", description = "Write the page into this folder instead.")
    private @Nullable Path out;

    @Option(
            names = "--one-file",
            description =
                    "Write it as one file, " + ONE_FILE + ", which opens from a disk; default of --out: results/lab.")
    private boolean oneFile;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "Where to hand it out on this machine; 0 takes any port that is free. Default:"
                    + " ${DEFAULT-VALUE}.")
    private int port;

    @Override
    public Integer call() {
        if (port < 0 || port > 65535) {
            throw new ParameterException(spec.commandLine(), "--port must be in 0 to 65535, but was " + port + ".");
        }
        LabPage page = LabPage.of(LabFiles.shipped(), LabCases.all(), BehaviourReader.text(), Version.number());
        try {
            if (out == null && !oneFile) {
                serve(page);
            } else {
                write(page, out == null ? USUAL : out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }

    private void serve(LabPage page) throws IOException {
        try {
            LabServer server = LabServer.start(page.folder(), port);
            say(spec.commandLine().getOut(), server.address());
            say(
                    spec.commandLine().getErr(),
                    "Open it in a browser. It is to be seen on this machine only; Ctrl-C ends it.");
            new CountDownLatch(1).await();
        } catch (BindException taken) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--port: %d is taken on this machine.\nMaybe leave the option out; any free port is taken then."
                            .formatted(port),
                    taken);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(LabPage page, Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(
                oneFile ? Map.of(ONE_FILE, page.oneFile().getBytes(StandardCharsets.UTF_8)) : page.folder());
        refuseOthers(folder, files);
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        String first = Home.asTyped(folder.resolve(oneFile ? ONE_FILE : LabPage.INDEX));
        say(spec.commandLine().getOut(), first);
        say(
                spec.commandLine().getErr(),
                oneFile
                        ? "Open it in a browser; it needs no other file and no network."
                        : "Put the folder where a web server hands it out; for a disk take --one-file.");
    }

    /** A folder of something else stays as it is. */
    private void refuseOthers(Path folder, Map<String, byte[]> files) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--out: " + folder + " is a file.");
        }
        if (!Files.isDirectory(folder)
                || files.keySet().stream().anyMatch(name -> Files.exists(folder.resolve(name)))) {
            return;
        }
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--out: %s holds something else.\nMaybe give a folder that is empty or not there yet."
                                .formatted(folder));
            }
        }
    }

    private static void say(PrintWriter where, String words) {
        where.println(words);
        where.flush();
    }
}
