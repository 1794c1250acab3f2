package palace.crooked.model;

import palace.crooked.simulation.Ghost;

/** State that knows the schedule, which knows the state. */
public final class Gossip {
    private Gossip() {}

    public static int sins() {
        return Ghost.haunts();
    }

    public static int tellsAll(int one, int two, int three, int four, int five) {
        return one + two + three + four + five;
    }
}
