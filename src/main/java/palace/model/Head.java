package palace.model;

import java.util.Arrays;

/**
 * A column of numbers of which only the head is kept: all after its end are 0. Troops and seats belong to few, and those
 * few stand first; among a million people a column of zeros would be memory that every history copies.
 */
final class Head {
    private static final double[] NOTHING = {};

    private Head() {}

    /** A column of nothing but zeros. */
    static double[] empty() {
        return NOTHING;
    }

    static double get(double[] head, int i) {
        return i < head.length ? head[i] : 0;
    }

    /** The column with another number at a place: the same array, or a longer one where its head did not reach so far. */
    static double[] with(double[] head, int i, double value, int count) {
        if (i >= head.length && value == 0) {
            return head;
        }
        double[] column = i < head.length ? head : Arrays.copyOf(head, longer(i, head.length, count));
        column[i] = value;
        return column;
    }

    /** Twice as long at least, so that a column that is filled from its start is not copied for each. */
    private static int longer(int i, int length, int count) {
        return Math.min(count, Math.max(i + 1, 2 * length));
    }

    /** The column without the zeros at its end. */
    static double[] trimmed(double[] head) {
        int length = head.length;
        while (length > 0 && head[length - 1] == 0) {
            length--;
        }
        return length == head.length ? head : Arrays.copyOf(head, length);
    }
}
