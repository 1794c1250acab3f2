package palace.experiment;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Does numbered tasks and hands over their results in order; a thread pool or a cluster serves alike. */
public interface Runner {
    /** Takes results in the order of their numbers, one at a time. */
    @FunctionalInterface
    interface Sink<T> {
        /** Takes a result; answers whether more are wanted. */
        boolean take(long number, T result);
    }

    /**
     * Which tasks are to be done.
     *
     * @param from number of the first
     * @param to number after the last
     * @param stop asked before every task: whether to do no more
     */
    record Stretch(long from, long to, BooleanSupplier stop) {
        /** The first so many, without a stop. */
        public static Stretch first(long count) {
            return new Stretch(0, count, () -> false);
        }
    }

    /**
     * Does tasks.
     *
     * @param task a pure function of the number
     * @return the number of the first task whose result was not handed over; that after the last when all were
     */
    <T> long run(Stretch stretch, LongFunction<T> task, Sink<T> sink);

    /** Does the first so many tasks. */
    default <T> void all(long count, LongFunction<T> task, Consumer<? super T> each) {
        run(Stretch.first(count), task, (number, result) -> {
            each.accept(result);
            return true;
        });
    }
}
