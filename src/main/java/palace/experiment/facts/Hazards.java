package palace.experiment.facts;

import java.util.ArrayList;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import palace.statistics.LogisticFit;

/**
 * Hazard ratios, all else equal: a discrete-time logistic regression over country-years of whether there is an attempt on
 * the type of regime, how fresh the last attempt is and the log of tenure.
 */
final class Hazards {
    private final @Nullable LogisticFit fit;
    private final int[] history;
    private final double[] start;

    private Hazards(@Nullable LogisticFit fit, int[] history, int size) {
        this.fit = fit;
        this.history = history;
        double[] whole = fit == null ? new double[] {Double.NaN} : fit.coefficients();
        start = Double.isNaN(whole[0]) ? new double[size] : whole;
    }

    /** What is regressed on; a type of regime is contrasted with party regimes. */
    enum Effect {
        MILITARY,
        PERSONAL,
        MONARCHY,
        RECENCY,
        LOG_TENURE
    }

    static Hazards of(WorldSample sample) {
        var rows = new ArrayList<double[]>();
        var events = new ArrayList<Boolean>();
        var history = new ArrayList<Integer>();
        for (int h = 0; h < sample.lives().size(); h++) {
            Lived life = sample.lives().get(h);
            for (CountryYear year : life.years()) {
                rows.add(new double[] {
                    life.type() == RegimeType.MILITARY ? 1 : 0,
                    life.type() == RegimeType.PERSONAL ? 1 : 0,
                    life.type() == RegimeType.MONARCHY ? 1 : 0,
                    year.recency(),
                    FastMath.log(year.tenure() + 0.25)
                });
                events.add(year.attempted());
                history.add(h);
            }
        }
        boolean[] happened = new boolean[events.size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = events.get(i);
        }
        return new Hazards(
                rows.isEmpty() ? null : new LogisticFit(rows.toArray(new double[0][]), happened),
                history.stream().mapToInt(Integer::intValue).toArray(),
                Effect.values().length + 1);
    }

    /** The hazard ratio of one more unit; NaN where no history lasts a year. */
    Statistic ratio(Effect effect) {
        if (fit == null) {
            return times -> Double.NaN;
        }
        LogisticFit known = fit;
        return times -> FastMath.exp(coefficients(known, times)[effect.ordinal() + 1]);
    }

    private double[] coefficients(LogisticFit fit, double[] times) {
        double[] each = new double[history.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = times[history[i]];
        }
        return fit.coefficients(each, start);
    }
}
