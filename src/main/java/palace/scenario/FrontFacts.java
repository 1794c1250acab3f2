package palace.scenario;

import palace.model.layer.Frontline;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.Real;
import palace.scenario.term.Codebook;
import palace.scenario.term.Levels;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/**
 * A war; without this block there is none.
 *
 * @param enemy strength of the enemy against all that the regime could bring
 * @param spread how much soldiers differ in the share of others whose flight makes them flee
 * @param burden what the war costs, in years of revenue a year
 */
public record FrontFacts(Quantity enemy, double spread, Quantity burden) {
    private static final Keys KEYS = new Keys();
    private static final Key<Quantity> ENEMY = KEYS.required(
            "enemy",
            Terms.QUANTITY,
            "Strength of the enemy: 0.1 bandits, 0.5 an equal of an average army, 0.9 a great power.");
    private static final Key<Double> SPREAD = KEYS.defaulted(
            "spread",
            new Real(0.01, 1),
            0.12,
            "How much soldiers differ in the share of others whose flight makes them flee: a standard deviation.");
    private static final Key<Quantity> BURDEN = KEYS.defaulted(
            "burden",
            Terms.QUANTITY,
            Codebook.NOTHING,
            "What the war costs, in years of revenue a year; it widens the gap of the treasury.");

    public static final Block<FrontFacts> FORMAT =
            KEYS.block("front", "A war; without this block there is none.", FrontFacts::of);

    private static FrontFacts of(Fields f) {
        return new FrontFacts(f.get(ENEMY), f.get(SPREAD), f.get(BURDEN));
    }

    Frontline frontline(Levels levels) {
        return new Frontline(levels.of("front", "enemy", enemy), spread, levels.of("front", "burden", burden));
    }
}
