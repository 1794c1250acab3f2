package palace.report;

import java.util.Locale;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.simulation.AttemptTrace;

/** The plain English of attempts and counts. */
final class Words {
    private static final String[] SMALL = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };
    private static final String[] ORDER = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"};

    private Words() {}

    /** As in "1 week" and "22 weeks". */
    static String count(long count, String one) {
        return count(count, one, one + "s");
    }

    /** As in "1 history" and "22 histories". */
    static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** As in "no plot", "one plot", "twelve plots" and "13 plots". */
    static String small(long count, String one) {
        String number = count < SMALL.length ? SMALL[(int) count] : Long.toString(count);
        return number + " " + (count <= 1 ? one : one + "s");
    }

    /** As in "second"; from the ninth on as in "9th". */
    static String ordinal(int position) {
        return position <= ORDER.length ? ORDER[position - 1] : position + "th";
    }

    /** The text with a capital at the start. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** As in " at Pitsunda"; empty for a place that is not known. */
    static String at(String place) {
        return place.isEmpty() ? "" : " at " + place;
    }

    /** How an attempt is made: "by vote in the Presidium". */
    static String manner(Arena arena, Cast cast) {
        return switch (arena) {
            case VOTES -> cast.body().isEmpty() ? "by vote" : "by vote in " + cast.body();
            case FORCE -> "by force in " + cast.place();
            case MARCH -> "by a march on " + cast.place();
        };
    }

    /** What is counted in an arena. */
    static String weight(Arena arena) {
        return arena == Arena.VOTES ? "the votes" : "the force";
    }

    /** How an attempt ended, for someone who scans a page. */
    static String ending(AttemptTrace attempt) {
        boolean coup = attempt.outcome() == OutcomeClass.COUP;
        String words = coup ? "COUP" : sentence(attempt.outcome().words());
        return attempt.hours().isEmpty() ? words : words + " after " + count(attempt.duration(), "hour");
    }
}
