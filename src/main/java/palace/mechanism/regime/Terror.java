package palace.mechanism.regime;

import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Elites;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Recorder;
import palace.random.Draws;

/**
 * Fear settles at the level that terror sets, and jumps when others fall (R2): "He terrorised his closest comrades. But
 * they were afraid to gang up on him."
 *
 * @param parameters see {@link Parameters}
 * @param settles share of a gap to the baseline that is closed within a week
 */
public record Terror(Parameters parameters, double settles) implements Mechanism {
    /**
     * Parameters of fear.
     *
     * @param baseline fear at which full terror settles; in [0, 1]
     * @param halfLife weeks in which half of a gap to the baseline is closed; above 0
     * @param fallen fear that falls add to all who are left, per unit of terror and of power fallen; at least 0
     */
    public record Parameters(double baseline, double halfLife, double fallen) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("terror.baseline", baseline);
            Require.positive("terror.half-life", halfLife);
            Require.nonNegative("terror.fallen", fallen);
        }
    }

    /** What follows from these parameters alone is made once: a week of it would cost as much as several elites. */
    public Terror(Parameters parameters) {
        this(parameters, Calendar.weeklyShare(parameters.halfLife()));
    }

    /** The fear at which this terror settles. */
    static double baseline(double terror, Parameters p) {
        return p.baseline() * terror;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Elites elites = regime.elites();
        double baseline = baseline(regime.politics().terror(), parameters);
        double jump =
                parameters.fallen() * regime.politics().terror() * regime.fate().takeFallenPower();
        boolean first = regime.week() == 0;
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i)) {
                double fear = elites.fear(i);
                elites.setFear(i, first ? baseline : Require.cut(fear + settles * (baseline - fear) + jump));
            }
        }
    }
}
