package palace.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** In a page there is one core: what the other class of this name does in stretches is done here in one. */
public final class Everybody {
    private Everybody() {}

    /** What is done for those from one number up to another, not included. */
    @FunctionalInterface
    public interface Work {
        void over(int from, int to);
    }

    /** Looks among those from one number up to another, not included, for some, and tells each in their order. */
    @FunctionalInterface
    public interface Search {
        void over(int from, int to, IntConsumer found);
    }

    /** Does it for {@code count} people. */
    public static void each(int count, Work work) {
        work.over(0, count);
    }

    /** Lets happen to some what happens to few, one after the other in their order; to how many it does. */
    public static int those(int count, Search search, IntConsumer happens) {
        int[] times = {0};
        search.over(0, count, i -> {
            times[0]++;
            happens.accept(i);
        });
        return times[0];
    }

    /** Those who are found, in their order. */
    public static int[] found(int count, Search search) {
        List<Integer> found = new ArrayList<>();
        search.over(0, count, found::add);
        return found.stream().mapToInt(i -> i).toArray();
    }

    /** What is made for each, in their order, without those for whom nothing is. */
    public static <T> List<T> made(int count, IntFunction<@Nullable T> make) {
        List<T> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            T one = make.apply(i);
            if (one != null) {
                made.add(one);
            }
        }
        return made;
    }
}
