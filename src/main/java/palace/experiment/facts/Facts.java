package palace.experiment.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import palace.experiment.Runner;
import palace.simulation.CaseModel;
import palace.simulation.WorldModel;

/** Runs the world and measures it. */
public final class Facts {
    /** Resamples of a bootstrap that give the ends of a 95% interval well enough to be looked at. */
    public static final int RESAMPLES = 300;

    /** Ten years: longer than most internal wars. */
    private static final int SHORT = 522;

    private final WorldSample sample;
    private final long seed;

    private Facts(WorldSample sample, long seed) {
        this.sample = sample;
        this.seed = seed;
    }

    /** Runs so many histories of a world, and each again at war and with a leader who travels. */
    public static Facts of(World world, int histories, long seed, Runner runner) {
        return new Trial(world, histories, seed, runner)
                .live((type, run, number) -> Lived.of(
                        type,
                        run.counted(seed, number),
                        shorter(run.atWar()).counted(seed, number),
                        shorter(run.travelling()).counted(seed, number)));
    }

    /** Runs so many histories of a world once: all but what war and absence do. */
    public static Facts quickly(World world, int histories, long seed, Runner runner) {
        return new Trial(world, histories, seed, runner)
                .live((type, run, number) -> Lived.of(type, run.counted(seed, number)));
    }

    /** How a history is lived. */
    private interface Living {
        Lived live(RegimeType type, CaseModel run, long number);
    }

    /** Histories that are still to be lived. */
    private record Trial(World world, int histories, long seed, Runner runner) {
        Facts live(Living living) {
            WorldModel source = world.histories();
            int[] allotted = IntStream.range(0, histories)
                    .map(replication -> source.part(seed, replication))
                    .toArray();
            var lives = new ArrayList<Lived>(histories);
            runner.all(
                    histories,
                    number -> {
                        World.Part part = world.parts().get(allotted[(int) number]);
                        return living.live(part.type(), part.run(), number);
                    },
                    lives::add);
            return new Facts(new WorldSample(lives, allotted), seed);
        }
    }

    private static CaseModel shorter(CaseModel run) {
        return run.lasting(Math.min(run.weeks(), SHORT));
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
        double[] once = sample.once();
        return new Measured(line, statistic.of(once), statistic.interval(once, resamples));
    }
}
