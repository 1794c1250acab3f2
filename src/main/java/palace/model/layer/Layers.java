package palace.model.layer;

import org.jspecify.annotations.Nullable;

/** The optional layers of a regime; a layer that a case does not ask for is absent, and its mechanism does nothing. */
public final class Layers {
    private @Nullable Crowd crowd;
    private @Nullable Coffers coffers;
    private @Nullable Frontline frontline;
    private @Nullable Escalation escalation;

    public Layers() {}

    public Layers copy() {
        Layers copy = new Layers();
        copy.crowd = crowd == null ? null : crowd.copy();
        copy.coffers = coffers == null ? null : coffers.copy();
        copy.frontline = frontline == null ? null : frontline.copy();
        copy.escalation = escalation == null ? null : escalation.copy();
        return copy;
    }

    /** The people in the street. */
    public @Nullable Crowd crowd() {
        return crowd;
    }

    public void add(Crowd layer) {
        crowd = layer;
    }

    /** The regime's money. */
    public @Nullable Coffers coffers() {
        return coffers;
    }

    public void add(Coffers layer) {
        coffers = layer;
    }

    /** The war. */
    public @Nullable Frontline frontline() {
        return frontline;
    }

    public void add(Frontline layer) {
        frontline = layer;
    }

    /** What a war costs, in years of revenue a year. */
    public double burden() {
        return frontline == null ? 0 : frontline.burden();
    }

    /** What the leader could still do to everybody. */
    public @Nullable Escalation escalation() {
        return escalation;
    }

    public void add(Escalation layer) {
        escalation = layer;
    }
}
