package palace.experiment.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.format.Definitions;
import palace.scenario.format.Nearest;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Type;
import palace.simulation.ProcessOverview;

/**
 * The name of a mechanism; case and dashes do not matter.
 *
 * @param known all names
 */
record MechanismName(List<String> known) implements Type<String> {

    static MechanismName of(Behaviour behaviour) {
        return new MechanismName(ProcessOverview.of(behaviour::bind, Set.of()).mechanisms().stream()
                .map(Mechanism::name)
                .toList());
    }

    @Override
    public @Nullable String read(Node node, String path, Reading reading) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        for (String name : known) {
            if (letters(name).equals(letters(text))) {
                return name;
            }
        }
        String nearest = Nearest.to(text, known);
        reading.problem(
                node.place(),
                path,
                "no mechanism is called " + node.flow() + ".",
                nearest == null ? "There are " + String.join(", ", known) + "." : "Maybe '" + nearest + "'.");
        return null;
    }

    private static String letters(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", known);
        return schema;
    }
}
