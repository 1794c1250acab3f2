package palace.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
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
import palace.cli.option.ListenAddress;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Home;
import palace.cli.terminal.ProgramEnd;
import palace.cli.terminal.Version;
import palace.report.folder.OutputException;
import palace.report.folder.OutputFolder;
import palace.report.folder.Unfinished;
import palace.report.lab.LabFiles;
import palace.report.lab.LabPage;
import palace.report.lab.room.Classroom;
import palace.report.lab.room.KeptBets;
import palace.report.lab.server.LabServer;
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
                    + " options it is handed out to this machine alone, until Ctrl-C.",
            "",
            "With --share there is a room besides: students open a small page with the room's code, on a telephone too, and"
                    + " place their bets; the teacher's page shows all of them beside what happens in many histories."
                    + " Nobody has an account or gives a name. The bets are in memory only, and gone when the room is"
                    + " closed. Whoever is in the same network can read along: it is plain HTTP."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace lab                                    on this machine, until Ctrl-C",
            "  ./palace lab --share --bind 192.168.1.20        a room in which a class places its bets",
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

    @Option(
            names = "--share",
            description = "Open a room for a class's bets, until it is closed in the page or by Ctrl-C.")
    private boolean share;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "The address of this machine at which others may come in: a number as in 192.168.1.20, or"
                    + " 0.0.0.0 for all. Without it only this machine may.")
    private @Nullable String bind;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "Write the bets of the room into this file (CSV) when a case is over or the room is closed;"
                    + " else nothing is kept.")
    private @Nullable Path keep;

    @Override
    public Integer call() {
        check();
        LabPage page = LabPage.of(LabFiles.shipped(), LabCases.all(), BehaviourReader.text(), Version.number());
        if (out == null && !oneFile) {
            serve(page);
        } else {
            write(page, out == null ? USUAL : out);
        }
        return ExitCode.DONE;
    }

    private void check() {
        if (port < 0 || port > 65535) {
            throw wrong("--port must be in 0 to 65535, but was " + port + ".");
        }
        if ((out != null || oneFile) && (share || bind != null || keep != null)) {
            throw wrong("--share, --bind and --keep hand the page out, --out and --one-file write it: not both.");
        }
        if (keep != null && !share) {
            throw wrong("--keep keeps the bets of a room.\nMaybe add --share.");
        }
        if (keep != null && Files.exists(keep)) {
            throw wrong("--keep: " + keep + " is there already.\nMaybe give another name.");
        }
        if (keep != null && !Files.isWritable(keep.toAbsolutePath().resolveSibling(""))) {
            throw wrong("--keep: " + keep + " cannot be written: its folder is not there, or not yours.");
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private void serve(LabPage page) {
        InetSocketAddress at = at();
        Map<String, byte[]> files = new LinkedHashMap<>(page.folder());
        @Nullable Classroom room = share ? new Classroom(keep == null ? round -> {} : new KeptBets(keep)) : null;
        if (room != null) {
            files.putAll(page.room());
            ProgramEnd.of(spec).atSignal(room::close);
        }
        try {
            tell(LabServer.start(files, at, room), room);
            new CountDownLatch(1).await();
        } catch (BindException taken) {
            throw new ParameterException(
                    spec.commandLine(),
                    (bind == null
                                    ? "--port: %d is taken on this machine.%nMaybe leave the option out; any free port is"
                                            + " taken then."
                                    : "--port, --bind: %d at %s is taken, or no address of this machine.%nMaybe one of:"
                                            + " %s.")
                            .formatted(port, bind, String.join(", ", LabServer.addressesOfThisMachine())),
                    taken);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(LabServer server, @Nullable Classroom room) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (room == null) {
            say(out, server.address());
            say(err, "Open it in a browser. " + whoSees() + " Ctrl-C ends it.");
            return;
        }
        say(out, server.address() + "#room=" + room.key());
        server.addresses().forEach(address -> say(out, address + room.code()));
        say(err, "The first address is yours and nobody else's; the class opens the other. " + whoSees());
        say(
                err,
                keep == null
                        ? "Nothing is kept: Ctrl-C, or 'Close the room' in the page, ends the room and forgets its bets."
                        : "The bets will be in " + keep + ". Ctrl-C, or 'Close the room' in the page, ends the room.");
    }

    private String whoSees() {
        if (!at().getAddress().isLoopbackAddress()) {
            return "Everybody in the same network can see it.";
        }
        return share
                ? "It is to be seen on this machine only. With --bind ADDRESS a class can come in, at one of: %s."
                        .formatted(String.join(", ", LabServer.addressesOfThisMachine()))
                : "It is to be seen on this machine only.";
    }

    private InetSocketAddress at() {
        try {
            return ListenAddress.of(bind, port);
        } catch (IllegalArgumentException none) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s%nMaybe one of: %s."
                            .formatted(none.getMessage(), String.join(", ", LabServer.addressesOfThisMachine())),
                    none);
        }
    }

    private void write(LabPage page, Path folder) {
        Map<String, byte[]> files = new LinkedHashMap<>(
                oneFile ? Map.of(ONE_FILE, page.oneFile().getBytes(StandardCharsets.UTF_8)) : page.folder());
        refuseOthers(folder, files);
        OutputFolder.make(folder);
        var unfinished = new Unfinished();
        ProgramEnd.of(spec).atSignal(unfinished::sweep);
        files.forEach((name, bytes) -> unfinished.write(folder.resolve(name), file -> file.write(bytes)));
        String first = Home.asTyped(folder.resolve(oneFile ? ONE_FILE : LabPage.INDEX));
        say(spec.commandLine().getOut(), first);
        say(
                spec.commandLine().getErr(),
                oneFile
                        ? "Open it in a browser; it needs no other file and no network."
                        : "Put the folder where a web server hands it out; for a disk take --one-file.");
    }

    /** A folder of something else stays as it is. */
    private void refuseOthers(Path folder, Map<String, byte[]> files) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw wrong("--out: " + folder + " is a file.");
        }
        if (!Files.isDirectory(folder)
                || files.keySet().stream().anyMatch(name -> Files.exists(folder.resolve(name)))) {
            return;
        }
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw wrong("--out: %s holds something else.\nMaybe give a folder that is empty or not there yet."
                        .formatted(folder));
            }
        } catch (IOException e) {
            throw OutputException.of(folder, e);
        }
    }

    private static void say(PrintWriter where, String words) {
        where.println(words);
        where.flush();
    }
}
