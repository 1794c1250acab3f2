package palace.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A life table of spells that may be watched from a later day than they began (left truncation), may still go on when
 * they are no longer watched (censoring), and end by one of several causes that exclude each other.
 *
 * <p>Survival is the product-limit estimate, incidences are Aalen and Johansen's, in continuous time: with n(t) spells
 * watched just before t, d(t) of them ending at t and d_j(t) by cause j, S(t) = Π (1 − d/n) and I_j(t) = Σ S(t−) d_j/n. A
 * spell that enters at t is not watched just before it. Times that differ by rounding alone are one. Where nobody has been
 * watched for a while, survival stands still.
 *
 * <p>The hazard of an interval is what ended in it over the time watched in it, with the exact Poisson interval (Garwood
 * 1936, doi 10.1093/biomet/28.3-4.437).
 */
public final class LifeTable {
    /** Times nearer to one another than this, in units of time, are one: they were added up in different ways. */
    private static final double ROUNDING = 1e-9;

    private final int causes;
    private final TreeSet<Double> times = new TreeSet<>();
    private final TreeMap<Double, Long> entries = new TreeMap<>();
    private final TreeMap<Double, long[]> exits = new TreeMap<>();
    private final TreeMap<Integer, Double> watched = new TreeMap<>();

    /**
     * @param causes number of causes
     */
    public LifeTable(int causes) {
        this.causes = causes;
    }

    /**
     * A whole unit of time.
     *
     * @param from its start
     * @param atRisk spells watched at its start, those that begin there included
     * @param watched time watched within it, over all spells
     * @param ended how many ended within it, by cause
     * @param survival probability of having lasted to its end
     * @param incidence probability of having ended by each cause by its end
     */
    public record Row(
            int from, long atRisk, double watched, List<Long> ended, double survival, List<Double> incidence) {
        public Row {
            ended = List.copyOf(ended);
            incidence = List.copyOf(incidence);
        }

        /** How many ended, by whatever cause. */
        public long left() {
            return ended.stream().mapToLong(Long::longValue).sum();
        }

        /** How many ended for each unit of time watched; NaN where nothing was watched. */
        public double hazard() {
            return watched > 0 ? left() / watched : Double.NaN;
        }

        /** The exact Poisson interval of the hazard; null where nothing was watched. */
        public @Nullable Interval interval(Confidence confidence) {
            if (!(watched > 0)) {
                return null;
            }
            double tail = (1 - confidence.level()) / 2;
            long left = left();
            double low = left == 0 ? 0 : new GammaDistribution(left, 1).inverseCumulativeProbability(tail);
            double high = new GammaDistribution(left + 1.0, 1).inverseCumulativeProbability(1 - tail);
            return new Interval(low / watched, high / watched);
        }
    }

    /** Takes the rows of a table. */
    @FunctionalInterface
    public interface Reader {
        void take(Row row);
    }

    /**
     * Adds a spell.
     *
     * @param from how long it had lasted when it was first watched
     * @param to how long it had lasted when it ended, or when it was last watched; more than {@code from}
     * @param cause by which it ended; -1 while it goes on
     */
    public void add(double from, double to, int cause) {
        if (!(from >= 0 && to > from)) {
            throw new IllegalArgumentException("no spell is watched from %s to %s".formatted(from, to));
        }
        double begun = known(from);
        double ended = known(to);
        entries.merge(begun, 1L, Long::sum);
        exits.computeIfAbsent(ended, time -> new long[causes + 1])[cause < 0 ? causes : cause]++;
        for (int unit = (int) begun; unit < ended; unit++) {
            watched.merge(unit, Math.min(ended, unit + 1.0) - Math.max(begun, unit), Double::sum);
        }
    }

    /**
     * The whole unit, or the time that is there already, which is this one but for rounding: that must not decide who was
     * watched before whom, or in which unit.
     */
    private double known(double time) {
        double whole = Math.rint(time);
        if (Math.abs(time - whole) <= ROUNDING) {
            return whole;
        }
        Double near = times.ceiling(time - ROUNDING);
        if (near != null && near <= time + ROUNDING) {
            return near;
        }
        times.add(time);
        return time;
    }

    /** Reads it, unit by unit from the first that is watched to the last. */
    public void read(Reader reader) {
        if (entries.isEmpty()) {
            return;
        }
        double survival = 1;
        double[] incidence = new double[causes];
        long entered = 0;
        long gone = 0;
        var entering = new TreeMap<>(entries);
        for (int unit = (int) (double) entries.firstKey(); unit <= watched.lastKey(); unit++) {
            long[] ended = new long[causes];
            long atRisk = watchedAt(unit);
            for (Map.Entry<Double, long[]> time :
                    exits.subMap((double) unit, false, unit + 1.0, true).entrySet()) {
                while (!entering.isEmpty() && entering.firstKey() < time.getKey()) {
                    entered += entering.pollFirstEntry().getValue();
                }
                double risk = entered - gone;
                long all = 0;
                for (int cause = 0; cause < causes; cause++) {
                    long count = time.getValue()[cause];
                    incidence[cause] += survival * count / risk;
                    ended[cause] += count;
                    all += count;
                }
                survival *= 1 - all / risk;
                gone += all + time.getValue()[causes];
            }
            reader.take(new Row(
                    unit,
                    atRisk,
                    watched.getOrDefault(unit, 0.0),
                    LongStream.of(ended).boxed().toList(),
                    survival,
                    DoubleStream.of(incidence).boxed().toList()));
        }
    }

    private long watchedAt(int time) {
        long count = 0;
        for (long entered : entries.headMap((double) time, true).values()) {
            count += entered;
        }
        for (long[] left : exits.headMap((double) time, true).values()) {
            for (long its : left) {
                count -= its;
            }
        }
        return count;
    }
}
