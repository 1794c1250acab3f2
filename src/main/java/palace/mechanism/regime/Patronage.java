package palace.mechanism.regime;

import palace.mechanism.Calendar;
import palace.mechanism.Everybody;
import palace.mechanism.Mechanism;
import palace.model.Elites;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Recorder;
import palace.random.Draws;

/**
 * Rents hold the coalition together: they are paid by what the regime delivers and by favour; what is not paid, and
 * ambition that is not met, is felt as grievance (K5).
 *
 * @param parameters see {@link Parameters}
 * @param adjusts share of a gap in rents that is closed within a week
 * @param forgets share of grievance that is gone within a week
 */
public record Patronage(Parameters parameters, double adjusts, double forgets) implements Mechanism {
    /**
     * Parameters of patronage.
     *
     * @param base rents paid, as a share of rents due, by a regime that delivers nothing; in [0, 1]
     * @param fromPerformance share added at full performance; in [0, 1]
     * @param favour share added for the leader's closest men, and taken from the most distant; in [0, 1]
     * @param halfLife weeks in which half of a gap in rents is closed; above 0
     * @param due share of rents due below which one feels cheated; in [0, 1]
     * @param shortfall grievance a year per unit of missing rents; at least 0
     * @param frustration grievance a year per unit of ambition above what rank gives; at least 0
     * @param ease half-life of grievance in weeks; above 0
     */
    public record Parameters(
            double base,
            double fromPerformance,
            double favour,
            double halfLife,
            double due,
            double shortfall,
            double frustration,
            double ease) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("patronage.base", base);
            Require.fraction("patronage.from-performance", fromPerformance);
            Require.fraction("patronage.favour", favour);
            Require.positive("patronage.half-life", halfLife);
            Require.fraction("patronage.due", due);
            Require.nonNegative("patronage.shortfall", shortfall);
            Require.nonNegative("patronage.frustration", frustration);
            Require.positive("patronage.ease", ease);
        }
    }

    /** What follows from these parameters alone is made once: a week of it would cost as much as several elites. */
    public Patronage(Parameters parameters) {
        this(parameters, Calendar.weeklyShare(parameters.halfLife()), Calendar.weeklyShare(parameters.ease()));
    }

    /** Rents paid to an elite this close to the leader, as a share of rents due. */
    static double paid(double performance, double closeness, Parameters p) {
        return Require.above0(p.base() + p.fromPerformance() * performance + p.favour() * (2 * closeness - 1));
    }

    /** Grievance that a year of these rents and of this rank breeds. */
    static double yearlyGrievance(double rents, double ambition, double standing, Parameters p) {
        return p.shortfall() * Require.above0(p.due() - rents) + p.frustration() * Require.above0(ambition - standing);
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Elites elites = regime.elites();
        double performance = regime.politics().performance();
        double share = regime.week() == 0 ? 1 : adjusts;
        Everybody.each(elites.count(), (from, to) -> pay(elites, performance, share, from, to));
    }

    private void pay(Elites elites, double performance, double share, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!elites.inOffice(i)) {
                continue;
            }
            double paid = paid(performance, elites.closeness(i), parameters);
            elites.setRents(i, elites.rents(i) + share * (paid - elites.rents(i)));
            double felt = yearlyGrievance(elites.rents(i), elites.ambition(i), elites.standing(i), parameters);
            elites.aggrieve(i, felt * Calendar.WEEK - forgets * elites.grievance(i));
        }
    }
}
