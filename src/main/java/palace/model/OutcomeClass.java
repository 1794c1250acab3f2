package palace.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The competing fates of a history, in the order in which tables list them, each with all that anybody asks of it. */
public enum OutcomeClass {
    /** Nobody moved before the horizon (right-censored). */
    NO_ATTEMPT(
            Hue.LIGHT,
            Fate.STAYS,
            "no attempt",
            "no attempt",
            "histories without an attempt",
            "without an attempt",
            "no attempt is made",
            ""),
    /** An attempt was made and defeated. */
    ATTEMPT_FAILED(
            Hue.GREEN,
            Fate.STAYS,
            "the attempt failed",
            "a failed attempt",
            "failed attempts",
            "that end in a failed attempt",
            "an attempt fails",
            ""),
    /** An attempt succeeded: a coup. */
    COUP(
            Hue.ORANGE,
            Fate.FALLS,
            "coup",
            "a coup",
            "coups",
            "that end in a coup",
            "the leader is removed by his own",
            ""),
    /** A stand-off that ended in a deal. */
    DEAL(Hue.BLUE, Fate.STAYS, "a deal", "a deal", "deals", "that end in a deal", "a stand-off ends in a deal", ""),
    /** A stand-off that the leader ended by force. */
    CRUSHED_STANDOFF(
            Hue.PURPLE,
            Fate.STAYS,
            "a stand-off, crushed",
            "a crushed stand-off",
            "crushed stand-offs",
            "that end in a crushed stand-off",
            "a stand-off is crushed",
            ""),
    /** The street brought the leader down. */
    STREET_OVERTHROW(
            Hue.VERMILION,
            Fate.FALLS,
            "overthrow by the street",
            "overthrow by the street",
            "overthrows by the street",
            "that end in an overthrow by the street",
            "the street brings the leader down",
            "OVERTHROW: the street brings {leader} down"),
    /** The leader died in office. */
    NATURAL_DEATH(
            Hue.BLACK,
            Fate.FALLS,
            "natural death",
            "natural death",
            "natural deaths",
            "that end with the leader's natural death",
            "the leader dies in office",
            "{Leader} dies in office"),
    /** The leader left by the rules: a term ended, he handed over, he was replaced in good order. */
    REGULAR_EXIT(
            Hue.SKY,
            Fate.FALLS,
            "regular exit",
            "regular exit",
            "regular exits",
            "that end with the leader's regular exit",
            "the leader leaves by the rules",
            "{Leader} leaves office by the rules"),
    /** The leader was killed by somebody outside the elite. */
    ASSASSINATION(
            Hue.YELLOW,
            Fate.FALLS,
            "assassination",
            "assassination",
            "assassinations",
            "that end with the leader's assassination",
            "the leader is assassinated",
            "{Leader} is assassinated");

    /** What it means for who rules. */
    private enum Fate {
        STAYS,
        FALLS
    }

    private static final List<OutcomeClass> BY_REACH = List.of(COUP, DEAL, CRUSHED_STANDOFF, ATTEMPT_FAILED);

    private final String code = name().toLowerCase(Locale.ROOT); // asked for millions of times
    private final Hue hue;
    private final Fate leader;
    private final String words;
    private final String one;
    private final String several;
    private final String histories;
    private final String clause;
    private final String headline;

    OutcomeClass(
            Hue hue,
            Fate leader,
            String words,
            String one,
            String several,
            String histories,
            String clause,
            String headline) {
        this.hue = hue;
        this.leader = leader;
        this.words = words;
        this.one = one;
        this.several = several;
        this.histories = histories;
        this.clause = clause;
        this.headline = headline;
    }

    /** The most far-reaching of the ends of attempts, which is the fate of a history whose leader stays. */
    public static OutcomeClass furthest(Set<OutcomeClass> ends) {
        for (OutcomeClass end : BY_REACH) {
            if (ends.contains(end)) {
                return end;
            }
        }
        return NO_ATTEMPT;
    }

    /** Its colour on every chart. */
    public Hue hue() {
        return hue;
    }

    /** Whether a leader's time in office ends by it. */
    public boolean endsReign() {
        return leader == Fate.FALLS;
    }

    /** The name in files, for example {@code crushed_standoff}. */
    public String code() {
        return code;
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

    /** What a headline says of it, for {@code {leader}}; empty where the attempts before it have said all. */
    public String headline() {
        return headline;
    }
}
