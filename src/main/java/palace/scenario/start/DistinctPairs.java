package palace.scenario.start;

import java.util.Arrays;
import palace.random.Draws;

/**
 * Random pairs among the members of a cohort, none of them twice and nobody with himself, so that the mean number of
 * ties is the one that the case states, however small the cohort.
 *
 * <p>Pairs are numbered by the step from one member to the other, around a circle: pair {@code k} of {@code n} members
 * joins member {@code k mod n} to the one {@code k / n + 1} places further. The first {@code n (n - 1) / 2} numbers are
 * all unordered pairs, all {@code n (n - 1)} are the ordered ones. Sampled by Floyd's method (Bentley and Floyd 1987,
 * https://doi.org/10.1145/30401.315746).
 */
final class DistinctPairs {
    private static final long EMPTY = -1;

    private final int members;
    private final long[] numbers;
    private final long[] table;
    private int count;

    private DistinctPairs(int members, int ties) {
        this.members = members;
        numbers = new long[ties];
        table = new long[4 * Integer.highestOneBit(Math.max(1, ties))];
        Arrays.fill(table, EMPTY);
    }

    /** What is done with each pair, by the members' positions in the cohort. */
    interface Use {
        void pair(int ordinal, int one, int other);
    }

    /** Draws pairs in which it matters who comes first; all there are if more are asked for. */
    static DistinctPairs ordered(int members, double perMember, long key) {
        return sample(members, (long) members * (members - 1), perMember * members, key);
    }

    /** Draws pairs in which it does not matter who comes first; each is a tie of both of its members. */
    static DistinctPairs unordered(int members, double perMember, long key) {
        return sample(members, (long) members * (members - 1) / 2, perMember * members / 2, key);
    }

    private static DistinctPairs sample(int members, long all, double wanted, long key) {
        int ties = (int) Math.min(all, Math.round(wanted));
        DistinctPairs pairs = new DistinctPairs(members, ties);
        for (int t = 0; t < ties; t++) {
            long last = all - ties + t;
            long number = (long) (Draws.uniform(key, t) * (last + 1));
            if (!pairs.add(number)) {
                pairs.add(last);
            }
        }
        return pairs;
    }

    /** Keeps a number, unless it is there already; by open addressing, at most half full. */
    private boolean add(long number) {
        int slot = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & (table.length - 1);
        while (table[slot] != EMPTY) {
            if (table[slot] == number) {
                return false;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = number;
        numbers[count++] = number;
        return true;
    }

    void forEach(Use use) {
        for (int ordinal = 0; ordinal < count; ordinal++) {
            long number = numbers[ordinal];
            int one = (int) (number % members);
            int other = (int) ((one + number / members + 1) % members);
            use.pair(ordinal, one, other);
        }
    }
}
