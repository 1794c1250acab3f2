package palace.mechanism.regime;

import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Elites;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Recorder;
import palace.model.institution.Politics;
import palace.random.Draws;

/**
 * What the regime delivers: the competence of those who have power, less corruption and infighting (K1, K2, K4).
 *
 * <p>"This gives you an inherent inefficiency, a low quality performance for authoritarian regimes."
 *
 * @param parameters see {@link Parameters}
 * @param adjusts share of a gap to the warranted level that is closed within a week
 */
public record Performance(Parameters parameters, double adjusts) implements Mechanism {
    /**
     * Parameters of performance.
     *
     * @param corruption share of performance that full corruption eats; in [0, 1]
     * @param infighting performance lost at one attack an elite and week; at least 0
     * @param halfLife weeks in which half of a gap to the warranted level is closed; above 0
     */
    public record Parameters(double corruption, double infighting, double halfLife) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("performance.corruption", corruption);
            Require.nonNegative("performance.infighting", infighting);
            Require.positive("performance.half-life", halfLife);
        }
    }

    /** What follows from these parameters alone is made once: a week of it would cost as much as several elites. */
    public Performance(Parameters parameters) {
        this(parameters, Calendar.weeklyShare(parameters.halfLife()));
    }

    /** The performance that competence, corruption and infighting warrant, in [0, 1]. */
    static double warranted(double competence, double corruption, double infighting, Parameters p) {
        return Require.cut(competence * (1 - p.corruption() * corruption) - p.infighting() * infighting);
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Politics politics = regime.politics();
        double target =
                warranted(meanCompetence(regime.elites()), politics.corruption(), politics.infighting(), parameters);
        double share = regime.week() == 0 ? 1 : adjusts;
        politics.setPerformance(politics.performance() + share * (target - politics.performance()));
    }

    /** Competence of those in office, weighed by power; one half when nobody has any. */
    public static double meanCompetence(Elites elites) {
        double sum = 0;
        double power = 0;
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i)) {
                sum += elites.power(i) * elites.competence(i);
                power += elites.power(i);
            }
        }
        return power > 0 ? sum / power : 0.5;
    }
}
