package palace.scenario;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.model.institution.Control;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.term.Codebook;
import palace.scenario.term.PersonNames;
import palace.scenario.term.Pronoun;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/**
 * A named elite at the start.
 *
 * @param organisation where he belongs, by id
 * @param force share of force under his command, besides organisations that answer to him
 * @param control who makes the officers of that force
 * @param votes his seats, by body
 */
public record EliteFacts(
        String id,
        String name,
        String shortName,
        Pronoun pronoun,
        @Nullable LocalDate born,
        String office,
        @Nullable String organisation,
        Quantity force,
        Control control,
        Map<String, Double> votes,
        Traits traits) {
    private static final Keys KEYS = new Keys();
    private static final Key<String> ID =
            KEYS.required("id", Terms.ID, "His id, used in ties and events.", "semichastny");
    private static final Key<String> NAME = KEYS.required("name", Terms.LINE, "Full name.", "Vladimir Semichastny");
    private static final Key<String> SHORT =
            KEYS.optional("short", Terms.LINE, "The name in running text; default: the last word of the name.");
    private static final Key<Pronoun> PRONOUN =
            KEYS.defaulted("pronoun", Terms.PRONOUN, Pronoun.HE, "How the chronicle speaks of the person.");
    private static final Key<LocalDate> BORN = KEYS.optional("born", Terms.DATE, "Day of birth.", "1924-01-15");
    private static final Key<String> OFFICE =
            KEYS.required("office", Terms.LINE, "The office, as it reads after the name.", "chairman of the KGB");
    private static final Key<String> ORGANISATION =
            KEYS.optional("organisation", Terms.ORGANISATION_ID, "Where he belongs.", "kgb");
    private static final Key<Quantity> FORCE = KEYS.defaulted(
            "force",
            Terms.QUANTITY,
            Codebook.NOTHING,
            "Share of force under his own command, besides organisations that answer to him.");
    private static final Key<Control> CONTROL = KEYS.defaulted(
            "control", Terms.CONTROL, Codebook.control(false), "Of that force. " + Terms.MEANING_OF_CONTROL);
    private static final Key<Map<String, Double>> VOTES =
            KEYS.defaulted("votes", Terms.VOTES, Map.of(), "Seats in the bodies, by their ids.");
    private static final Traits.Declared TRAITS = Traits.Declared.in(KEYS);

    public static final Block<EliteFacts> FORMAT = KEYS.block("elite", "A named elite at the start.", EliteFacts::of);

    private static EliteFacts of(Fields f) {
        String name = f.get(NAME);
        LocalDate born = f.find(BORN);
        f.require(born == null || f.reading().begunBy(born), BORN, "lies after the start of the window.");
        return new EliteFacts(
                f.get(ID),
                name,
                PersonNames.shortName(name, f.find(SHORT)),
                f.get(PRONOUN),
                born,
                f.get(OFFICE),
                f.find(ORGANISATION),
                f.get(FORCE),
                f.get(CONTROL),
                f.get(VOTES),
                TRAITS.of(f));
    }
}
