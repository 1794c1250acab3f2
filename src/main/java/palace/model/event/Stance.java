package palace.model.event;

/** Where an elite stands, as far as it has shown. */
public enum Stance {
    /** In office and loyal in public. */
    LOYAL(true),
    /** In office, loyal in public, and a member of a plot. */
    PLOTTING(true),
    /** Openly with the challengers. */
    JOINED(true),
    /** Has let it be seen that it will not move for either side. */
    ASIDE(true),
    /** Openly with the leader. */
    RALLIED(true),
    /** Out of office: the office stands vacant and its levers are the leader's. */
    DISMISSED(false),
    ARRESTED(false),
    EXILED(false),
    DEAD(false);

    private final boolean inOffice;

    Stance(boolean inOffice) {
        this.inOffice = inOffice;
    }

    public boolean inOffice() {
        return inOffice;
    }

    /** Whether it has shown its side in an attempt that is under way. */
    public boolean committed() {
        return this == JOINED || this == RALLIED;
    }
}
