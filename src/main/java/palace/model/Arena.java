package palace.model;

/** Where an attempt is decided. */
public enum Arena {
    /** Ballots in the body that can remove the leader, then in the wider body if he appeals to it. */
    VOTES("by a vote"),
    /** Arrest or seizure in the capital. */
    FORCE("by arrest in the capital"),
    /** A column moves on the capital for hours or days while others look on. */
    MARCH("by a march on the capital");

    private final String code = name().toLowerCase(java.util.Locale.ROOT); // asked for millions of times
    private final String words;

    Arena(String words) {
        this.words = words;
    }

    /** How a move goes there, in a sentence. */
    public String words() {
        return words;
    }

    /** The name in files: {@code votes}, {@code force} or {@code march}. */
    public String code() {
        return code;
    }
}
