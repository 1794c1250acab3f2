package palace.crooked.model;

/** Speaks out of turn, under a name that says nothing. */
final class LoudManager {
    private LoudManager() {}

    static void shout() {
        System.out.println("!");
    }

    static void leave() {
        System.exit(1);
    }
}
