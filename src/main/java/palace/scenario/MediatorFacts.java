package palace.scenario;

import java.util.Map;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.MapOf;
import palace.scenario.term.PersonNames;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/**
 * An outsider who can broker a deal.
 *
 * @param leader how much the leader trusts him
 * @param trust how much elites trust him, by id
 */
public record MediatorFacts(String name, String shortName, Quantity leader, Map<String, Quantity> trust) {
    private static final Keys KEYS = new Keys();
    private static final Key<String> NAME = KEYS.required("name", Terms.LINE, "Full name.", "Alexander Lukashenko");
    private static final Key<String> SHORT =
            KEYS.optional("short", Terms.LINE, "The name in running text; default: the last word of the name.");
    private static final Key<Quantity> LEADER =
            KEYS.required("leader", Terms.QUANTITY, "How much the leader trusts him.");
    private static final Key<Map<String, Quantity>> TRUST = KEYS.defaulted(
            "trust", new MapOf<>(Terms.SOMEBODY, Terms.QUANTITY), Map.of(), "How much elites trust him, by their ids.");

    public static final Block<MediatorFacts> FORMAT =
            KEYS.block("mediator", "An outsider who can broker a deal.", MediatorFacts::of);

    private static MediatorFacts of(Fields f) {
        String name = f.get(NAME);
        return new MediatorFacts(name, PersonNames.shortName(name, f.find(SHORT)), f.get(LEADER), f.get(TRUST));
    }
}
