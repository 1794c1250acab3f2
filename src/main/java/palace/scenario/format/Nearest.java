package palace.scenario.format;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The known name that was probably meant: the nearest by edit distance. */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** Returns the nearest of the names, the first one in a tie; null if none is near. */
    public static @Nullable String to(String found, Collection<String> names) {
        String best = null;
        int least = Math.max(2, found.length() / 3) + 1;
        for (String name : names) {
            int distance = distance(found, name);
            if (distance < least && distance < name.length()) {
                best = name;
                least = distance;
            }
        }
        return best;
    }

    /**
     * Returns the number of letters to insert, delete, change or swap with their neighbour (optimal string alignment),
     * blind to case; far-off lengths count as far without a look.
     */
    public static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) > LONGEST / 2) {
            return Integer.MAX_VALUE;
        }
        String from = a.toLowerCase(Locale.ROOT);
        String to = b.toLowerCase(Locale.ROOT);
        return new Edits(from, to).least();
    }

    /** What it costs to make the beginning of one word of that of another. */
    private static final class Edits {
        private final String from;
        private final String to;
        private final int[][] cost;

        private Edits(String from, String to) {
            this.from = from;
            this.to = to;
            cost = new int[from.length() + 1][to.length() + 1];
        }

        int least() {
            for (int i = 0; i <= from.length(); i++) {
                for (int j = 0; j <= to.length(); j++) {
                    cost[i][j] = i == 0 || j == 0 ? i + j : step(i, j);
                }
            }
            return cost[from.length()][to.length()];
        }

        private int step(int i, int j) {
            int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
            int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
            boolean swapped =
                    i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
            return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
        }
    }
}
