package palace.experiment;

import java.util.function.BooleanSupplier;
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
     * Does the tasks from {@code from} up to but without {@code to}.
     *
     * @param task a pure function of the number
     * @param stop asked before every task: whether to do no more
     * @return the number of the first task whose result was not handed over; {@code to} when all were
     */
    <T> long run(long from, long to, LongFunction<T> task, Sink<T> sink, BooleanSupplier stop);
}
