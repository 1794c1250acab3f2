package palace.model.tie;

import java.util.Arrays;

/** Sorts short rows of ties in place: there are many of them at the start of every history. */
final class Rows {
    private static final int SHORT_ROW = 32;

    private Rows() {}

    /** Puts the numbers from one place up to another, not included, in ascending order. */
    static void sort(long[] numbers, int from, int to) {
        if (to - from > SHORT_ROW) {
            Arrays.sort(numbers, from, to);
            return;
        }
        for (int next = from + 1; next < to; next++) {
            long number = numbers[next];
            int place = next;
            for (; place > from && numbers[place - 1] > number; place--) {
                numbers[place] = numbers[place - 1];
            }
            numbers[place] = number;
        }
    }
}
