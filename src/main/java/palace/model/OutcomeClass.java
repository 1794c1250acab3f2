package palace.model;

import java.util.Locale;

/** The competing fates of a history, in the order in which tables list them, each with all that it is called. */
public enum OutcomeClass {
    /** Nobody moved before the horizon (right-censored). */
    NO_ATTEMPT("no attempt", "no attempt", "histories without an attempt", "without an attempt", "no attempt is made"),
    /** An attempt was made and defeated. */
    ATTEMPT_FAILED(
            "the attempt failed",
            "a failed attempt",
            "failed attempts",
            "that end in a failed attempt",
            "an attempt fails"),
    /** An attempt succeeded: a coup. */
    COUP("coup", "a coup", "coups", "that end in a coup", "the leader is removed by his own"),
    /** A stand-off that ended in a deal. */
    DEAL("a deal", "a deal", "deals", "that end in a deal", "a stand-off ends in a deal"),
    /** A stand-off that the leader ended by force. */
    CRUSHED_STANDOFF(
            "a stand-off, crushed",
            "a crushed stand-off",
            "crushed stand-offs",
            "that end in a crushed stand-off",
            "a stand-off is crushed"),
    /** The street brought the leader down. */
    STREET_OVERTHROW(
            "overthrow by the street",
            "overthrow by the street",
            "overthrows by the street",
            "that end in an overthrow by the street",
            "the street brings the leader down"),
    /** The leader died in office. */
    NATURAL_DEATH(
            "natural death",
            "natural death",
            "natural deaths",
            "that end with the leader's natural death",
            "the leader dies in office"),
    /** The leader left by the rules: a term ended, he handed over, he was replaced in good order. */
    REGULAR_EXIT(
            "regular exit",
            "regular exit",
            "regular exits",
            "that end with the leader's regular exit",
            "the leader leaves by the rules"),
    /** The leader was killed by somebody outside the elite. */
    ASSASSINATION(
            "assassination",
            "assassination",
            "assassinations",
            "that end with the leader's assassination",
            "the leader is assassinated");

    private final String words;
    private final String one;
    private final String several;
    private final String histories;
    private final String clause;

    OutcomeClass(String words, String one, String several, String histories, String clause) {
        this.words = words;
        this.one = one;
        this.several = several;
        this.histories = histories;
        this.clause = clause;
    }

    /** The name in files, for example {@code crushed_standoff}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name in sentences. */
    public String words() {
        return words;
    }

    /** One of it, as in "a coup in 46% of histories". */
    public String one() {
        return one;
    }

    /** Several, as in "coups rise by three points". */
    public String several() {
        return several;
    }

    /** Which histories: as in "share of histories that end in a coup". */
    public String histories() {
        return histories;
    }

    /** What happens, as in "in 46% the leader dies in office". */
    public String clause() {
        return clause;
    }
}
