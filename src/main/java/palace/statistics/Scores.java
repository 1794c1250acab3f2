package palace.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Proper scores of many forecasts: means over the forecasts, the same in whatever order they come.
 *
 * @param forecasts number of forecasts
 * @param brier mean squared error; lower is better
 * @param logLoss mean logarithmic loss in nats; lower is better; infinite if something called impossible happened
 */
public record Scores(int forecasts, double brier, double logLoss) {
    /** Returns the scores of at least one forecast. */
    public static Scores of(List<Forecast> forecasts) {
        Arguments.atLeast("number of forecasts", forecasts.size(), 1);
        double[] briers = forecasts.stream().mapToDouble(Forecast::brier).toArray();
        double[] losses = forecasts.stream().mapToDouble(Forecast::logLoss).toArray();
        return new Scores(forecasts.size(), mean(briers), mean(losses));
    }

    /** Returns 1 − Brier/Brier of a reference: 1 is perfect, 0 no better, negative worse than the reference. */
    public double brierSkill(Scores reference) {
        return 1 - brier / reference.brier;
    }

    private static double mean(double[] values) {
        var sum = new ExactSum();
        for (double value : values) {
            if (value == Double.POSITIVE_INFINITY) {
                return value;
            }
            sum.add(value);
        }
        return sum.value()
                .divide(BigDecimal.valueOf(values.length), MathContext.DECIMAL128)
                .doubleValue();
    }
}
