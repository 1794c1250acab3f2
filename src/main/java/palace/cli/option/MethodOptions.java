package palace.cli.option;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.experiment.design.SensitivityPlan.Method;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By which method a sensitivity analysis asks, how many rows or trajectories it takes, and how often it resamples. */
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class MethodOptions {
    private static final int TRAJECTORIES = 20;
    private static final int ROWS = 128;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "morris",
            description = "morris: few points, which factors matter at all; sobol: many, whose share of the variance."
                    + " Default: ${DEFAULT-VALUE}.")
    private Method method;

    @Option(
            names = {"--rows", "--trajectories"},
            paramLabel = "N",
            description = "Rows of a Sobol design, best a power of two (default 128), or trajectories of a Morris"
                    + " design (default 20).")
    private @Nullable Integer units;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            defaultValue = "1000",
            description =
                    "Resamples of whole rows or trajectories, for intervals and ranks. Default: ${DEFAULT-VALUE}.")
    private int resamples;

    /** Refuses what makes no sense, before anything is done. */
    public void check() {
        if (resamples < 1) {
            throw wrong("--resamples must be at least 1, but was " + resamples + ".");
        }
    }

    public Method method() {
        return method;
    }

    /** How many rows or trajectories. */
    public int units() {
        int wanted = units != null ? units : method == Method.MORRIS ? TRAJECTORIES : ROWS;
        if (wanted < 2) {
            throw wrong("--rows must be at least 2, but was " + wanted + ".");
        }
        return wanted;
    }

    /** How often it resamples. */
    public int resamples() {
        return resamples;
    }

    /** The same, word by word. */
    public List<String> list() {
        return List.of(
                "--method",
                method.code(),
                "--rows",
                Integer.toString(units()),
                "--resamples",
                Integer.toString(resamples()));
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
