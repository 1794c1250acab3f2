package palace.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palace.experiment.Journal;
import palace.experiment.Request;

/** The files that a command was given, kept for whoever joins its parts. */
final class Inputs {
    private Inputs() {}

    /**
     * A file as it is now; none where it cannot be read twice, such as a pipe.
     *
     * @param word how it was called on the command line
     */
    static List<Request.Input> read(String word, Path file) {
        try {
            return Files.isRegularFile(file) ? List.of(new Request.Input(word, Files.readString(file))) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether a file still is what it was. */
    static boolean unchanged(Request.Input input) {
        Optional<Path> file = Library.find(input.path());
        return file.isPresent() && read(input.path(), file.get()).equals(List.of(input));
    }

    /** Writes a file as it was into the journal of a folder of results. */
    static Path restore(Request.Input input, Path results) throws IOException {
        Path name = Path.of(input.path()).getFileName();
        String ending = String.valueOf(name).endsWith(".yaml") ? "" : ".yaml";
        return Files.writeString(results.resolve(Journal.FOLDER).resolve(name + ending), input.text());
    }
}
