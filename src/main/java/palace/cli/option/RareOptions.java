package palace.cli.option;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import palace.model.OutcomeClass;
import palace.scenario.format.Nearest;
import palace.simulation.Course;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rare outcome is asked for. */
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class RareOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--rare",
            paramLabel = "OUTCOME",
            description = "How likely an outcome is that hardly any history comes to, for example coup: the plots that"
                    + " histories might see are split into several on the way to it, level by level. -n is then"
                    + " how many are begun at each level, over 20 repetitions; default 4000.")
    private @Nullable String rare;

    @Option(
            names = "--against-leader",
            description = "With --rare: only what comes of attempts on the leader counts, not of those on rivals.")
    private boolean againstLeader;

    /** Whether one was asked for. */
    public boolean asked() {
        return rare != null;
    }

    /** Refuses what makes no sense alone. */
    public void check() {
        if (againstLeader && !asked()) {
            throw new ParameterException(spec.commandLine(), "--against-leader goes with --rare OUTCOME.");
        }
    }

    /** What was asked for. */
    public Course.Aim aim() {
        return new Course.Aim(outcome(), againstLeader);
    }

    private OutcomeClass outcome() {
        String name = rare == null ? "" : rare.toLowerCase(Locale.ROOT).replace('-', '_');
        List<String> known =
                Arrays.stream(OutcomeClass.values()).map(OutcomeClass::code).toList();
        if (!known.contains(name)) {
            String nearest = Nearest.to(name, known);
            throw new ParameterException(
                    spec.commandLine(),
                    "--rare wants an outcome (%s), but got '%s'.%s"
                            .formatted(
                                    String.join(", ", known),
                                    rare,
                                    nearest == null ? "" : "\nMaybe '--rare " + nearest + "'."));
        }
        return OutcomeClass.values()[known.indexOf(name)];
    }

    /** For what cannot be done with it. */
    public void refuse(boolean given, String what) {
        if (asked() && given) {
            throw new ParameterException(spec.commandLine(), "--rare cannot be used with " + what + ".");
        }
    }
}
