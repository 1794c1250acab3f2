package palace.mechanism;

/** In a page there is one core: what the other class of this name does in stretches is done here in one. */
public final class Everybody {
    private Everybody() {}

    /** What is done for those from one number up to another, not included. */
    @FunctionalInterface
    public interface Work {
        void over(int from, int to);
    }

    /** Does it for {@code count} people. */
    public static void each(int count, Work work) {
        work.over(0, count);
    }
}
