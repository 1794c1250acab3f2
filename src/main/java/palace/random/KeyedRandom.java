package palace.random;

import java.util.random.RandomGenerator;

/** A stream of keyed draws, for code that asks a generator: the n-th number is the draw of item n. */
public final class KeyedRandom implements RandomGenerator {
    private static final double HALF_WORD = 0x1p32;

    private final long key;
    private int next;

    /**
     * @param seed root seed
     * @param source what the numbers are for, a name of its own
     */
    public KeyedRandom(long seed, String source) {
        key = Draws.of(seed, 0).key(Draws.source(source), 0);
    }

    @Override
    public double nextDouble() {
        return Draws.uniform(key, next++);
    }

    @Override
    public long nextLong() {
        return (long) (nextDouble() * HALF_WORD) << 32 | (long) (nextDouble() * HALF_WORD);
    }
}
