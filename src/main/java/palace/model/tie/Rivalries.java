package palace.model.tie;

import java.util.Arrays;
import palace.model.check.Require;

/**
 * Who preys on whom: directed ties, in compressed rows both ways. A tie may be dormant (a jurisdiction that does not
 * overlap yet) until the leader instigates it.
 */
public final class Rivalries {
    /** How a tie stands, the one that counts most first. */
    public enum State {
        /** It exists, and the leader's doubling of tasks made it. */
        INSTIGATED,
        /** It exists of itself. */
        NATURAL,
        /** It would be made by a doubling of tasks. */
        DORMANT_INSTIGATED,
        /** It does not exist yet. */
        DORMANT;

        /** Which one it is. */
        public static State of(boolean active, boolean instigated) {
            return active ? instigated ? INSTIGATED : NATURAL : instigated ? DORMANT_INSTIGATED : DORMANT;
        }
    }

    private static final byte ACTIVE = 1;
    private static final byte INSTIGATED = 2;

    private final int[] outStart;
    private final int[] prey;
    private final int[] inStart;
    private final int[] inTie;
    private final int[] predator;
    private final byte[] state;

    private Rivalries(int[] outStart, int[] predator, int[] prey, int[] inStart, int[] inTie, byte[] state) {
        this.outStart = outStart;
        this.predator = predator;
        this.prey = prey;
        this.inStart = inStart;
        this.inTie = inTie;
        this.state = state;
    }

    /**
     * Ties from parallel lists, in any order; a tie given twice counts once.
     *
     * @param elites number of elites
     * @param predators predator of each tie
     * @param preys prey of each tie
     * @param states how each tie stands at the start
     */
    public static Rivalries of(int elites, int[] predators, int[] preys, State[] states) {
        int[] row = new int[elites + 1];
        for (int t = 0; t < predators.length; t++) {
            Require.between("predator", predators[t], 0, elites - 1);
            Require.between("prey", preys[t], 0, elites - 1);
            row[predators[t] + 1]++;
        }
        for (int i = 0; i < elites; i++) {
            row[i + 1] += row[i];
        }
        int[] next = row.clone();
        long[] order = new long[predators.length];
        for (int t = 0; t < order.length; t++) {
            order[next[predators[t]]++] = preys[t] * 4L + states[t].ordinal();
        }
        return distinct(row, order);
    }

    /** Sorts the ties of each predator by prey, and keeps of each pair the one that counts most. */
    private static Rivalries distinct(int[] row, long[] order) {
        int elites = row.length - 1;
        int[] predator = new int[order.length];
        int[] prey = new int[order.length];
        byte[] state = new byte[order.length];
        int ties = 0;
        for (int from = 0; from < elites; from++) {
            Rows.sort(order, row[from], row[from + 1]);
            int last = from; // nobody preys on himself
            for (int t = row[from]; t < row[from + 1]; t++) {
                int to = (int) (order[t] >> 2);
                if (to == last || to == from) {
                    continue;
                }
                last = to;
                predator[ties] = from;
                prey[ties] = to;
                state[ties++] = (byte) (((order[t] & 2) == 0 ? ACTIVE : 0) | ((order[t] & 1) == 0 ? INSTIGATED : 0));
            }
        }
        return rows(elites, Arrays.copyOf(predator, ties), Arrays.copyOf(prey, ties), Arrays.copyOf(state, ties));
    }

    private static Rivalries rows(int elites, int[] predator, int[] prey, byte[] state) {
        int[] outStart = new int[elites + 1];
        int[] inStart = new int[elites + 1];
        for (int t = 0; t < prey.length; t++) {
            outStart[predator[t] + 1]++;
            inStart[prey[t] + 1]++;
        }
        for (int i = 0; i < elites; i++) {
            outStart[i + 1] += outStart[i];
            inStart[i + 1] += inStart[i];
        }
        int[] next = inStart.clone();
        int[] inTie = new int[prey.length];
        for (int t = 0; t < prey.length; t++) {
            inTie[next[prey[t]]++] = t;
        }
        return new Rivalries(outStart, predator, prey, inStart, inTie, state);
    }

    /** The number of ties, dormant ones included. */
    public int count() {
        return prey.length;
    }

    public int predator(int tie) {
        return predator[tie];
    }

    public int prey(int tie) {
        return prey[tie];
    }

    public boolean active(int tie) {
        return (state[tie] & ACTIVE) != 0;
    }

    public boolean instigated(int tie) {
        return (state[tie] & INSTIGATED) != 0;
    }

    /** First tie in which {@code elite} is the predator; they run up to {@link #endOut}, not included. */
    public int firstOut(int elite) {
        return outStart[elite];
    }

    public int endOut(int elite) {
        return outStart[elite + 1];
    }

    /** First position of the ties in which {@code elite} is the prey; see {@link #tieInto}. */
    public int firstIn(int elite) {
        return inStart[elite];
    }

    public int endIn(int elite) {
        return inStart[elite + 1];
    }

    /** The tie at an incoming position. */
    public int tieInto(int position) {
        return inTie[position];
    }

    /** Whether either preys on the other. */
    public boolean between(int one, int other) {
        return preysOn(one, other) || preysOn(other, one);
    }

    /** Whether {@code predator} preys on {@code prey}. */
    public boolean preysOn(int predator, int prey) {
        int tie = Arrays.binarySearch(this.prey, firstOut(predator), endOut(predator), prey);
        return tie >= 0 && active(tie);
    }

    /** The number of active predators of an elite. */
    public int watchers(int elite) {
        int watchers = 0;
        for (int p = firstIn(elite); p < endIn(elite); p++) {
            if (active(inTie[p])) {
                watchers++;
            }
        }
        return watchers;
    }

    /** Makes a dormant tie active, instigated by the leader. */
    public void instigate(int tie) {
        state[tie] = ACTIVE | INSTIGATED;
    }

    /** A copy that can be changed alone; the fixed rows are shared. */
    public Rivalries copy() {
        return new Rivalries(outStart, predator, prey, inStart, inTie, state.clone());
    }
}
