package palace.scenario;

import palace.model.layer.Escalation;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.term.Levels;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/**
 * What the leader could still do to everybody; without this block he does not.
 *
 * @param means how much he could destroy
 */
public record LashOutFacts(Quantity means) {
    private static final Keys KEYS = new Keys();
    private static final Key<Quantity> MEANS = KEYS.required(
            "means", Terms.QUANTITY, "How much he could destroy: 0.1 a village, 0.5 a province, 0.9 a country.");

    public static final Block<LashOutFacts> FORMAT = KEYS.block(
            "lash-out",
            "What the leader could still do to everybody; without this block he does not.",
            LashOutFacts::of);

    private static LashOutFacts of(Fields f) {
        return new LashOutFacts(f.get(MEANS));
    }

    Escalation escalation(Levels levels) {
        return new Escalation(levels.of("lash-out", "means", means));
    }
}
