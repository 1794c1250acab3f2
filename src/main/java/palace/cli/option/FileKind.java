package palace.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.Home;
import palace.cli.terminal.Shell;
import palace.experiment.design.DesignReader;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Document;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;

/**
 * What a file is, told by its first keys before anything in it is judged: of a file that is another's, every key would
 * be unknown, and the one thing to say would be lost among them.
 */
public enum FileKind {
    /** Facts of a case, or a world of several cases. */
    SCENARIO("scenario", "ensemble"),
    /** Changes over a case. */
    DESIGN("design", "sweep"),
    /** Figures of data that a calibration is to meet. */
    TARGETS("targets file", "calibrate");

    private final String word;
    private final String command;

    FileKind(String word, String command) {
        this.word = word;
        this.command = command;
    }

    /** The file of the scenario that a user means: a path, or the name of one that is shipped. */
    public static Path scenario(String given) {
        return SCENARIO.checked(given, Library.find(given).orElseThrow(() -> new NoSuchScenario(given)));
    }

    /**
     * Returns a file that is of this kind, or of none that we know, whose reader then tells what is wrong with it.
     *
     * @param given how the user called it
     */
    public Path checked(String given, Path file) {
        FileKind kind = of(file);
        if (kind != null && kind != this) {
            throw new NotThatKind("'%s' is no %s.\n%s".formatted(given, word, kind.sentence(given)));
        }
        return file;
    }

    /** What a file of this kind is, and the command that takes it. */
    String sentence(String given) {
        return "It is a %s, for '%s %s %s'.".formatted(word, Home.launcher(), command, Shell.quoted(given));
    }

    private static @Nullable FileKind of(Path file) {
        if (!Files.isRegularFile(file) || !(Document.read(file, new Reading()) instanceof Node.Mapping mapping)) {
            return null;
        }
        if (mapping.find("calibration") != null || mapping.find("priors") != null) {
            return TARGETS;
        }
        if (DesignReader.isOne(mapping)) {
            return DESIGN;
        }
        boolean scenario = mapping.find("leader") != null
                || mapping.find(ScenarioReader.WORLD) != null
                || mapping.find("scenario") instanceof Node.Mapping;
        return scenario ? SCENARIO : null;
    }

    /** A file of another kind than the command reads. */
    public static final class NotThatKind extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotThatKind(String message) {
            super(message, null, false, false);
        }
    }
}
