package palace.scenario;

import palace.model.institution.Handovers;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.Real;
import palace.scenario.format.Whole;

/**
 * How often the first place has been handed over by the rules since the regime began. Without it: what is usual where the
 * same people confer the place.
 *
 * @param count leaders who left alive and by the rules
 * @param years from the beginning of the regime to the start of the window
 */
public record HandoverFacts(int count, double years) {
    private static final Keys KEYS = new Keys();
    private static final Key<Integer> COUNT = KEYS.required(
            "count",
            new Whole(0, 1000),
            "Leaders who left alive and by the rules: a term, a retirement, a choice of their own. Those who died, were"
                    + " removed, or were driven out are none.",
            0);
    private static final Key<Double> YEARS = KEYS.required(
            "years", new Real(0, 2000), "Years from the beginning of the regime to the start of the window.", 47);

    public static final Block<HandoverFacts> FORMAT = KEYS.block(
            "handovers",
            "How often the first place has been handed over by the rules since the regime began.",
            HandoverFacts::of);

    private static HandoverFacts of(Fields f) {
        return new HandoverFacts(f.get(COUNT), f.get(YEARS));
    }

    /** Returns the same as the regime knows it. */
    public Handovers model() {
        return new Handovers(count, years);
    }
}
