package palace.experiment.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import palace.statistics.LogisticFit;

/**
 * Hazard ratios, all else equal: a discrete-time logistic regression over country-years of whether there is an attempt on
 * the type of regime, how fresh the last attempt is and the log of tenure. What is alike in all country-years is left out: a
 * world of one type, or one without an attempt, says nothing of it and something of the rest.
 */
final class Hazards {
    private static final List<Effect> TYPES = List.of(Effect.MILITARY, Effect.PERSONAL, Effect.MONARCHY);

    private final @Nullable LogisticFit fit;
    private final int[] history;
    private final List<Effect> told;
    private final double[] start;

    private Hazards(@Nullable LogisticFit fit, int[] history, List<Effect> told) {
        this.fit = fit;
        this.history = history;
        this.told = told;
        double[] whole = fit == null ? new double[] {Double.NaN} : fit.coefficients();
        start = Double.isNaN(whole[0]) ? new double[told.size() + 1] : whole;
    }

    /** What is regressed on; a type of regime is contrasted with party regimes, or else with the first that there is. */
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
        List<Effect> told = told(rows);
        double[][] columns = rows.stream()
                .map(row -> told.stream()
                        .mapToDouble(effect -> row[effect.ordinal()])
                        .toArray())
                .toArray(double[][]::new);
        return new Hazards(
                rows.isEmpty() ? null : new LogisticFit(columns, happened),
                history.stream().mapToInt(Integer::intValue).toArray(),
                told);
    }

    /** Those that differ between rows; of the types all but one where every row is of one of them. */
    private static List<Effect> told(List<double[]> rows) {
        var told = new ArrayList<>(Arrays.stream(Effect.values())
                .filter(effect -> rows.stream()
                                .mapToDouble(row -> row[effect.ordinal()])
                                .distinct()
                                .count()
                        > 1)
                .toList());
        if (rows.stream().allMatch(row -> TYPES.stream().anyMatch(type -> row[type.ordinal()] > 0))) {
            TYPES.stream().filter(told::contains).findFirst().ifPresent(told::remove);
        }
        return told;
    }

    /** The hazard ratio of one more unit; NaN where no history lasts a year, or all are alike in it. */
    Statistic ratio(Effect effect) {
        if (fit == null || !told.contains(effect)) {
            return times -> Double.NaN;
        }
        LogisticFit known = fit;
        return times -> FastMath.exp(coefficients(known, times)[told.indexOf(effect) + 1]);
    }

    private double[] coefficients(LogisticFit fit, double[] times) {
        double[] each = new double[history.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = times[history[i]];
        }
        return fit.coefficients(each, start);
    }
}
