package palace.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.format.Nearest;
import palace.simulation.ProcessOverview;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The mechanisms by the names that people type. */
public final class Mechanisms {
    private Mechanisms() {}

    /** The mechanisms of these names; case and dashes do not matter. */
    public static Set<String> named(CommandSpec command, Behaviour behaviour, List<String> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        List<String> known = names(behaviour);
        var found = new TreeSet<String>();
        for (String name : names) {
            found.add(known.stream()
                    .filter(mechanism -> letters(mechanism).equals(letters(name)))
                    .findFirst()
                    .orElseThrow(() -> noSuchMechanism(command, name, known)));
        }
        return found;
    }

    /** The names of all mechanisms, in the order of the schedule. */
    public static List<String> names(Behaviour behaviour) {
        return ProcessOverview.of(behaviour::bind, Set.of()).mechanisms().stream()
                .map(Mechanism::name)
                .toList();
    }

    private static String letters(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static ParameterException noSuchMechanism(CommandSpec command, String name, List<String> known) {
        @Nullable String nearest = Nearest.to(name, known);
        String advice = nearest == null ? "There are " + String.join(", ", known) + "." : "Maybe '" + nearest + "'.";
        return new ParameterException(command.commandLine(), "No mechanism is called '" + name + "'.\n" + advice);
    }
}
