package palace.scenario.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The id of something that the file defines elsewhere.
 *
 * @param noun what messages call it
 * @param kinds the kinds of names among which it is looked up
 * @param words words that may stand instead of an id
 */
public record Reference(String noun, List<String> kinds, List<String> words) implements Type<String> {

    @Override
    public @Nullable String read(Node node, String path, Reading reading) {
        if (!(node instanceof Node.Scalar scalar)) {
            reading.wrong(node, path, "the id of one " + noun);
            return null;
        }
        String name = scalar.text();
        if (words.contains(name)
                || kinds.stream().anyMatch(kind -> reading.names().has(kind, name))) {
            return name;
        }
        reading.problem(
                node.place(),
                Kebab.parent(path),
                "no " + noun + " is called " + Node.quoted(name) + ".",
                name.equals("leader") ? ofTheLeader(path) : reading.guess(name, known(reading)));
        return null;
    }

    /** What to write instead where somebody gives the leader what only the elite has. */
    private static String ofTheLeader(String path) {
        return path.startsWith("trust")
                ? "How close the leader is to each of them is 'closeness' in 'elites'."
                : path.startsWith("rivalries")
                        ? "Whom the leader has to fear follows from 'ambition' and 'grievance' of each in 'elites'."
                        : "The leader is no elite; that he may die follows from 'born' and 'health' in 'leader'.";
    }

    private List<String> known(Reading reading) {
        List<String> known = new ArrayList<>(words);
        kinds.forEach(kind -> known.addAll(reading.names().all(kind)));
        return known;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("minLength", 1);
        return schema;
    }
}
