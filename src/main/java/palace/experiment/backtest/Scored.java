package palace.experiment.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import palace.statistics.ClusteredAuc;
import palace.statistics.Confidence;
import palace.statistics.Forecast;
import palace.statistics.Interval;
import palace.statistics.PrecisionRecall;
import palace.statistics.Resamples;
import palace.statistics.RocAuc;
import palace.statistics.Scores;

/**
 * How good the forecasts of one contender are.
 *
 * @param told which year's conflict was known
 * @param split on what it was fitted
 * @param contender who forecast
 * @param rows how many rows were forecast
 * @param events how many of them had an attempt
 * @param scores log loss and Brier score
 * @param logLoss 95% interval of the log loss, by a bootstrap over countries
 * @param auc area under the ROC curve; NaN where it has none
 * @param aucInterval its 95% interval, with countries as what is sampled (Obuchowski 1997)
 * @param precision area under precision against recall; NaN where it has none
 * @param skill 1 less its log loss over that of the constant
 * @param skillRegime the same against the regime type
 * @param behind its log loss less that of the regression on four effects
 * @param behindInterval 95% interval of that difference, over the same resamples of countries
 */
public record Scored(
        War.Told told,
        Split split,
        Contender contender,
        int rows,
        int events,
        Scores scores,
        @Nullable Interval logLoss,
        double auc,
        @Nullable Interval aucInterval,
        double precision,
        double skill,
        double skillRegime,
        double behind,
        @Nullable Interval behindInterval) {

    /** Forecasts of the same rows by all contenders, in their order. */
    record Round(War.Told told, Split split, List<CountryRow> rows, List<double[]> probabilities) {
        List<Forecast> forecasts(Contender contender) {
            double[] its = probabilities.get(contender.ordinal());
            var forecasts = new ArrayList<Forecast>();
            for (int i = 0; i < its.length; i++) {
                forecasts.add(new Forecast(its[i], rows.get(i).attempted()));
            }
            return forecasts;
        }

        private double[] losses(Contender contender) {
            return forecasts(contender).stream().mapToDouble(Forecast::logLoss).toArray();
        }
    }

    static List<Scored> of(Round round, Resamples resamples, List<Integer> countries) {
        int[] unit = round.rows().stream()
                .mapToInt(row -> countries.indexOf(row.country()))
                .toArray();
        double[] reference = round.losses(Contender.FOUR_EFFECTS);
        double constant = Scores.of(round.forecasts(Contender.CONSTANT)).logLoss();
        double regime = Scores.of(round.forecasts(Contender.REGIME)).logLoss();
        var all = new ArrayList<Scored>();
        for (Contender contender : Contender.values()) {
            List<Forecast> forecasts = round.forecasts(contender);
            Scores scores = Scores.of(forecasts);
            double[] losses = round.losses(contender);
            double[] behind = new double[losses.length];
            double sum = 0;
            for (int i = 0; i < behind.length; i++) {
                behind[i] = losses[i] - reference[i];
                sum += behind[i];
            }
            all.add(new Scored(
                    round.told(),
                    round.split(),
                    contender,
                    forecasts.size(),
                    (int) forecasts.stream().filter(Forecast::happened).count(),
                    scores,
                    resamples.spread(mean(losses, unit)).interval(),
                    RocAuc.of(forecasts).orElse(Double.NaN),
                    area(forecasts, unit),
                    PrecisionRecall.of(forecasts).orElse(Double.NaN),
                    1 - scores.logLoss() / constant,
                    1 - scores.logLoss() / regime,
                    sum / behind.length,
                    resamples.spread(mean(behind, unit)).interval()));
        }
        return all;
    }

    private static @Nullable Interval area(List<Forecast> forecasts, int[] unit) {
        double[] values = forecasts.stream().mapToDouble(Forecast::probability).toArray();
        boolean[] happened = new boolean[values.length];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = forecasts.get(i).happened();
        }
        ClusteredAuc area = ClusteredAuc.of(values, happened, unit);
        return area == null ? null : area.interval(Confidence.NINETY_FIVE);
    }

    /** The mean over rows, when each country counts so often. */
    private static ToDoubleFunction<int[]> mean(double[] values, int[] unit) {
        return times -> {
            double sum = 0;
            double count = 0;
            for (int i = 0; i < values.length; i++) {
                sum += times[unit[i]] * values[i];
                count += times[unit[i]];
            }
            return sum / count;
        };
    }
}
