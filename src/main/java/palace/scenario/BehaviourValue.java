package palace.scenario;

import palace.model.Require;

/**
 * One behavioural parameter.
 *
 * @param value its value, in [low, high]
 * @param unit its unit
 * @param low least value admitted
 * @param high greatest value admitted
 * @param origin where the value comes from
 * @param why what it means
 */
public record BehaviourValue(double value, String unit, double low, double high, Origin origin, String why) {
    /** Where a value comes from. */
    public enum Origin {
        DATA,
        THEORY,
        ASSUMPTION,
        CALIBRATED
    }

    public BehaviourValue {
        Require.between("value", value, low, high);
    }

    BehaviourValue with(String path, double changed) {
        Require.between(path, changed, low, high);
        return new BehaviourValue(changed, unit, low, high, origin, why);
    }
}
