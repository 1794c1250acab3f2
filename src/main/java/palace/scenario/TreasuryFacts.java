package palace.scenario;

import palace.model.layer.Coffers;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.term.Levels;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/**
 * The treasury; without this block money is no object.
 *
 * @param reserves in years of regular revenue
 * @param gap spending beyond revenue, in years of revenue a year
 * @param suspends whether withdrawals are suspended before a run can empty the banks
 */
public record TreasuryFacts(Quantity reserves, Quantity gap, boolean suspends) {
    private static final Keys KEYS = new Keys();
    private static final Key<Quantity> RESERVES =
            KEYS.required("reserves", Terms.QUANTITY, "Reserves at the start, in years of regular revenue.");
    private static final Key<Quantity> GAP =
            KEYS.required("gap", Terms.QUANTITY, "Spending beyond revenue, in years of revenue a year.");
    private static final Key<Boolean> SUSPENDS = KEYS.defaulted(
            "suspends", Terms.FLAG, false, "Whether withdrawals are suspended before a run can empty the banks.");

    public static final Block<TreasuryFacts> FORMAT =
            KEYS.block("treasury", "The treasury; without this block money is no object.", TreasuryFacts::of);

    private static TreasuryFacts of(Fields f) {
        return new TreasuryFacts(f.get(RESERVES), f.get(GAP), f.get(SUSPENDS));
    }

    Coffers coffers(Levels levels) {
        return new Coffers(levels.of("treasury", "reserves", reserves), levels.of("treasury", "gap", gap), suspends);
    }
}
