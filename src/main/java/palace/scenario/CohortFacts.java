package palace.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.model.institution.Control;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.Whole;
import palace.scenario.term.Codebook;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/**
 * Elites whose names do not matter: alike but for ranges, which are spread evenly over them. Member 7 has the id of the
 * cohort and {@code -7}.
 *
 * @param count how many they are
 * @param force share of force of them all
 * @param control who makes the officers of that force
 * @param votes seats of each, by body
 */
public record CohortFacts(
        String id,
        String name,
        int count,
        String office,
        @Nullable String organisation,
        Quantity force,
        Control control,
        Map<String, Double> votes,
        Traits traits) {
    /** The most members: the Soviet nomenklatura was of that order. */
    public static final int MOST = 1_000_000;

    private static final Keys KEYS = new Keys();
    private static final Key<String> ID =
            KEYS.required("id", Terms.ID, "Its id; member 7 has the id and '-7'.", "regional-secretaries");
    private static final Key<String> NAME =
            KEYS.required("name", Terms.LINE, "What one of them is called, without number.", "regional secretary");
    public static final Key<Integer> COUNT = KEYS.required("count", new Whole(1, MOST), "How many they are.", 60);
    private static final Key<String> OFFICE = KEYS.optional(
            "office", Terms.LINE, "The office of each; default: the name.", "first secretary of a province");
    private static final Key<String> ORGANISATION =
            KEYS.optional("organisation", Terms.ORGANISATION_ID, "Where they belong.");
    private static final Key<Quantity> FORCE = KEYS.defaulted(
            "force", Terms.QUANTITY, Codebook.NOTHING, "Share of force of the whole cohort, split evenly.");
    private static final Key<Control> CONTROL = KEYS.defaulted(
            "control", Terms.CONTROL, Codebook.control(false), "Of that force. " + Terms.MEANING_OF_CONTROL);
    private static final Key<Map<String, Double>> VOTES =
            KEYS.defaulted("votes", Terms.VOTES, Map.of(), "Seats of each, by body.");
    private static final Traits.Declared TRAITS = Traits.Declared.in(KEYS);

    public static final Block<CohortFacts> FORMAT = KEYS.block(
            "cohort", "Elites whose names do not matter; a range is spread evenly over them.", CohortFacts::of);

    private static CohortFacts of(Fields f) {
        String name = f.get(NAME);
        String office = f.find(OFFICE);
        return new CohortFacts(
                f.get(ID),
                name,
                f.get(COUNT),
                office == null ? name : office,
                f.find(ORGANISATION),
                f.get(FORCE),
                f.get(CONTROL),
                f.get(VOTES),
                TRAITS.of(f));
    }
}
