package palace.model.tie;

import java.util.Arrays;
import palace.model.check.Require;

/**
 * What one person holds for or against another who is not the leader, where a case names it: directed ties with a
 * strength, in compressed rows. They are between persons, and end with the first holder of either office.
 */
public final class Regards {
    private final int[] start;
    private final int[] whom;
    private final float[] strength;

    private Regards(int[] start, int[] whom, float[] strength) {
        this.start = start;
        this.whom = whom;
        this.strength = strength;
    }

    /** Nobody holds anything for or against anybody. */
    public static Regards none(int elites) {
        return of(elites, new int[0], new int[0], new double[0]);
    }

    /** Ties from parallel lists, in any order; of a pair given twice the last counts, and nobody regards himself. */
    public static Regards of(int elites, int[] who, int[] whom, double[] strengths) {
        int[] row = new int[elites + 1];
        for (int t = 0; t < who.length; t++) {
            Require.between("who", who[t], 0, elites - 1);
            Require.between("whom", whom[t], 0, elites - 1);
            Require.fraction("strength", strengths[t]);
            row[who[t] + 1]++;
        }
        for (int i = 0; i < elites; i++) {
            row[i + 1] += row[i];
        }
        int[] next = row.clone();
        long[] ties = new long[who.length];
        for (int t = 0; t < who.length; t++) {
            ties[next[who[t]]++] = (long) whom[t] << 32 | t;
        }
        return rows(row, ties, strengths);
    }

    private static Regards rows(int[] row, long[] ties, double[] strengths) {
        int elites = row.length - 1;
        int[] start = new int[elites + 1];
        int[] whom = new int[ties.length];
        float[] strength = new float[ties.length];
        int kept = 0;
        for (int i = 0; i < elites; i++) {
            Rows.sort(ties, row[i], row[i + 1]);
            for (int t = row[i]; t < row[i + 1]; t++) {
                int to = (int) (ties[t] >> 32);
                if (to == i) {
                    continue;
                }
                boolean again = kept > start[i] && whom[kept - 1] == to;
                kept += again ? 0 : 1;
                whom[kept - 1] = to;
                strength[kept - 1] = (float) strengths[(int) ties[t]];
            }
            start[i + 1] = kept;
        }
        return new Regards(start, Arrays.copyOf(whom, kept), Arrays.copyOf(strength, kept));
    }

    /** The number of ties. */
    public int count() {
        return whom.length;
    }

    /** First tie of an elite; they run up to {@link #end}, not included. */
    public int first(int elite) {
        return start[elite];
    }

    public int end(int elite) {
        return start[elite + 1];
    }

    /** The elite at the other end of a tie. */
    public int whom(int tie) {
        return whom[tie];
    }

    /** The strength of a tie, in [0, 1]. */
    public double strength(int tie) {
        return strength[tie];
    }

    /** What an elite holds for or against another, or {@code without} where the case names no such tie. */
    public double of(int elite, int other, double without) {
        for (int tie = first(elite); tie < end(elite); tie++) {
            if (whom[tie] == other) {
                return strength[tie];
            }
        }
        return without;
    }
}
