package palace.random;

/**
 * The greatest of several by a value. Between equals a draw decides that is keyed by each of them, and never the order in
 * which they come.
 */
public final class Greatest {
    private static final int NOBODY = -2;

    private final long key;
    private int item = NOBODY;
    private double value;

    /** Nobody so far; the key is of a source and a time of its own, see {@link Draws#key}. */
    public Greatest(long key) {
        this.key = key;
    }

    /** Takes an item into account; one of them that comes again counts once. */
    public void offer(int candidate, double worth) {
        if (item == NOBODY || worth > value || (worth == value && beats(candidate))) {
            item = candidate;
            value = worth;
        }
    }

    private boolean beats(int candidate) {
        return Draws.uniform(key, candidate) > Draws.uniform(key, item);
    }

    /** The greatest, or {@code nobody} if none was offered. */
    public int orElse(int nobody) {
        return item == NOBODY ? nobody : item;
    }
}
