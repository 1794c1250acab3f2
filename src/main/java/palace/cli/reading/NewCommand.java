package palace.cli.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.option.FileKind;
import palace.cli.option.Library;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Shell;
import palace.report.folder.OutputException;
import palace.scenario.Scenario;
import palace.scenario.file.CommentedCase;
import palace.scenario.file.ScenarioReader;
import palace.scenario.file.ScenarioSource;
import palace.scenario.format.Node;
import palace.scenario.format.Place;
import palace.scenario.format.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A case of one's own, to be filled in. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description =
                "Writes a case to fill in: a kind of regime with your leader, place and dates, every value with what"
                        + " the codebook says of it, and what is left to a default as a comment. It can be run at once. A file that"
                        + " is there already is never written over.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace new my-case",
            "  ./palace new my-case --like party --leader 'Ana Ruiz' --place 'San Marco' --start 2024-01-01",
            "  ./palace new my-case --ask                     asks for them one by one",
            "  ./palace list                                  the kinds of regime stand below scenarios/preset"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class NewCommand implements Callable<Integer> {
    private static final int MOST_WEEKS = 5200;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Its id: small letters, digits and single dashes.")
    private String name;

    @Option(
            names = "--like",
            paramLabel = "CASE",
            defaultValue = "personal",
            description = "The case that it begins as: personal, party, military, monarchy, or any other."
                    + " Default: ${DEFAULT-VALUE}.")
    private String like;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title.")
    private @Nullable String title;

    @Option(names = "--leader", paramLabel = "TEXT", description = "The leader's name.")
    private @Nullable String leader;

    @Option(names = "--place", paramLabel = "TEXT", description = "The capital.")
    private @Nullable String place;

    @Option(
            names = "--start",
            paramLabel = "DATE",
            description = "First day of the window, as 2024-01-01; the leader's dates move with it.")
    private @Nullable String start;

    @Option(names = "--weeks", paramLabel = "N", description = "Length of the window in weeks.")
    private @Nullable Integer weeks;

    @Option(names = "--ask", description = "Ask for title, leader, place, start and weeks; an empty answer keeps it.")
    private boolean ask;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes. Default: NAME.yaml, here.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        CaseWords.id(spec, name);
        if (start != null) {
            CaseWords.day(spec, "--start", start);
        }
        Path file = out == null ? Path.of(name + ".yaml") : out;
        if (Files.exists(file)) {
            throw there(file);
        }
        Path model = FileKind.scenario(like);
        ScenarioSource source = ScenarioReader.open(model);
        Scenario before = source.with(List.of());
        if (ask) {
            ask(before);
        }
        List<String> head = new ArrayList<>(schema(file));
        head.addAll(List.of(
                "Begun as '%s'. A scenario holds facts that a historian can defend; it never says how people decide."
                        .formatted(Library.name(model)),
                "Change what is different, give a source or a reason for each code, delete what does not apply.",
                "Where sources differ, write a range: [0.3, 0.5]. Classes: very-low 0.1, low 0.3, medium 0.5, high 0.7,",
                "very-high 0.9. './palace validate' checks the file, './palace show' prints it completed."));
        String text = CommentedCase.of(head, source, settings(before));
        ScenarioReader.parse(file.toString(), text, List.of());
        write(file, text);
        PrintWriter told = spec.commandLine().getOut();
        String typed = Ink.plain(Shell.quoted(file.toString()));
        told.println("Written " + Ink.plain(file.toString()));
        told.println("Next    " + Home.launcher() + " show " + typed);
        told.println("        " + Home.launcher() + " run " + typed);
        told.flush();
        return ExitCode.DONE;
    }

    /** Where an editor finds the schema; nothing where the program was started without its clone. */
    private static List<String> schema(Path file) {
        Path home = Home.folder();
        Path clone = (home == null ? Path.of("") : home).toAbsolutePath();
        Path schema = clone.resolve("scenarios/schema.json");
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isRegularFile(schema)) {
            return List.of();
        }
        String shown = folder.startsWith(clone)
                ? folder.relativize(schema).toString().replace('\\', '/')
                : schema.toUri().toString(); // a folder of that name may be anybody's
        return List.of("yaml-language-server: $schema=" + shown, "");
    }

    private List<Setting> settings(Scenario before) {
        var settings = new ArrayList<Setting>();
        settings.add(new Setting("scenario.id", name));
        text(settings, "scenario.title", title == null ? name : title);
        text(settings, "scenario.place", place);
        if (leader != null) {
            text(settings, "leader.name", leader);
            settings.add(new Setting("leader.short", ""));
        }
        if (start != null) {
            long days = ChronoUnit.DAYS.between(before.about().start(), LocalDate.parse(start));
            settings.add(new Setting("scenario.start", start));
            settings.add(new Setting(
                    "leader.born", before.leader().born().plusDays(days).toString()));
            settings.add(new Setting(
                    "leader.since", before.leader().since().plusDays(days).toString()));
        }
        if (leader != null || start != null) { // years lived before the window would put somebody else in his place
            settings.add(new Setting("scenario.burn-in", "0"));
        }
        if (weeks != null) {
            if (weeks < 1 || weeks > MOST_WEEKS) {
                throw new ParameterException(
                        spec.commandLine(), "--weeks must be in 1 to %d, but was %d.".formatted(MOST_WEEKS, weeks));
            }
            settings.add(new Setting("scenario.weeks", weeks.toString()));
        }
        return settings;
    }

    private static void text(List<Setting> settings, String path, @Nullable String value) {
        if (value != null) {
            settings.add(new Setting(path, new Node.Scalar(value, false, Place.whole(path)).flow()));
        }
    }

    private void ask(Scenario before) {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        title = answer(in, "Title", title == null ? name : title);
        leader = answer(in, "Leader", leader == null ? before.leader().name() : leader);
        place = answer(in, "Place", place == null ? before.about().place() : place);
        String first = start == null ? before.about().start().toString() : start;
        start = answer(in, "First day", first);
        CaseWords.day(spec, "the first day", start);
        int length = weeks == null ? before.about().weeks() : weeks;
        weeks = number(answer(in, "Weeks", Integer.toString(length)));
    }

    private String answer(BufferedReader in, String question, String usual) {
        PrintWriter err = spec.commandLine().getErr();
        err.print("%s [%s]: ".formatted(question, Ink.plain(usual)));
        err.flush();
        try {
            String line = in.readLine();
            return line == null || line.isBlank() ? usual : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int number(String text) {
        if (!text.matches("[0-9]{1,5}")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "weeks must be a whole number, but was '%s'.".formatted(text.toLowerCase(Locale.ROOT)));
        }
        return Integer.parseInt(text);
    }

    private static void write(Path file, String text) {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw there(file);
        } catch (IOException e) {
            throw OutputException.of(file, e);
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            file.toFile().delete(); // half of a case is none
            throw OutputException.of(file, e);
        }
    }

    private static OutputException there(Path file) {
        return Files.isDirectory(file)
                ? new OutputException(
                        file + ": is a folder; nothing was written.",
                        "give the file: --out " + file.resolve("my-case.yaml"))
                : new OutputException(
                        file + ": is there already; nothing was written.",
                        "choose another name, or another place with --out.");
    }
}
