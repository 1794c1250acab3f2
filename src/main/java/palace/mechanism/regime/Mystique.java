package palace.mechanism.regime;

import org.apache.commons.math3.util.FastMath;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Attempt;
import palace.model.Leader;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Recorder;
import palace.random.Draws;

/**
 * The aura of power: earned by surviving and by results, lost by revelations, and with a ceiling that only comes down
 * (K16, K17).
 *
 * <p>"Once you lose that mystique of power, it's very difficult to get that back."
 *
 * @param parameters see {@link Parameters}
 * @param adjusts share of a gap to the warranted level that is closed within a week
 */
public record Mystique(Parameters parameters, double adjusts) implements Mechanism {
    /**
     * Parameters of mystique.
     *
     * @param fromPerformance part of mystique that full performance warrants; in [0, 1]
     * @param fromTenure part that a long tenure warrants; in [0, 1]
     * @param tenureYears years in power after which 63% of that part is earned; above 0
     * @param halfLife weeks in which half of a gap to the warranted level is closed; above 0
     * @param survival mystique won by defeating an attempt on the leader, before what it reveals; in [0, 1]
     * @param rivalLost mystique and ceiling lost when a rival whom the leader kept in office is brought down, or when
     *     a challenger walks away; in [0, 1]
     * @param defeat mystique that a defeat of size 1 takes from the leader, and a victory gives; in [0, 1]
     */
    public record Parameters(
            double fromPerformance,
            double fromTenure,
            double tenureYears,
            double halfLife,
            double survival,
            double rivalLost,
            double defeat) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("mystique.from-performance", fromPerformance);
            Require.fraction("mystique.from-tenure", fromTenure);
            Require.positive("mystique.tenure-years", tenureYears);
            Require.positive("mystique.half-life", halfLife);
            Require.fraction("mystique.survival", survival);
            Require.fraction("mystique.rival-lost", rivalLost);
            Require.fraction("mystique.defeat", defeat);
        }
    }

    /** What follows from these parameters alone is made once: a week of it would cost as much as several elites. */
    public Mystique(Parameters parameters) {
        this(parameters, Calendar.weeklyShare(parameters.halfLife()));
    }

    /** The mystique that results and years in power warrant, before the ceiling. */
    static double warranted(double performance, double tenureYears, Parameters p) {
        return p.fromPerformance() * performance + p.fromTenure() * (1 - FastMath.exp(-tenureYears / p.tenureYears()));
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Leader leader = regime.leader();
        double target = Math.min(
                leader.mystiqueCeiling(), warranted(regime.politics().performance(), leader.tenureYears(), parameters));
        leader.setMystique(leader.mystique() + adjusts * (target - leader.mystique()));
    }

    /** A defeat of a size in [0, 1], in a war or of a policy: half of what it costs cannot be won back. */
    public void defeated(Leader leader, double size) {
        double lost = parameters.defeat() * size;
        leader.lowerCeiling(lost / 2);
        leader.setMystique(leader.mystique() - lost);
    }

    /** A victory of a size in [0, 1]. */
    public void victorious(Leader leader, double size) {
        leader.setMystique(leader.mystique() + parameters.defeat() * size);
    }

    @Override
    public void aftermath(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        Leader leader = regime.leader();
        if (regime.fall() != null || attempt.plot().sanctioned()) {
            return; // his own strike puts nobody's will against his
        }
        OutcomeClass outcome = attempt.outcome();
        if (outcome == OutcomeClass.COUP || outcome == OutcomeClass.DEAL) {
            leader.lowerCeiling(parameters.rivalLost() * leader.mystiqueCeiling());
        } else if (attempt.plot().againstLeader()) {
            leader.setMystique(leader.mystique() + parameters.survival());
        }
    }
}
