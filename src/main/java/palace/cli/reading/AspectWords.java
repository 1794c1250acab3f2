package palace.cli.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a case states of something, in words: what is so or not so is said, and not called true or false. */
final class AspectWords {
    /** What is said where it is so, and where it is not; of any other it is said that it is, or is not. */
    private static final Map<String, String[]> SAID = Map.ofEntries(
            said("textbook", "a textbook case", "no textbook case"),
            said("planned", "planned from outside", "not planned from outside"),
            said("shields leader", "shields the leader", "does not shield the leader"),
            said("own", "its commander's own", "nobody's own"),
            said("chooses its own", "chooses its own people", "does not choose its own people"),
            said("can remove", "can remove the leader", "cannot remove the leader"),
            said("instigated", "instigated by the leader", "not instigated by the leader"),
            said("suspends", "withdrawals are suspended before a run", "withdrawals go on in a run"),
            said("leader away", "the leader was away", "the leader was there"),
            said("leaked", "a warning reached the leader", "no warning reached the leader"),
            said("mediator", "with a mediator", "without a mediator"));

    /** A body's own rule of procedure, which has no words but its parts. */
    private static final Pattern RULE = Pattern.compile("of all seats (true|false), quorum (.+)");

    private AspectWords() {}

    private static Map.Entry<String, String[]> said(String aspect, String so, String not) {
        return Map.entry(aspect, new String[] {so, not});
    }

    /** As in "rank senior", "shields the leader" and, behind the majority of a body, "of all seats". */
    static String of(String aspect, String value) {
        boolean so = value.equals("true");
        if (so || value.equals("false")) {
            String[] words = SAID.get(aspect);
            return words != null ? words[so ? 0 : 1] : so ? aspect : "not " + aspect;
        }
        Matcher rule = RULE.matcher(value);
        return rule.matches() ? rule(rule.group(1), rule.group(2)) : aspect + " " + value;
    }

    /** Ties at random are told in one line, their facts among it. */
    static String inName(String words) {
        return words.replace("instigated false", of("instigated", "false"))
                .replace("instigated true", of("instigated", "true"));
    }

    private static String rule(String ofAllSeats, String quorum) {
        if (ofAllSeats.equals("true")) {
            return "of all seats";
        }
        return "of those who vote" + (quorum.equals("0") ? "" : ", if they hold " + quorum + " of all seats");
    }
}
