package palace.random;

import org.jspecify.annotations.Nullable;

/**
 * Random numbers keyed by their event: each draw is a function of (root seed, replication, source, time, item, ordinal)
 * and of nothing else, so a change in one place moves only what it causes and paired histories stay paired.
 *
 * <p>The function is a chain of 64-bit finalizers (Stafford's variant 13 of MurmurHash3, as in
 * {@link java.util.SplittableRandom}). A mechanism computes {@link #key} once a week, then one or two rounds a draw.
 */
public final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long SILVER = 0xD1342543DE82EF95L;
    private static final double UNIT = 0x1.0p-53;

    private final long root;
    /** From which time on these draws are drawn; before it those hold from which they part. */
    private final long from;

    private final @Nullable Draws before;

    private Draws(long root, long from, @Nullable Draws before) {
        this.root = root;
        this.from = from;
        this.before = before;
    }

    /** The draws of one replication under a root seed. */
    public static Draws of(long seed, long replication) {
        return new Draws(mix(mix(seed + GOLDEN) + SILVER * (replication + 1)), Long.MIN_VALUE, null);
    }

    /**
     * The draws of a course that parts from this one: all that is keyed by a time before stays as it was, all later chance
     * is its own.
     *
     * @param time from which on chance is its own
     * @param number tells those apart that part from one
     */
    public Draws parting(long time, long number) {
        return new Draws(mix(mix(root + GOLDEN * (time + 1)) + SILVER * (number + 1)), time, this);
    }

    /** The key of a source of chance, by its name; names are part of every published result. */
    public static long source(String name) {
        long hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash + GOLDEN * (name.charAt(i) + 1));
        }
        return hash;
    }

    /** The key of a source at one time: a week, an hour, or any whole number that names the moment. */
    public long key(long source, long time) {
        Draws holds = this;
        while (time < holds.from && holds.before != null) {
            holds = holds.before;
        }
        return mix(mix(holds.root ^ source) + GOLDEN * (time + 1));
    }

    /** The draw of one item (an elite, a tie) under a key; uniform in (0, 1). */
    public static double uniform(long key, int item) {
        return unit(mix(key + GOLDEN * (item + 1L)));
    }

    /** A further draw of one item, told apart by its ordinal; uniform in (0, 1). */
    public static double uniform(long key, int item, int ordinal) {
        return unit(mix(mix(key + GOLDEN * (item + 1L)) + SILVER * (ordinal + 1L)));
    }

    /** The 53 high bits, moved off 0 by half a step so that a logarithm is finite. */
    private static double unit(long bits) {
        return ((bits >>> 11) + 0.5) * UNIT;
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
