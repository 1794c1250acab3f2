package palace.mechanism;

import java.util.stream.IntStream;

/**
 * The same for everybody, one by one; in a large regime on all cores. What is done for one may read and change of the others
 * only what this step leaves alone, so it does not matter who comes first, and the bytes are the same on any number of cores.
 */
public final class Everybody {
    /** From so many on a week is worth waking other cores: it takes some milliseconds. */
    private static final int LARGE = 65536;
    /** So many a core takes at a time; whole words of a set of people, so that no two cores write into one. */
    private static final int STRETCH = 8192;

    private Everybody() {}

    /** What is done for those from one number up to another, not included. */
    @FunctionalInterface
    public interface Work {
        void over(int from, int to);
    }

    /** Does it for {@code count} people. */
    public static void each(int count, Work work) {
        if (count < LARGE) {
            work.over(0, count);
        } else {
            inStretches(count, work);
        }
    }

    private static void inStretches(int count, Work work) {
        IntStream.range(0, (count + STRETCH - 1) / STRETCH)
                .parallel()
                .forEach(stretch -> work.over(stretch * STRETCH, Math.min(count, (stretch + 1) * STRETCH)));
    }
}
