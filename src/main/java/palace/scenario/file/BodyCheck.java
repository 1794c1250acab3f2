package palace.scenario.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.model.institution.Selectorate;
import palace.scenario.BodyFacts;
import palace.scenario.Chambers;
import palace.scenario.PoliticsFacts;
import palace.scenario.format.Fields;
import palace.scenario.format.Node;

/**
 * Whether the bodies of a file fit together: a vote needs voters, one body decides on the leader, and whoever confers his
 * place sits somewhere.
 *
 * @param nodes where each body stands in the file
 * @param office who confers the first place, if the file says so
 * @param seats of the leader and of everybody else
 */
record BodyCheck(
        List<Node> nodes, List<BodyFacts> bodies, @Nullable Selectorate office, List<Map<String, Double>> seats) {

    private static final String MAYBE_ANYONE = "Maybe 'officers' or 'anyone'.";

    void check(Fields f) {
        Chambers chambers = Chambers.of(bodies, office);
        if (office != null && Chambers.seats(office) && chambers.inner() == null) {
            String finding =
                    "confers the first place, but the file has no body; give 'bodies' one whose seats ('votes')"
                            + " tell who belongs to it. It need not be able to remove the leader.";
            Node politics = f.block().find("politics");
            Node place = politics instanceof Node.Mapping block ? block.find(PoliticsFacts.OFFICE.name()) : null;
            f.reading().problem((place == null ? f.block() : place).place(), "politics.office", finding, MAYBE_ANYONE);
        }
        for (int i = 0; i < bodies.size(); i++) {
            check(bodies.get(i), nodes.get(i), chambers, f);
        }
    }

    private void check(BodyFacts body, Node node, Chambers chambers, Fields f) {
        BodyFacts inner = chambers.inner();
        if (inner != null && body.canRemove() && !body.equals(inner)) {
            String finding =
                    "can remove the leader, and '%s' can too; the model knows one such body, and one to which he"
                            + " may appeal.";
            String maybe = "Maybe 'appeal-to: %s' in '%s', and no 'can-remove' here.".formatted(body.id(), inner.id());
            f.reading().problem(node.place(), "bodies." + body.id(), finding.formatted(inner.id()), maybe);
        }
        boolean matters = body.equals(inner) || body.equals(chambers.wide());
        if (matters && seats.stream().noneMatch(votes -> votes.getOrDefault(body.id(), 0.0) > 0)) {
            String finding = "can decide on the leader, but nobody has a vote in it; give its members 'votes: { "
                    + body.id() + ": 1 }'.";
            f.reading().problem(node.place(), "bodies." + body.id(), finding);
        }
    }
}
