package palace.scenario.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.OrganisationFacts;
import palace.scenario.format.Fields;
import palace.scenario.format.Node;

/**
 * Whether chains of command can be: an organisation with officers has one commander, who is none of them, and nobody is
 * an officer of two.
 *
 * @param nodes where each organisation stands in the file
 * @param cohorts ids of the cohorts
 */
record OfficerCheck(List<Node> nodes, List<OrganisationFacts> organisations, List<String> cohorts) {

    void check(Fields f) {
        Map<String, String> organisationOf = new LinkedHashMap<>();
        for (int o = 0; o < organisations.size(); o++) {
            OrganisationFacts organisation = organisations.get(o);
            for (String officer : organisation.officers()) {
                String other = organisationOf.putIfAbsent(officer, organisation.id());
                if (other != null) {
                    problem(
                            f,
                            o,
                            "'%s' is an officer of '%s' already; a man takes orders from one."
                                    .formatted(officer, other));
                } else if (officer.equals(organisation.answersTo())) {
                    problem(f, o, "'" + officer + "' commands it; name those under him.");
                }
            }
            if (!organisation.officers().isEmpty() && !hasOneCommander(organisation.answersTo())) {
                problem(f, o, "take orders from one commander; say in 'answers-to' who he is: one elite, or 'leader'.");
            }
        }
    }

    private boolean hasOneCommander(@Nullable String chief) {
        return chief != null && !cohorts.contains(chief);
    }

    private void problem(Fields f, int organisation, String finding) {
        Node node = nodes.get(organisation);
        Node officers = node instanceof Node.Mapping block ? block.find(OrganisationFacts.OFFICERS.name()) : null;
        String subject = "organisations." + organisations.get(organisation).id() + ".officers";
        f.reading().problem((officers == null ? node : officers).place(), subject, finding);
    }
}
