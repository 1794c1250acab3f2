package palace.experiment.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.experiment.Response;
import palace.scenario.format.Definitions;
import palace.scenario.format.Nearest;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Type;

/** The name of something that is measured. */
record ResponseName() implements Type<String> {
    @Override
    public @Nullable String read(Node node, String path, Reading reading) {
        String name = node instanceof Node.Scalar scalar ? scalar.text() : "";
        if (Response.names().contains(name)) {
            return name;
        }
        String nearest = meant(name);
        reading.problem(
                node.place(),
                path,
                "no response is called " + node.flow() + ".",
                nearest == null
                        ? "There are " + String.join(", ", Response.names()) + "."
                        : "Maybe '" + nearest + "'.");
        return null;
    }

    /** The one that has all of its words but one, or the nearest by its letters. */
    private static @Nullable String meant(String name) {
        List<String> words = List.of(name.split("_"));
        for (int left = 0; left < words.size(); left++) {
            var others = new ArrayList<>(words);
            others.remove(left);
            String shorter = String.join("_", others);
            if (Response.names().contains(shorter)) {
                return shorter;
            }
        }
        return Nearest.to(name, Response.names());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", Response.names());
        return schema;
    }
}
