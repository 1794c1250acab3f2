package palace.model;

/** Where an attempt is decided. */
public enum Arena {
    /** Ballots in the body that can remove the leader, then in the wider body if he appeals to it. */
    VOTES,
    /** Arrest or seizure in the capital. */
    FORCE,
    /** A column moves on the capital for hours or days while others look on. */
    MARCH;

    /** The name in files: {@code votes}, {@code force} or {@code march}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
