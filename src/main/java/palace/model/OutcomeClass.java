package palace.model;

import java.util.Locale;

/** The competing fates of a history, in the order in which tables list them. */
public enum OutcomeClass {
    /** Nobody moved before the horizon (right-censored). */
    NO_ATTEMPT("no attempt"),
    /** An attempt was made and defeated. */
    ATTEMPT_FAILED("the attempt failed"),
    /** An attempt succeeded: a coup. */
    COUP("coup"),
    /** A stand-off that ended in a deal. */
    DEAL("a deal"),
    /** A stand-off that the leader ended by force. */
    CRUSHED_STANDOFF("a stand-off, crushed"),
    /** The street brought the leader down. */
    STREET_OVERTHROW("overthrow by the street"),
    /** The leader died in office. */
    NATURAL_DEATH("natural death"),
    /** The leader left by the rules: a term ended, he handed over, he was replaced in good order. */
    REGULAR_EXIT("regular exit"),
    /** The leader was killed by somebody outside the elite. */
    ASSASSINATION("assassination");

    private final String words;

    OutcomeClass(String words) {
        this.words = words;
    }

    /** The name in files, for example {@code crushed_standoff}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name in sentences. */
    public String words() {
        return words;
    }
}
