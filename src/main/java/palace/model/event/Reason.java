package palace.model.event;

import org.jspecify.annotations.Nullable;

/**
 * What an event had to do with how a history ended, as a sentence.
 *
 * @param rank how much it counts against others
 * @param more what it counts beyond its rank, such as the weight of who moved
 * @param about whom it is about: a person is named once
 * @param words the sentence
 */
public record Reason(Rank rank, double more, int about, String words) {
    /** The subject of reasons about nobody in particular. */
    public static final int GENERAL = Integer.MIN_VALUE;

    /** The subject of reasons about warnings: one of them is enough. */
    public static final int WARNING = Integer.MIN_VALUE + 1;

    /** The subject of reasons about many who move at once. */
    public static final int CROWD = Integer.MIN_VALUE + 2;

    /** How much a reason counts, the most first. */
    public enum Rank {
        /** The leader was gone, whoever moved. */
        ENDED_ALL(2),
        /** One act after which nothing was open. */
        DECIDED(1),
        /** The guard gave way to a coup. */
        GUARD_FELL(0.95),
        /** The vote that decides a move by vote, whatever led to it. */
        VOTED(0.93),
        /** It was fought out, or nobody ever thought of it. */
        FOUGHT(0.9),
        /** A plot had to move before it was ready, and failed. */
        FORCED(0.85),
        /** Somebody told, or nobody could: what came of a secret that got out. */
        TOLD(0.8),
        /** A warning was treated as the end shows it should not have been. */
        MISJUDGED(0.78),
        /** Plots came to nothing. */
        CAME_TO_NOTHING(0.75),
        /** A plotter fell. */
        PLOTTER_FELL(0.7),
        /** Circumstances: the leader was away, a plot was given up. */
        CIRCUMSTANCE(0.6),
        /** Somebody joined a plot that succeeded; discontent was hidden. */
        PREPARED(0.5),
        /** The largest group stood aside, and that was the end of it. */
        WAITED(0.45),
        /** Somebody took the side that won. */
        HELPED(0.4),
        /** True, and not what turned it. */
        ALSO(0.3),
        /** Somebody stood aside, or joined the side that lost. */
        MINOR(0.2),
        /** How the sides stood. */
        COUNTED(0.1);

        private final double weight;

        Rank(double weight) {
            this.weight = weight;
        }
    }

    /** A reason about nobody in particular. */
    public static Reason general(Rank rank, String words) {
        return about(GENERAL, rank, words);
    }

    /** A reason about somebody, or about one of the subjects above. */
    public static Reason about(int subject, Rank rank, String words) {
        return new Reason(rank, 0, subject, words);
    }

    /** That the leader's time was over, whoever of the elite moved or did not; nothing before the last attempt. */
    public static @Nullable Reason ofTheEnd(Ending ending, String words) {
        if (!ending.ends()) {
            return null;
        }
        if (!ending.attempted()) {
            return general(Rank.DECIDED, words);
        }
        return ending.before() ? null : general(Rank.ENDED_ALL, words);
    }

    /** The same, counting more. */
    public Reason plus(double weight) {
        return new Reason(rank, more + weight, about, words);
    }

    /** How much it counts in all. */
    public double weight() {
        return rank.weight + more;
    }
}
