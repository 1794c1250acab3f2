package palace.statistics;

import java.util.random.RandomGenerator;

/** Draws that need no more of a generator than {@code nextDouble}, whose meaning no release of Java has changed. */
public final class Draw {
    private Draw() {}

    /** Returns a whole number from 0 to {@code bound - 1}; uneven by less than bound/2^53. */
    public static int index(RandomGenerator random, int bound) {
        return (int) (random.nextDouble() * bound);
    }

    /** Returns the numbers from 0 to {@code size - 1} in random order. */
    public static int[] permutation(RandomGenerator random, int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = index(random, i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
