package palace.cli.option;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.Shell;
import palace.experiment.Request;
import palace.report.calibrate.PosteriorFile;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.behaviour.Posterior;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether how people decide is drawn anew for each history. */
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class PosteriorOptions {
    static final String NAME = "--posterior";
    static final String COPY = "posterior.csv";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = NAME,
            paramLabel = "FILE",
            description =
                    "Draw how people decide, in each history anew, from this posterior.csv of './palace calibrate', so"
                            + " that intervals carry what is not known about it too. What --set gives goes before it.")
    private @Nullable Path file;

    /** Whether there is one. */
    public boolean given() {
        return file != null;
    }

    /** What is drawn from; null where nothing is. */
    @Nullable
    Posterior read() {
        if (file == null) {
            return null;
        }
        try {
            return PosteriorFile.read(file, BehaviourReader.shipped());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s: %s holds no set of values with a weight.\nMaybe the posterior.csv of a calibration."
                            .formatted(NAME, file),
                    e);
        }
    }

    /** As it was typed, to be typed again: empty or beginning with a space. */
    String words() {
        return file == null ? "" : " " + NAME + " " + Shell.quoted(file.toString());
    }

    /** The same, word by word. */
    List<String> list() {
        return file == null ? List.of() : List.of(NAME, file.toString());
    }

    /** The file as it is now. */
    List<Request.Input> inputs() {
        return file == null ? List.of() : Inputs.read(file.toString(), file);
    }
}
