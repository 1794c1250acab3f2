package palace.scenario;

import org.jspecify.annotations.Nullable;
import palace.model.institution.Selectorate;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.OneOf;
import palace.scenario.term.Codebook;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/**
 * The political climate at the start; the anchors of each are in the codebook.
 *
 * @param terror what happens to rivals and opponents
 * @param openness how far the screws are loosened
 * @param surveillance how well the regime watches its own
 * @param corruption how far spoils are the system
 * @param mystique what others believe of the leader's strength
 * @param alternative how credible somebody else is as leader
 * @param office who confers the first place; null: a body that can remove the leader, or nobody in particular
 * @param handovers how often it has been handed over by the rules; null if that is not known
 */
public record PoliticsFacts(
        Quantity terror,
        Quantity openness,
        Quantity surveillance,
        Quantity corruption,
        Quantity mystique,
        Quantity alternative,
        @Nullable Selectorate office,
        @Nullable HandoverFacts handovers) {
    private static final Keys KEYS = new Keys();
    private static final Key<Quantity> TERROR = KEYS.required(
            "terror",
            Terms.QUANTITY,
            "0.1 open opposition in parliament, 0.3 dismissal, 0.5 prison for activists, 0.7 executions of rivals are"
                    + " rare but known, 0.9 mass executions reach the inner circle.");
    private static final Key<Quantity> OPENNESS = KEYS.required(
            "openness",
            Terms.QUANTITY,
            "0.1 no public protest survived in five years, 0.3 isolated and punished, 0.5 local and tolerated at times,"
                    + " 0.7 mass rallies permitted, 0.9 contested elections and a free press.");
    private static final Key<Quantity> SURVEILLANCE = KEYS.required(
            "surveillance",
            Terms.QUANTITY,
            "0.1 no political police, 0.3 weak, 0.5 party control, 0.7 dedicated political police, 0.9 the inner circle"
                    + " is bugged and watched by rival services.");
    private static final Key<Quantity> CORRUPTION = KEYS.required(
            "corruption",
            Terms.QUANTITY,
            "0.1 merit bureaucracy, 0.5 spoils for the top, 0.7 state and business overlap, 0.9 corruption is the system.");
    private static final Key<Quantity> MYSTIQUE = KEYS.required(
            "mystique",
            Terms.QUANTITY,
            "0.1 openly mocked by elites, 0.3 lost a war or an election, 0.5 routine ruler, 0.7 victor or founder,"
                    + " 0.9 cult.");
    private static final Key<Quantity> ALTERNATIVE = KEYS.defaulted(
            "alternative", Terms.QUANTITY, Codebook.MEDIUM, "Is there a credible alternative to the leader?");
    public static final Key<Selectorate> OFFICE = KEYS.optional(
            "office",
            OneOf.of(Selectorate.class),
            "Who confers the first place: body (members of a body choose one of themselves), family (those who sit in"
                    + " its council have a voice), officers, or anyone who can take it. Default: body if one can remove"
                    + " the leader, else anyone.");

    private static final Key<HandoverFacts> HANDOVERS = KEYS.optional(
            "handovers",
            HandoverFacts.FORMAT,
            "How often the first place has been handed over by the rules since the regime began; default: what is usual"
                    + " where the same people confer it.");

    public static final Block<PoliticsFacts> FORMAT =
            KEYS.block("politics", "The political climate at the start.", PoliticsFacts::of);

    private static PoliticsFacts of(Fields f) {
        return new PoliticsFacts(
                f.get(TERROR),
                f.get(OPENNESS),
                f.get(SURVEILLANCE),
                f.get(CORRUPTION),
                f.get(MYSTIQUE),
                f.get(ALTERNATIVE),
                f.find(OFFICE),
                f.find(HANDOVERS));
    }
}
