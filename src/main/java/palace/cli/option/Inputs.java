package palace.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.experiment.Journal;
import palace.experiment.Request;
import palace.experiment.design.DesignText;
import palace.experiment.design.ExperimentDesign;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioSource;
import palace.scenario.mixture.MixtureReader;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The files that a command was given, kept for whoever joins its parts. */
public final class Inputs {
    private static final String COPIES = "inputs";
    private static final String CASE = "case.yaml";

    private Inputs() {}

    /**
     * A file as it is now; none where it cannot be read again, such as a pipe.
     *
     * @param word how it was called
     */
    static List<Request.Input> read(String word, Path file) {
        try {
            return Files.isRegularFile(file)
                    ? List.of(new Request.Input(word, file.toString(), Files.readString(file)))
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The same of a case, which was read already: also of one that came through a pipe. */
    static List<Request.Input> read(String word, Path file, @Nullable ReadCases cases) {
        ScenarioSource piped = cases == null || Files.isRegularFile(file) ? null : cases.known(word);
        return piped == null ? read(word, file) : List.of(new Request.Input(word, file.toString(), piped.text()));
    }

    /**
     * The files that a command was given, to be kept with its results: cases, or a design and its case, which then lie
     * side by side under names of their own, and how people decide where nothing says otherwise. A world is kept without
     * its parts.
     */
    public static List<palace.report.folder.Input> kept(CommandSpec spec) {
        var inputs = new ArrayList<palace.report.folder.Input>();
        ReadCases cases = mixin(spec, CaseOptions.class).map(CaseOptions::cases).orElse(null);
        ExperimentDesign design =
                mixin(spec, GivenDesign.class).map(GivenDesign::design).orElse(null);
        for (ArgSpec positional : spec.positionalParameters()) {
            for (String word : positional.originalStringValues()) {
                if (design == null) {
                    add(word, cases, inputs);
                } else {
                    inputs.addAll(kept(word, design));
                }
            }
        }
        OptionSpec posterior = spec.findOption(PosteriorOptions.NAME);
        if (posterior != null) {
            for (String word : posterior.originalStringValues()) {
                read(word, Path.of(word))
                        .forEach(input ->
                                inputs.add(new palace.report.folder.Input(word, PosteriorOptions.COPY, input.text())));
            }
        }
        inputs.add(behaviour());
        return inputs;
    }

    /** What a calibration was given, to be kept with its results: its targets; its world is kept nowhere. */
    public static List<palace.report.folder.Input> targets(CommandSpec spec) {
        Stream<palace.report.folder.Input> targets = spec.positionalParameters().stream()
                .flatMap(positional -> positional.originalStringValues().stream())
                .flatMap(word -> read(word, Path.of(word)).stream())
                .map(input -> new palace.report.folder.Input(input.word(), "targets.yaml", input.text()));
        return Stream.concat(targets, Stream.of(behaviour())).toList();
    }

    private static palace.report.folder.Input behaviour() {
        return new palace.report.folder.Input("", "behaviour.yaml", BehaviourReader.text());
    }

    /** The options of a kind that a command has. */
    private static <T> Optional<T> mixin(CommandSpec spec, Class<T> kind) {
        return spec.mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static void add(String word, @Nullable ReadCases cases, List<palace.report.folder.Input> inputs) {
        Optional<Path> file = Library.find(word);
        if (file.isEmpty()) {
            return;
        }
        String name = inputs.isEmpty() ? CASE : "case-b.yaml";
        boolean world = MixtureReader.isOne(file.get());
        read(word, file.get(), cases)
                .forEach(input -> inputs.add(new palace.report.folder.Input(world ? "" : word, name, input.text())));
    }

    /** A design, as it was read, and its case, which the copy names. */
    private static List<palace.report.folder.Input> kept(String word, ExperimentDesign design) {
        return List.of(
                new palace.report.folder.Input(word, "design.yaml", DesignText.over(design.text(), CASE)),
                new palace.report.folder.Input("", CASE, design.base().source().text()));
    }

    /**
     * A command and copies of its files under names that nobody chose.
     *
     * @param words the command, with the copies in the place of the files
     * @param files the copies; a design finds its case beside itself
     */
    public record Carried(List<String> words, List<File> files) {
        public Carried {
            words = List.copyOf(words);
            files = List.copyOf(files);
        }

        /** A copy. */
        public record File(String name, String text) {}
    }

    /**
     * The command with copies of all its files.
     *
     * @param folder where the copies are to lie
     */
    public static Carried carried(Request request, String folder) {
        var words = new ArrayList<>(request.words());
        var files = new ArrayList<Carried.File>();
        for (int number = request.files().size(); number >= 1; number--) {
            Request.Input input = request.files().get(number - 1);
            // a design is followed by its case, which it then finds beside itself
            String next = number < request.files().size() ? name(number + 1) : null;
            files.add(
                    new Carried.File(name(number), next == null ? input.text() : DesignText.over(input.text(), next)));
            String copy = folder + "/" + name(number);
            words.replaceAll(word -> word.equals(input.word()) ? copy : word);
        }
        return new Carried(words, files);
    }

    /** The command with its files as they were: where one has gone or changed since, with copies of them all. */
    public static List<String> restored(Request request, Path results) {
        if (request.files().stream().allMatch(Inputs::unchanged)) {
            return request.words();
        }
        try {
            Path folder = folder(results);
            Carried carried = carried(request, folder.toString());
            for (Carried.File file : carried.files()) {
                write(folder.resolve(file.name()), file.text());
            }
            return carried.words();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean unchanged(Request.Input input) {
        try {
            return read(input.word(), Path.of(input.path())).equals(List.of(input));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Where copies lie: apart from the journal's own files, and under names that nobody chose. */
    private static Path folder(Path results) throws IOException {
        Path folder = results.resolve(Journal.FOLDER).resolve(COPIES);
        if (Files.isSymbolicLink(folder)) {
            Files.delete(folder);
        }
        return Files.createDirectories(folder);
    }

    private static String name(int number) {
        return "input-" + number + ".yaml";
    }

    private static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    }
}
