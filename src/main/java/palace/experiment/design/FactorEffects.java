package palace.experiment.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palace.experiment.Answer;
import palace.experiment.Answers;
import palace.experiment.Contrast;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.LinearFit;

/** How far each factor of a design moves a response. */
public final class FactorEffects {
    private final List<Factor> factors;
    private final List<DesignPoint> points;
    private final Answers answers;
    private final int response;

    private FactorEffects(List<Factor> factors, List<DesignPoint> points, Answers answers, int response) {
        this.factors = factors;
        this.points = points;
        this.answers = answers;
        this.response = response;
    }

    /** Returns the effects, the largest first; none for a list of points, or where cells say nothing. */
    public static List<FactorEffect> of(
            ExperimentDesign design, List<DesignPoint> points, Answers answers, int response) {
        var effects = new FactorEffects(design.factors(), points, answers, response);
        Kind kind = design.kind();
        if (kind == null || kind == Kind.LIST) {
            return List.of();
        }
        List<FactorEffect> found = kind == Kind.GRID ? effects.means() : effects.slopes();
        return found.stream()
                .sorted(Comparator.comparing((FactorEffect effect) -> -Math.abs(effect.change())))
                .toList();
    }

    private List<FactorEffect> means() {
        var extremes = new ArrayList<int[]>();
        var weightings = new ArrayList<double[]>();
        for (int factor = 0; factor < factors.size(); factor++) {
            int[] ends = ends(factor);
            extremes.add(ends);
            double[] weights = weights(factor, ends[1], 1);
            double[] less = weights(factor, ends[0], -1);
            for (int cell = 0; cell < weights.length; cell++) {
                weights[cell] += less[cell];
            }
            weightings.add(weights);
        }
        List<Contrast> contrasts = Contrast.of(answers, response, weightings);
        var effects = new ArrayList<FactorEffect>();
        for (int factor = 0; factor < factors.size(); factor++) {
            List<Level> levels = factors.get(factor).levels();
            Contrast contrast = contrasts.get(factor);
            if (levels.size() > 1 && contrast.isKnown()) {
                Confidence together = Confidence.NINETY_FIVE.forEachOf(levels.size() * (levels.size() - 1L) / 2);
                effects.add(new FactorEffect(
                        factors.get(factor),
                        levels.get(extremes.get(factor)[0]).text(),
                        levels.get(extremes.get(factor)[1]).text(),
                        contrast.value(),
                        contrast.interval(together),
                        !contrast.interval(together.forEachOf(factors.size())).contains(0),
                        FactorEffect.Method.PAIRED_MEANS));
            }
        }
        return effects;
    }

    /** The values of a factor at which the response is least and greatest on average. */
    private int[] ends(int factor) {
        int least = 0;
        int most = factors.get(factor).levels().size() - 1;
        double low = mean(factor, least);
        double high = mean(factor, most);
        for (int level = 0; level < factors.get(factor).levels().size(); level++) {
            double mean = mean(factor, level);
            if (mean < low) {
                low = mean;
                least = level;
            }
            if (mean > high) {
                high = mean;
                most = level;
            }
        }
        return new int[] {least, most};
    }

    /** The mean of what the cells of one value of a factor answer. */
    private double mean(int factor, int level) {
        double[] weights = weights(factor, level, 1);
        double sum = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            sum += weights[cell] == 0
                    ? 0
                    : weights[cell] * answers.answer(cell, response).value();
        }
        return sum;
    }

    private double[] weights(int factor, int level, double total) {
        String text = factors.get(factor).levels().get(level).text();
        double[] weights = new double[points.size()];
        int count = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            boolean has = points.get(cell).levels().get(factor).text().equals(text);
            weights[cell] = has ? 1 : 0;
            count += has ? 1 : 0;
        }
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] *= total / count;
        }
        return weights;
    }

    private List<FactorEffect> slopes() {
        var rows = new ArrayList<double[]>();
        var values = new ArrayList<Double>();
        for (int cell = 0; cell < points.size(); cell++) {
            Answer answer = answers.answer(cell, response);
            if (answer.isKnown()) {
                rows.add(shares(points.get(cell)));
                values.add(answer.value());
            }
        }
        double[] y = values.stream().mapToDouble(Double::doubleValue).toArray();
        return LinearFit.of(rows.toArray(new double[0][]), y).map(this::slopes).orElse(List.of());
    }

    private List<FactorEffect> slopes(LinearFit fit) {
        var effects = new ArrayList<FactorEffect>();
        for (int factor = 0; factor < factors.size(); factor++) {
            Interval interval = fit.interval(factor, Confidence.NINETY_FIVE);
            effects.add(new FactorEffect(
                    factors.get(factor),
                    factors.get(factor).at(0).text(),
                    factors.get(factor).at(1).text(),
                    fit.slopes().get(factor),
                    interval,
                    !fit.interval(factor, Confidence.NINETY_FIVE.forEachOf(factors.size()))
                            .contains(0),
                    FactorEffect.Method.LEAST_SQUARES));
        }
        return effects;
    }

    private double[] shares(DesignPoint point) {
        double[] shares = new double[factors.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = factors.get(i).share(point.levels().get(i));
        }
        return shares;
    }
}
