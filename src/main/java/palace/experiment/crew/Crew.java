package palace.experiment.crew;

import java.util.function.BooleanSupplier;

/**
 * Machines that do a long piece of work in pieces. Which of them does a piece, in what order pieces end, and whether one is
 * done again because a machine was lost, does not matter: answers are handed over in order, each once.
 */
public interface Crew {
    /** Gets a crew together. */
    @FunctionalInterface
    interface Hiring {
        /** A crew that knows its errand. */
        Crew hire(Errand errand);
    }

    /**
     * What is to be done, by number.
     *
     * @param from number of the first
     * @param to number after the last
     * @param stop asked now and then: whether to do no more
     */
    record Span(long from, long to, BooleanSupplier stop) {}

    /** Says what a piece is, in bytes. */
    @FunctionalInterface
    interface Orders {
        byte[] of(long from, long to);
    }

    /** Takes what a piece came to. */
    @FunctionalInterface
    interface Answers {
        /** Takes the answer to a piece; answers whether more are wanted. */
        boolean take(long from, long to, byte[] answer);
    }

    /** Does a span in pieces, as large as it sees fit. Returns when all are handed over, none is wanted, or it was stopped. */
    void run(Span span, Orders orders, Answers answers);
}
