package palace.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import palace.experiment.Journal;
import palace.experiment.Request;

/** The files that a command was given, kept for whoever joins its parts. */
final class Inputs {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml");

    private Inputs() {}

    /**
     * A file as it is now; none where it cannot be read twice, such as a pipe.
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

    /** The command with its files as they were: where one has gone or changed since, with copies of them all. */
    static List<String> restored(Request request, Path results) {
        if (request.files().stream().allMatch(Inputs::unchanged)) {
            return request.words();
        }
        var words = new ArrayList<>(request.words());
        try {
            for (Request.Input input : request.files()) {
                String copy = restore(input, results.resolve(Journal.FOLDER)).toString();
                words.replaceAll(word -> word.equals(input.word()) ? copy : word);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static boolean unchanged(Request.Input input) {
        return read(input.word(), Path.of(input.path())).equals(List.of(input));
    }

    /** Writes a file as it was; a design may call its scenario by its name without the ending. */
    private static Path restore(Request.Input input, Path folder) throws IOException {
        String name = String.valueOf(Path.of(input.path()).getFileName());
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                Files.writeString(folder.resolve(name.substring(0, name.length() - ending.length())), input.text());
            }
        }
        return Files.writeString(folder.resolve(name), input.text());
    }
}
