package palace.crooked.simulation;

import palace.crooked.model.Gossip;

/** The other half of the cycle. */
public final class Ghost {
    private Ghost() {}

    public static int haunts() {
        return Gossip.sins();
    }
}
