package palace.model;

import org.jspecify.annotations.Nullable;

/** The optional layers of a regime; a layer that a case does not ask for is absent, and its mechanism does nothing. */
public final class Layers {
    private @Nullable Crowd crowd;

    Layers() {}

    Layers copy() {
        Layers copy = new Layers();
        copy.crowd = crowd == null ? null : crowd.copy();
        return copy;
    }

    /** The people in the street. */
    public @Nullable Crowd crowd() {
        return crowd;
    }

    public void add(Crowd layer) {
        crowd = layer;
    }
}
