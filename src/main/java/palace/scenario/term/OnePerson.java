package palace.scenario.term;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Definitions;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Reference;
import palace.scenario.format.Type;

/**
 * The id of one person: an elite, or one member of a cohort and not all of it.
 *
 * @param orLeader whether {@code leader} will do
 */
record OnePerson(boolean orLeader) implements Type<String> {

    @Override
    public @Nullable String read(Node node, String path, Reading reading) {
        String id = reference().read(node, path, reading);
        boolean all = id != null
                && reading.names().all(Terms.COHORT).contains(id)
                && !reading.names().isMember(Terms.COHORT, id);
        if (all) {
            reading.problem(
                    node.place(), path, "must be one person, but is a cohort.", "Maybe one of it: '" + id + "-1'.");
        }
        return all ? null : id;
    }

    private Reference reference() {
        return new Reference("elite", List.of(Terms.ELITE, Terms.COHORT), orLeader ? List.of(Terms.LEADER) : List.of());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return reference().schema(definitions);
    }
}
