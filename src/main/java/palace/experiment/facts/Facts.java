package palace.experiment.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import palace.experiment.Runner;
import palace.simulation.MixedRun;
import palace.statistics.Interval;
import palace.statistics.Quantile;

/** Runs the world and measures it. */
public final class Facts {
    /** Resamples of a bootstrap that give the ends of a 95% interval well enough to be looked at. */
    public static final int RESAMPLES = 300;

    private final Sample sample;
    private final long seed;

    private Facts(Sample sample, long seed) {
        this.sample = sample;
        this.seed = seed;
    }

    /** Runs so many histories of a world. */
    public static Facts of(World world, int histories, long seed, Runner runner) {
        MixedRun source = world.histories();
        int[] allotted = IntStream.range(0, histories)
                .map(replication -> source.part(seed, replication))
                .toArray();
        var lives = new ArrayList<Lived>(histories);
        runner.run(
                0,
                histories,
                number -> {
                    World.Part part = world.parts().get(allotted[(int) number]);
                    return Lived.of(part.type(), part.run().count(seed, number));
                },
                (number, life) -> lives.add(life),
                () -> false);
        return new Facts(new Sample(lives, allotted), seed);
    }

    /** The model's numbers by the keys of their lines, without intervals: for whoever calibrates. */
    public Map<String, Double> moments() {
        var moments = new LinkedHashMap<String, Double>();
        double[] once = sample.once();
        for (FactLine line : WorldFacts.lines()) {
            moments.put(line.key(), line.statistic().apply(sample).of(once));
        }
        return moments;
    }

    /** The model's numbers with their intervals. */
    public FactSheet measure(int resamples) {
        List<double[]> times = new ArrayList<>();
        for (int number = 0; number < resamples; number++) {
            times.add(sample.resample(seed, number));
        }
        return new FactSheet(
                sample.lives().size(),
                WorldFacts.lines().stream().map(line -> measure(line, times)).toList());
    }

    private Measured measure(FactLine line, List<double[]> resamples) {
        Statistic statistic = line.statistic().apply(sample);
        double[] again = resamples.stream().mapToDouble(statistic::of).toArray();
        return new Measured(line, statistic.of(sample.once()), interval(again));
    }

    private static @Nullable Interval interval(double[] values) {
        double[] known = java.util.Arrays.stream(values)
                .filter(value -> !Double.isNaN(value) && !Double.isInfinite(value))
                .toArray();
        return known.length < 20 ? null : new Interval(Quantile.of(known, 0.025), Quantile.of(known, 0.975));
    }
}
