package palace.cli.terminal;

import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** Weight of words on a terminal that can show it; {@code NO_COLOR} and pipes get plain text. */
public final class Ink {
    private static final String STRONG = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String END = "\u001b[0m";
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{4,}\\b");

    /** Control characters, and those that turn the direction of the text around them. */
    private static final Pattern COMMANDS = Pattern.compile("[\\p{IsControl}&&[^\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private Ink() {}

    public static String strong(String words) {
        return set(STRONG, words);
    }

    public static String faint(String words) {
        return set(FAINT, words);
    }

    /** The words with those in capitals set strong. */
    public static String strongCapitals(String words) {
        if (!Ansi.AUTO.enabled()) {
            return words;
        }
        return CAPITALS.matcher(words).replaceAll(found -> Matcher.quoteReplacement(STRONG + found.group() + END));
    }

    /** What somebody wrote on one line, without characters that would command the terminal. */
    public static String plain(String words) {
        return lines(words).replace('\n', ' ');
    }

    /** The same for several lines. */
    public static String lines(String words) {
        return COMMANDS.matcher(words).replaceAll("?");
    }

    /** Tells lines, or nothing. */
    public static Consumer<String> speaker(PrintWriter err, boolean quiet) {
        return line -> {
            if (!quiet) {
                err.println(lines(line));
            }
        };
    }

    private static String set(String weight, String words) {
        return Ansi.AUTO.enabled() ? weight + words + END : words;
    }
}
