package palace.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import palace.cli.terminal.Home;
import palace.experiment.Request;
import palace.experiment.crew.Errand;
import palace.scenario.mixture.MixtureReader;
import palace.scenario.mixture.WorldPart;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What other machines must be given to do what a command does, where they have nothing of this disk. */
public final class Luggage {
    private static final int SUBJECT = 1;

    private final CommandSpec spec;
    private final Map<String, String> papers = new TreeMap<>();

    private Luggage(CommandSpec spec) {
        this.spec = spec;
    }

    /**
     * Packs the command, the files that it was given, and all cases that it may lead to.
     *
     * @param key names all that the answers depend on
     */
    public static Errand packed(CommandSpec spec, String key, Request request) {
        return new Luggage(spec).packed(key, request);
    }

    private Errand packed(String key, Request request) {
        Stream.concat(Library.files().stream(), Library.designs().stream()).forEach(this::add);
        var words = new ArrayList<>(request.words());
        for (Request.Input input : request.files()) {
            String path = whole(Path.of(input.path()));
            papers.put(path, input.text());
            for (int place : places(words)) {
                if (words.get(place).equals(input.word())) {
                    words.set(place, path);
                }
            }
        }
        if (!papers.containsKey(words.get(SUBJECT))) {
            Library.find(words.get(SUBJECT)).filter(Files::isRegularFile).ifPresent(file -> {
                add(file);
                addParts(file);
                words.set(SUBJECT, whole(file));
            });
        }
        for (int place : places(words)) {
            if (!papers.containsKey(words.get(place))) {
                throw new ParameterException(
                        spec.commandLine(),
                        "'%s' can be read only once, and other machines must read it too.\nMaybe make a file of it."
                                .formatted(words.get(place)));
            }
        }
        return new Errand(key, words, home(), papers);
    }

    /** Which words name files. */
    private static List<Integer> places(List<String> words) {
        var places = new ArrayList<>(List.of(SUBJECT));
        int posterior = words.indexOf(PosteriorOptions.NAME);
        if (posterior >= 0) {
            places.add(posterior + 1);
        }
        return places;
    }

    private void add(Path file) {
        try {
            papers.put(whole(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addParts(Path world) {
        if (MixtureReader.isOne(world)) {
            for (WorldPart part : MixtureReader.read(world, List.of()).parts()) {
                add(part.source().file());
            }
        }
    }

    private static String home() {
        return Stream.of(Optional.of(Path.of("")), Optional.ofNullable(Home.folder()))
                .flatMap(Optional::stream)
                .filter(folder -> Files.isDirectory(folder.resolve("scenarios")))
                .findFirst()
                .map(Luggage::whole)
                .orElse("");
    }

    private static String whole(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
