package palace.mechanism;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The same for everybody, one by one; in a large regime on all cores. What is done for one may read and change of the others
 * only what this step leaves alone, so it does not matter who comes first, and the bytes are the same on any number of cores.
 */
public final class Everybody {
    /** From so many on a week is worth waking other cores: it takes some milliseconds. */
    public static final int LARGE = 65536;
    /** So many a core takes at a time; whole words of a set of people, so that no two cores write into one. */
    private static final int STRETCH = 8192;
    /** For so many that are found there is room at first. */
    private static final int ROOM = 8;

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
        if (count < LARGE) {
            work.over(0, count);
        } else {
            stretches(count).forEach(stretch -> work.over(stretch * STRETCH, end(stretch, count)));
        }
    }

    /**
     * Lets happen to some what happens to few, one after the other in their order. In a large regime all cores look for them
     * before anything has happened to anybody: what happens to one must not decide whether another is found.
     *
     * @return to how many it happens
     */
    public static int those(int count, Search search, IntConsumer happens) {
        if (count < LARGE) {
            Happening happening = new Happening(happens);
            search.over(0, count, happening);
            return happening.times;
        }
        int[] found = found(count, search);
        for (int i : found) {
            happens.accept(i);
        }
        return found.length;
    }

    /** Those who are found, in their order. */
    public static int[] found(int count, Search search) {
        if (count < LARGE) {
            Found found = new Found();
            search.over(0, count, found);
            return found.all();
        }
        return stretches(count)
                .mapToObj(stretch -> {
                    Found found = new Found();
                    search.over(stretch * STRETCH, end(stretch, count), found);
                    return found.all();
                })
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    /** What is made for each, in their order, without those for whom nothing is. */
    public static <T> List<T> made(int count, IntFunction<@Nullable T> make) {
        if (count >= LARGE) {
            return IntStream.range(0, count)
                    .parallel()
                    .<T>mapToObj(make)
                    .filter(Objects::nonNull)
                    .toList();
        }
        List<T> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            T one = make.apply(i);
            if (one != null) {
                made.add(one);
            }
        }
        return made;
    }

    private static IntStream stretches(int count) {
        return IntStream.range(0, (count + STRETCH - 1) / STRETCH).parallel();
    }

    private static int end(int stretch, int count) {
        return Math.min(count, (stretch + 1) * STRETCH);
    }

    private static final class Happening implements IntConsumer {
        private final IntConsumer happens;
        private int times;

        Happening(IntConsumer happens) {
            this.happens = happens;
        }

        @Override
        public void accept(int number) {
            times++;
            happens.accept(number);
        }
    }

    private static final class Found implements IntConsumer {
        private int[] numbers = new int[ROOM];
        private int count;

        @Override
        public void accept(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }

        int[] all() {
            return Arrays.copyOf(numbers, count);
        }
    }
}
