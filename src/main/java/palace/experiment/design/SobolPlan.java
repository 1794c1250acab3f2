package palace.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import palace.statistics.BootstrapPlan;
import palace.statistics.sensitivity.SobolDesign;
import palace.statistics.sensitivity.SobolIndices;

/** Shares of the variance, from rows of points. */
record SobolPlan(SobolDesign design) implements SensitivityPlan {

    static SobolPlan of(int factors, int rows, RandomGenerator random) {
        return new SobolPlan(SobolDesign.of(factors, rows, random));
    }

    @Override
    public int size() {
        return design.size();
    }

    @Override
    public double[] shares(int point) {
        return design.point(point);
    }

    @Override
    public List<Index> indices(double[][] taken, double[] responses, BootstrapPlan plan, RandomGenerator random) {
        if (whole(responses) < 2) {
            return List.of();
        }
        SobolIndices found = SobolIndices.of(design, responses);
        var indices = new ArrayList<Index>();
        for (SobolIndices.Order order : SobolIndices.Order.values()) {
            indices.add(
                    new Index(order.name().toLowerCase(Locale.ROOT), found.order(order, plan, random), found.rows()));
        }
        return indices;
    }

    private int whole(double[] responses) {
        int points = design.size() / design.rows();
        int whole = 0;
        for (int from = 0; from < responses.length; from += points) {
            whole += Arrays.stream(responses, from, from + points).noneMatch(Double::isNaN) ? 1 : 0;
        }
        return whole;
    }
}
