package palace.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import palace.statistics.BootstrapPlan;
import palace.statistics.sensitivity.MorrisDesign;
import palace.statistics.sensitivity.MorrisEffects;

/** Screening by trajectories; an effect is the change of a response over a factor's whole range. */
record MorrisPlan(MorrisDesign design) implements SensitivityPlan {
    private static final int LEVELS = 4;

    static MorrisPlan of(int factors, int trajectories, RandomGenerator random) {
        return new MorrisPlan(MorrisDesign.of(factors, LEVELS, trajectories, random));
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
        MorrisEffects effects = MorrisEffects.of(design, taken, responses);
        var indices = new ArrayList<Index>();
        for (MorrisEffects.Measure measure : MorrisEffects.Measure.values()) {
            indices.add(new Index(
                    measure.name().toLowerCase(Locale.ROOT),
                    effects.measure(measure, plan, random),
                    effects.trajectories()));
        }
        return indices;
    }

    private int whole(double[] responses) {
        int points = design.size() / design.trajectories();
        int whole = 0;
        for (int from = 0; from < responses.length; from += points) {
            whole += Arrays.stream(responses, from, from + points).noneMatch(Double::isNaN) ? 1 : 0;
        }
        return whole;
    }
}
