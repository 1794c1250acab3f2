package palace.mechanism.regime;

import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Leader;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Recorder;
import palace.random.Draws;

/**
 * Late rule: attention and decisiveness fade, corruption creeps up, everybody grows older (K4, K27).
 *
 * <p>"Authoritarian regimes degrade over time. They just get fat and happy ... and they corrode themselves."
 *
 * @param parameters see {@link Parameters}
 * @param fades share of the way to the floors that is gone within a week
 */
public record Decay(Parameters parameters, double fades) implements Mechanism {
    /**
     * Parameters of decay.
     *
     * @param attentionFloor attention of a leader who has ruled for ever; in [0, 1]
     * @param decisivenessFloor decisiveness of a leader who has ruled for ever; in [0, 1]
     * @param halfLife years in power in which half of the way to those floors is gone; above 0
     * @param corruption corruption added a year, as a share of what is still clean; in [0, 1]
     */
    public record Parameters(double attentionFloor, double decisivenessFloor, double halfLife, double corruption) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("decay.attention-floor", attentionFloor);
            Require.fraction("decay.decisiveness-floor", decisivenessFloor);
            Require.positive("decay.half-life", halfLife);
            Require.fraction("decay.corruption", corruption);
        }
    }

    /** What follows from these parameters alone is made once: a week of it would cost as much as several elites. */
    public Decay(Parameters parameters) {
        this(parameters, Calendar.weeklyShare(parameters.halfLife() / Calendar.WEEK));
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Leader leader = regime.leader();
        leader.age(Calendar.WEEK);
        leader.setAttention(towards(leader.attention(), parameters.attentionFloor(), fades));
        leader.setDecisiveness(towards(leader.decisiveness(), parameters.decisivenessFloor(), fades));
        double clean = 1 - regime.politics().corruption();
        regime.politics().changeCorruption(parameters.corruption() * clean * Calendar.WEEK);
    }

    /** Moves down to a floor; what is below it already stays. */
    static double towards(double value, double floor, double share) {
        return value > floor ? value - share * (value - floor) : value;
    }
}
