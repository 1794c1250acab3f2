package palace.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Program;
import palace.cli.terminal.ProgramEnd;
import palace.cli.terminal.Shell;
import palace.cli.terminal.Version;
import palace.report.folder.Input;
import palace.report.folder.Manifest;
import palace.report.folder.ManifestReader;
import palace.report.folder.ManifestReader.Making;
import palace.report.folder.OutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a folder of results again from what it holds, and compares the bytes. */
@Command(
        name = "rerun",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Makes a folder of results again, in a place of its own, from the command and the files that the"
                + " folder holds, and compares every file byte by byte.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace run khrushchev-1964 --out mine",
            "  ./palace rerun mine                      0: the same bytes; 3: it says which file differs",
            "  ./palace rerun results/level/calibrate-1  a calibration, which takes as long as it took",
            "",
            "How to cite a folder: the line \"cite\" of its manifest.json."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class RerunCommand implements Callable<Integer> {
    /** What is read from a folder may only be done if it makes results. */
    private static final Set<String> MAKING =
            Set.of("run", "ensemble", "compare", "sweep", "sensitivity", "pivots", "indicators", "ablate", "calibrate");

    private static final int MOST_TRIES = 100;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder of results.")
    private Path folder;

    @Override
    public Integer call() {
        ManifestReader.damage(folder).ifPresent(Ink.speaker(spec.commandLine().getErr(), false));
        Making making = ManifestReader.making(folder)
                .orElseThrow(() -> new OutputException(
                        folder + ": has no manifest that says how it was made.",
                        "a folder that ./palace run has made."));
        if (!making.madeBy().equals(Version.program())) {
            throw new OutputException(
                    "%s: was made by %s, but this is %s.".formatted(folder, making.madeBy(), Version.program()),
                    making.commit().isEmpty()
                            ? "use the version that made it."
                            : "use the version that made it, of commit " + making.commit() + ".");
        }
        Optional<String> gone = making.gone(folder);
        if (gone.isPresent()) {
            Ink.speaker(spec.commandLine().getErr(), false)
                    .accept(
                            "%s: is gone, of which the folder was made; what is called the same elsewhere may be another.%nMaybe put it back from a copy of the folder."
                                    .formatted(folder.resolve(gone.get())));
            return ExitCode.INVALID_FILE;
        }
        try {
            ProgramEnd ending = ProgramEnd.of(spec);
            Path again = ending.undisturbed(() -> {
                Path made = temporary();
                ending.atLast(() -> remove(made));
                return made;
            });
            try {
                return compare(making, again);
            } finally {
                remove(again);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("palace-rerun-");
        } catch (IOException e) {
            throw new OutputException(
                    System.getProperty("java.io.tmpdir") + ": nothing can be written into the temporary folder.",
                    "name another: PALACE_JAVA_OPTS=-Djava.io.tmpdir=DIR");
        }
    }

    private int compare(Making making, Path again) throws IOException {
        var said = new StringWriter();
        List<String> words = words(making, again);
        int code = Program.of(spec).perform(words, new PrintWriter(new StringWriter()), new PrintWriter(said, true));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (code == ExitCode.INTERRUPTED) {
            err.println("Interrupted; nothing was compared.");
            return code;
        }
        Path made = made(making, again);
        if (!Files.isRegularFile(made.resolve(Manifest.FILE))) {
            err.print(said);
            err.flush();
            return code == ExitCode.DONE ? ExitCode.INVALID_FILE : code;
        }
        List<String> files = ManifestReader.listed(folder);
        int differing = 0;
        for (String file : files) {
            if (!file.equals(Manifest.FILE) && !file.startsWith(Input.FOLDER + "/") && !same(file, made)) {
                ProgramEnd.of(spec).restIfSignalled(); // it may have been taken away
                err.println(Ink.plain(folder + "/" + file + ": is not what the command makes."));
                differing++;
            }
        }
        if (differing == 0) {
            out.println("The same bytes: %d files of %s, made again by './palace %s'."
                    .formatted(
                            files.size(),
                            Ink.plain(folder.toString()),
                            Ink.plain(String.join(" ", making.arguments()))));
            out.flush();
        }
        return differing == 0 ? ExitCode.DONE : ExitCode.INVALID_FILE;
    }

    /** A part of a whole lies in a folder of its own. */
    private static Path made(Making making, Path again) {
        String[] words = making.command().split(" ");
        boolean part = words.length == 2 && words[1].matches("[0-9]+/[0-9]+");
        return part ? again.resolve("shard-" + words[1].replace("/", "-of-")) : again;
    }

    private boolean same(String file, Path made) throws IOException {
        try {
            Path one = folder.resolve(file);
            Path other = made.resolve(file);
            return Files.isRegularFile(one) && Files.isRegularFile(other) && Files.mismatch(one, other) == -1;
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    private List<String> words(Making making, Path again) {
        var words = new ArrayList<String>();
        boolean value = false;
        for (String word : making.arguments()) {
            if (value) {
                value = false;
            } else if (word.equals("--out") || word.equals("--format") || word.equals("--time-limit")) {
                value = true;
            } else if (!word.matches("(?s)--(out|format|time-limit)=.*|--(force|quiet|debug|report)")) {
                words.add(making.kept(folder, word));
            }
        }
        if (words.isEmpty() || !MAKING.contains(words.get(0))) {
            throw new OutputException(
                    folder
                            + ": was made by a command that cannot be done again, as the folder keeps no copy of what"
                            + " it read.",
                    "type it, into another folder: " + Shell.line(typed(words)));
        }
        String[] command = making.command().split(" ");
        words.replaceAll(word -> word.startsWith("env/") && command.length == 2 ? command[1] : word);
        words.addAll(1, List.of("--out", again.toString(), "--quiet")); // before a "--", after which all are files
        return words;
    }

    private static List<String> typed(List<String> words) {
        var typed = new ArrayList<>(List.of(Home.launcher()));
        words.forEach(word -> typed.add(Ink.plain(word)));
        typed.addAll(List.of("--out", "DIR"));
        return typed;
    }

    /** Removes a folder, into which a program that ends may still put a file, or from which it takes one. */
    private static synchronized void remove(Path folder) {
        for (int tried = 0; tried < MOST_TRIES && Files.exists(folder); tried++) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException e) {
                // the next time finds the rest
            }
        }
    }
}
