package palace.experiment;

import palace.model.OutcomeClass;
import palace.statistics.PairedDifference;

/**
 * Pairs of histories with the same chance under A (cell 0) and B (cell 1). A failed history has no outcome; its pair
 * stays in every denominator.
 */
public final class Pairs {
    private static final OutcomeClass[] FATES = OutcomeClass.values();
    private static final int NONE = FATES.length;

    private final long[][] together = new long[NONE + 1][NONE + 1];
    private final long pairs;

    private Pairs(Journal journal, long pairs) {
        this.pairs = pairs;
        int[] a = {NONE};
        journal.replay(2 * pairs, run -> {
            OutcomeClass outcome = run.outcome();
            int fate = outcome == null ? NONE : outcome.ordinal();
            if (run.cell() == 0) {
                a[0] = fate;
            } else {
                together[a[0]][fate]++;
            }
            return true;
        });
    }

    /** Counts the pairs of an experiment with two cells. */
    public static Pairs of(Journal journal, Results results) {
        return new Pairs(journal, results.histories() / 2);
    }

    /** How many pairs there are. */
    public long count() {
        return pairs;
    }

    /** Pairs that end in one way under A and in another under B. */
    public long count(OutcomeClass underA, OutcomeClass underB) {
        return together[underA.ordinal()][underB.ordinal()];
    }

    /** What going from A to B does to the share of an outcome: B takes the first place, so that a rise is positive. */
    public PairedDifference change(OutcomeClass outcome) {
        int fate = outcome.ordinal();
        long both = together[fate][fate];
        long underA = 0;
        long underB = 0;
        for (int other = 0; other <= NONE; other++) {
            underA += together[fate][other];
            underB += together[other][fate];
        }
        return new PairedDifference(both, underB - both, underA - both, pairs - underA - underB + both);
    }
}
