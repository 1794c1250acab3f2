package palace.scenario.behaviour;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.model.check.Require;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.OneOf;
import palace.scenario.format.Real;
import palace.scenario.grounds.Need;
import palace.scenario.term.Terms;

/**
 * One behavioural parameter.
 *
 * @param value in [low, high]
 * @param unit as text, for example {@code 1/year}
 * @param low the least that is admitted
 * @param high the most that is admitted
 * @param origin where the value comes from
 * @param why what it means, or why it is so
 * @param need what it would take to know it, where that is said here; null where it is said in the grounds, or is known
 */
public record BehaviourValue(
        double value,
        String unit,
        double low,
        double high,
        Origin origin,
        String why,
        @Nullable Need need) {
    /** Where a value comes from. */
    public enum Origin {
        /** Measured. */
        DATA,
        /** Follows from a theory. */
        THEORY,
        /** Set by hand, for want of better knowledge. */
        ASSUMPTION,
        /** Fitted to the world's record. */
        CALIBRATED
    }

    private static final Keys KEYS = new Keys();
    private static final Key<Double> VALUE = KEYS.required("value", new Real(-1e9, 1e9), "The value.", 1.2);
    private static final Key<String> UNIT = KEYS.required("unit", Terms.LINE, "Its unit; 1 if it has none.", "1/year");
    private static final Key<List<Double>> RANGE = KEYS.required(
            "range", new ListOf<>(new Real(-1e9, 1e9), 2, 2, false), "The least and the most that is admitted.");
    private static final Key<Origin> ORIGIN =
            KEYS.required("source", OneOf.of(Origin.class), "Where the value comes from.");
    private static final Key<String> WHY = KEYS.required("why", Terms.PARAGRAPH, "What it means, or why it is so.");
    private static final Key<Need> NEED =
            KEYS.optional("needs", Need.FORMAT, "What it would take to know what is assumed.");

    public static final Block<BehaviourValue> FORMAT =
            KEYS.block("parameter", "One behavioural parameter.", BehaviourValue::of);

    public BehaviourValue {
        Require.between("value", value, low, high);
    }

    private static @Nullable BehaviourValue of(Fields f) {
        double value = f.get(VALUE);
        double low = f.get(RANGE).get(0);
        double high = f.get(RANGE).get(1);
        if (value < low || value > high) {
            f.problem(VALUE, "must be in its range [%s, %s], but is %s.".formatted(low, high, value));
            return null;
        }
        return new BehaviourValue(value, f.get(UNIT), low, high, f.get(ORIGIN), f.get(WHY), f.find(NEED));
    }

    BehaviourValue with(double changed) {
        return new BehaviourValue(changed, unit, low, high, origin, why, need);
    }
}
