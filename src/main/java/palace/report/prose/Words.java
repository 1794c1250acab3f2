package palace.report.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.report.table.Numbers;
import palace.simulation.history.AttemptTrace;

/** The plain English of attempts and counts. */
public final class Words {
    private static final String[] SMALL = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };
    private static final String[] ORDER = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"};

    private static final Pattern AFTER_THE_NOUN = Pattern.compile(" (of|in|at|on|near|from|for|with|under|who) ");

    private Words() {}

    /** As in "1 week" and "22 weeks". */
    public static String count(long count, String one) {
        return count(count, one, one + "s");
    }

    /** As in "1 history" and "22 histories". */
    public static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** As in "no plot", "one plot", "twelve plots" and "13 plots". */
    public static String small(long count, String one) {
        String number = count < SMALL.length ? SMALL[(int) count] : Long.toString(count);
        return number + " " + (count <= 1 ? one : one + "s");
    }

    /** A number alone: "none", "one", "two". */
    public static String none(long count) {
        return count == 0 ? "none" : count < SMALL.length ? SMALL[(int) count] : Long.toString(count);
    }

    /** As in "second"; from the ninth on as in "9th". */
    public static String ordinal(int position) {
        return position <= ORDER.length ? ORDER[position - 1] : position + "th";
    }

    /** The text with a capital at the start, be it emphasised or not. */
    public static String sentence(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '*') {
            first++;
        }
        return first == text.length()
                ? text
                : text.substring(0, first)
                        + text.substring(first, first + 1).toUpperCase(Locale.ROOT)
                        + text.substring(first + 1);
    }

    /** As in "Soyuz deputies", "deputies of the centre" and "envoys or editors". */
    public static String plural(String one) {
        Matcher rest = AFTER_THE_NOUN.matcher(one);
        int end = rest.find() ? rest.start() : one.length();
        String noun = one.substring(0, end);
        return String.join(
                        " or ",
                        Arrays.stream(noun.split(" or ")).map(Words::pluralNoun).toList())
                + one.substring(end);
    }

    private static String pluralNoun(String noun) {
        int end = noun.length();
        String many;
        if (noun.matches(".*[^aeiou]y")) {
            many = noun.substring(0, end - 1) + "ies";
        } else if (noun.matches(".*(s|x|ch|sh)")) {
            many = noun + "es";
        } else if (noun.endsWith("man")) {
            many = noun.substring(0, end - 2) + "en";
        } else {
            many = noun + "s";
        }
        return many;
    }

    /** As in " in the Crimea"; empty for a place that is not known. */
    public static String in(String place) {
        return place.isEmpty() ? "" : " in " + place;
    }

    /** How an attempt is made: "by vote in the Presidium". */
    public static String manner(Arena arena, Cast cast) {
        return switch (arena) {
            case VOTES ->
                cast.institutions().body().isEmpty()
                        ? "by vote"
                        : "by vote in " + cast.institutions().body();
            case FORCE -> "by force in " + cast.place();
            case MARCH -> "by a march on " + cast.place();
        };
    }

    /** What is counted in an arena: where force decides it is half force and half power, which is not told as force. */
    public static String weight(Arena arena) {
        return arena == Arena.VOTES ? "the votes" : "the weight";
    }

    /** What is counted in an attempt: "the votes in the Presidium". */
    public static String weighed(Arena arena, Cast cast) {
        String body = cast.institutions().body();
        if (arena != Arena.VOTES) {
            return "weight, half of it force and half power";
        }
        return body.isEmpty() ? weight(arena) : "the votes in " + body;
    }

    /** How the sides stood at the end; who was undecided is named only when there is somebody. */
    public static String balance(AttemptTrace attempt) {
        double open = 1 - attempt.joinedShare() - attempt.ralliedShare() - attempt.asideShare();
        return "%s of %s joined, %s rallied, %s stood aside%s"
                .formatted(
                        Numbers.fixed(attempt.joinedShare(), 2),
                        weight(attempt.arena()),
                        Numbers.fixed(attempt.ralliedShare(), 2),
                        Numbers.fixed(attempt.asideShare(), 2),
                        open < 0.005 ? "" : ", %s undecided".formatted(Numbers.fixed(open, 2)));
    }

    /**
     * How an attempt ended, for someone who scans a page.
     *
     * @param target name of the rival aimed at, for an attempt that was not against the leader
     */
    public static String ending(AttemptTrace attempt, String target) {
        boolean won = attempt.outcome() == OutcomeClass.COUP;
        boolean againstLeader = attempt.target() == Party.LEADER;
        String words = won
                ? againstLeader ? "COUP" : sentence(target) + " FALLS"
                : sentence(attempt.outcome().words());
        return attempt.hours().isEmpty() ? words : words + " after " + count(attempt.duration(), "hour");
    }
}
