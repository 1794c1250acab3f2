package palace.scenario;

import palace.model.layer.Crowd;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.Real;
import palace.scenario.term.Levels;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/**
 * The people of the capital; without this block nobody protests.
 *
 * @param anger how angry they are in private
 * @param spread how much they differ in the number of others whom they want to see in the street first
 */
public record StreetFacts(Quantity anger, double spread) {
    private static final Keys KEYS = new Keys();
    private static final Key<Quantity> ANGER = KEYS.required(
            "anger",
            Terms.QUANTITY,
            "How angry people are in private: 0.1 content, 0.5 they grumble at home, 0.9 they hate it.");
    private static final Key<Double> SPREAD = KEYS.defaulted(
            "spread",
            new Real(0.01, 1),
            0.15,
            "How much people differ in the share of others whom they want to see in the street first: a standard"
                    + " deviation.");

    public static final Block<StreetFacts> FORMAT =
            KEYS.block("street", "The people of the capital; without this block nobody protests.", StreetFacts::of);

    private static StreetFacts of(Fields f) {
        return new StreetFacts(f.get(ANGER), f.get(SPREAD));
    }

    Crowd crowd(Levels levels) {
        return new Crowd(levels.of("street", "anger", anger), spread);
    }
}
