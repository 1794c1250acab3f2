package palace.model;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Which offices a rule holds of. A loop and no stream: it is asked at the start of every history, and in a page streams are slow. */
final class Offices {
    private Offices() {}

    /** Those of so many of which it holds, in their order. */
    static int[] where(int count, IntPredicate holds) {
        int[] found = new int[count];
        int size = 0;
        for (int office = 0; office < count; office++) {
            if (holds.test(office)) {
                found[size++] = office;
            }
        }
        return Arrays.copyOf(found, size);
    }
}
