package palace.scenario.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import palace.scenario.EliteFacts;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;

/**
 * Whether people can be told apart by their names: ids can be, but a chronicle has none.
 *
 * @param leader the leader's name
 * @param nodes the elites as they stand in the file
 */
record NameCheck(String leader, List<EliteFacts> elites, List<Node> nodes) {
    void check(Reading reading) {
        Map<String, String> holders = new HashMap<>();
        holders.put(leader.toLowerCase(Locale.ROOT), "the leader");
        for (int i = 0; i < elites.size(); i++) {
            EliteFacts elite = elites.get(i);
            String before = holders.putIfAbsent(elite.name().toLowerCase(Locale.ROOT), "'" + elite.id() + "'");
            Node name = nodes.get(i) instanceof Node.Mapping person ? person.find("name") : null;
            if (before != null && name != null) {
                reading.warning(
                        name.place(),
                        "elites." + elite.id() + ".name",
                        "is the name of %s too; no text can tell the two apart.".formatted(before));
            }
        }
    }
}
