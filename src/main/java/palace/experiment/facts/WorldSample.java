package palace.experiment.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import palace.random.Draws;
import palace.simulation.history.Spell;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.Proportion;
import palace.statistics.RatioEstimate;

/** Histories of the world, and the statistics that can be made of them. */
final class WorldSample {
    private static final long RESAMPLE = Draws.source("Facts.resample");

    private final List<Lived> lives;
    /** Positions of the histories of each part. */
    private final List<int[]> parts;

    WorldSample(List<Lived> lives, int[] allotted) {
        this.lives = List.copyOf(lives);
        parts = new ArrayList<>();
        int most = java.util.Arrays.stream(allotted).max().orElse(0);
        for (int part = 0; part <= most; part++) {
            int number = part;
            parts.add(java.util.stream.IntStream.range(0, allotted.length)
                    .filter(h -> allotted[h] == number)
                    .toArray());
        }
    }

    List<Lived> lives() {
        return lives;
    }

    /** Every history once. */
    double[] once() {
        double[] times = new double[lives.size()];
        java.util.Arrays.fill(times, 1);
        return times;
    }

    /** As many histories of each part as there are, drawn with replacement. */
    double[] resample(long seed, long number) {
        double[] times = new double[lives.size()];
        long key = Draws.of(seed, number).key(RESAMPLE, 0);
        int drawn = 0;
        for (int[] part : parts) {
            for (int h = 0; h < part.length; h++) {
                times[part[(int) (Draws.uniform(key, drawn++) * part.length)]]++;
            }
        }
        return times;
    }

    /** A sum over histories over another one. */
    Statistic ratio(ToDoubleFunction<Lived> top, ToDoubleFunction<Lived> bottom) {
        double[] tops = lives.stream().mapToDouble(top).toArray();
        double[] bottoms = lives.stream().mapToDouble(bottom).toArray();
        return times -> {
            double above = 0;
            double below = 0;
            for (int h = 0; h < times.length; h++) {
                above += times[h] * tops[h];
                below += times[h] * bottoms[h];
            }
            return below == 0 ? Double.NaN : above / below;
        };
    }

    /**
     * How many there are for each of something, such as attempts a year. Where there are none the interval goes up to the
     * exact Poisson limit, 3.7 of them in 95%: so many could have come and did not, if they come one by one. Where several
     * come in one history together, as men who are purged, that is too few by as many as come together.
     *
     * @see <a href="https://doi.org/10.2307/2333958">Garwood (1936)</a>
     */
    Statistic rate(ToDoubleFunction<Lived> events, ToDoubleFunction<Lived> exposure) {
        return new Rate(
                ratio(events, exposure), lives.stream().mapToDouble(exposure).sum());
    }

    /** A rate, and over how much it is one. */
    private record Rate(Statistic ratio, double exposure) implements Statistic {
        @Override
        public double of(double[] times) {
            return ratio.of(times);
        }

        @Override
        public @Nullable Interval interval(double[] once, List<double[]> resamples) {
            return of(once) == 0 && exposure > 0
                    ? new RatioEstimate(once.length, 0, exposure, 0, 0, 0).rateInterval(Confidence.NINETY_FIVE)
                    : Statistic.super.interval(once, resamples);
        }
    }

    /** A share: how many of all that the histories count are like this. */
    Statistic share(ToDoubleFunction<Lived> like, ToDoubleFunction<Lived> all) {
        Statistic ratio = ratio(like, all);
        long trials = Math.round(lives.stream().mapToDouble(all).sum());
        long successes = Math.round(lives.stream().mapToDouble(like).sum());
        return new Share(ratio, trials == 0 ? null : new Proportion(successes, trials));
    }

    /** A share, and of how many it is one. */
    private record Share(Statistic ratio, @Nullable Proportion counted) implements Statistic {
        @Override
        public double of(double[] times) {
            return ratio.of(times);
        }
    }

    /** The share of country-years of a kind that have an attempt. */
    Statistic yearsWithAttempt(Predicate<CountryYear> kind) {
        return share(
                life -> life.years().stream()
                        .filter(kind)
                        .filter(CountryYear::attempted)
                        .count(),
                life -> life.years().stream().filter(kind).count());
    }

    /** How long those who took office in the window stay there (Kaplan and Meier). */
    Tenures tenures() {
        var ends = new ArrayList<Tenures.End>();
        for (int h = 0; h < lives.size(); h++) {
            int number = h;
            Lived life = lives.get(h);
            life.begun()
                    .map((Spell spell) ->
                            new Tenures.End(number, spell.weeks(life.history().weeks()), spell.howEnded() != null))
                    .forEach(ends::add);
        }
        ends.sort(Comparator.comparingInt(Tenures.End::weeks).thenComparing(end -> !end.left()));
        return new Tenures(ends);
    }
}
