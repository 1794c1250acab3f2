package palace.experiment;

/**
 * One of several equal parts of an experiment, to be run on a machine of its own: every n-th history.
 *
 * @param number from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
    /** The whole experiment. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final int MOST = 1_000_000;

    public Shard {
        if (of > MOST) {
            throw new IllegalArgumentException("there can be %d shards at most, but was %d".formatted(MOST, of));
        }
        if (of < 1 || number < 1 || number > of) {
            throw new IllegalArgumentException(
                    "a shard must be K/N with 1 <= K <= N, but was %d/%d".formatted(number, of));
        }
    }

    /**
     * Reads {@code K/N}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Shard parse(String text) {
        String[] parts = text.split("/", -1);
        try {
            if (parts.length == 2) {
                return new Shard(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a shard must be K/N, for example 2/7, but was '%s'".formatted(text), e);
        }
        throw new IllegalArgumentException("a shard must be K/N, for example 2/7, but was '%s'".formatted(text));
    }

    /** How many of the first {@code tasks} tasks are its own. */
    long share(long tasks) {
        return tasks < number ? 0 : (tasks - number) / of + 1;
    }

    /** Its task at a position, from 0. */
    long task(long position) {
        return number - 1 + position * of;
    }

    /** As it was given: {@code 2/7}. */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
