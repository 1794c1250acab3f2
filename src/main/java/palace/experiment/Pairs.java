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
    private final long[][] attempted = new long[2][2];
    private final long pairs;
    private long same;

    private Pairs(Journal journal, long pairs) {
        this.pairs = pairs;
        RunRecord[] a = new RunRecord[1];
        journal.replay(2 * pairs, run -> {
            RunRecord underA = a[0];
            if (run.cell() == 0 || underA == null) {
                a[0] = run;
            } else {
                together[fate(underA)][fate(run)]++;
                attempted[underA.attempts() > 0 ? 1 : 0][run.attempts() > 0 ? 1 : 0]++;
                same += tellTheSame(underA, run) ? 1 : 0;
            }
            return true;
        });
    }

    private static int fate(RunRecord run) {
        OutcomeClass outcome = run.outcome();
        return outcome == null ? NONE : outcome.ordinal();
    }

    private static boolean tellTheSame(RunRecord a, RunRecord b) {
        return a.outcome() == b.outcome()
                && a.weeks() == b.weeks()
                && a.plots() == b.plots()
                && a.betrayed() == b.betrayed()
                && a.log().equals(b.log())
                && a.spells().equals(b.spells())
                && a.deeds().equals(b.deeds());
    }

    /** Pairs of which A and B are one and the same history, as far as is kept of them. */
    public long same() {
        return same;
    }

    /** What going from A to B does to the share of histories with at least one attempt. */
    public PairedDifference changeOfAttempts() {
        return new PairedDifference(attempted[1][1], attempted[0][1], attempted[1][0], attempted[0][0]);
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
