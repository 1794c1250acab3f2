package palace.scenario.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A slip of the pen that makes a text no YAML. The library tells where it stumbled, which may be many lines below: a
 * quote that is not closed goes on to the next one, wherever that is.
 *
 * @param at where in the text the slip begins
 */
record Slip(int at, String finding, String maybe) {
    private static final Pattern KEY = Pattern.compile("\\n[ ]*(?:- +)?(?:\\{ *)?[a-z][a-z0-9-]*:(?=\\s)");
    private static final Pattern COLON_IN_TEXT =
            Pattern.compile("[ ]*(?:- +)?[a-z][a-z0-9-]*: +([^\\s'\"\\[{>|#].*?:\\s.*?)(?: #.*)?\\s*");
    private static final String GOES_ON = ",]}:#\n\r";

    /**
     * Looks for what may have made the library stumble.
     *
     * @param line the line in which it did, from 0
     */
    static @Nullable Slip in(String text, int line) {
        int end = startOf(line + 1, text);
        for (Quoted quoted : quoted(text)) {
            Slip slip = quoted.start() < end ? slip(quoted, text) : null;
            if (slip != null) {
                return slip;
            }
        }
        int start = startOf(line, text);
        Matcher colon = COLON_IN_TEXT.matcher(text.substring(start, end));
        return colon.matches() ? colon(start + colon.start(1), colon.group(1)) : null;
    }

    private static Slip colon(int at, String words) {
        String quoted = words.matches(".*[\"\\\\].*") ? "'" + words.replace("'", "''") + "'" : '"' + words + '"';
        return new Slip(
                at, "is not YAML: the text has a ': ' in it, which begins a value.", "Maybe in quotes: " + quoted);
    }

    private static @Nullable Slip slip(Quoted quoted, String text) {
        boolean single = quoted.mark() == '\'';
        // nobody writes keys of ours within a text: the quote was meant to end before them
        if (KEY.matcher(text.substring(quoted.start(), quoted.end())).find()) {
            return new Slip(
                    quoted.start(),
                    "is not YAML: the quote that opens here is not closed in its line.",
                    "Maybe put a " + quoted.mark() + " where the text ends.");
        }
        if (quoted.end() >= text.length() || GOES_ON.indexOf(next(text, quoted.end())) >= 0) {
            return null;
        }
        return new Slip(
                quoted.end() - 1,
                "is not YAML: the quote ends here, and text follows it.",
                single
                        ? "Maybe it is an apostrophe: write it twice ('') or put the text in double quotes."
                        : "Maybe it belongs to the text: write \\\" or put the text in single quotes.");
    }

    private static char next(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\n';
    }

    /** Something in quotes; its end is that of the text where nothing closes it. */
    private record Quoted(int start, int end, char mark) {}

    /** All that stands in quotes where a value or a key may begin: an apostrophe within a word opens nothing. */
    private static List<Quoted> quoted(String text) {
        var all = new ArrayList<Quoted>();
        int at = 0;
        boolean begins = true;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#' && isSpace(text, at - 1)) {
                at = endOfLine(text, at);
            } else if (begins && (c == '\'' || c == '"')) {
                int end = close(text, at);
                all.add(new Quoted(at, end, c));
                at = end;
                begins = false;
            } else if (begins && depth == 0 && (c == '>' || c == '|')) {
                at = endOfBlock(text, at);
                begins = true;
            } else {
                depth += (begins || depth > 0) && (c == '[' || c == '{') ? 1 : 0;
                depth -= depth > 0 && (c == ']' || c == '}') ? 1 : 0;
                begins = begins(c, begins, depth, isSpace(text, at + 1));
                at++;
            }
        }
        return all;
    }

    private static boolean begins(char c, boolean before, int depth, boolean spaceFollows) {
        return switch (c) {
            case '\n' -> true;
            case ' ', '\r' -> before;
            case '-', ':' -> spaceFollows;
            case ',', '[', '{' -> depth > 0;
            default -> false;
        };
    }

    /** Whether a place has no sign: a blank, or where there is no text. */
    private static boolean isSpace(String text, int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static int close(String text, int open) {
        char mark = text.charAt(open);
        for (int at = open + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (mark == '"' && c == '\\') {
                at++;
            } else if (c == mark && mark == '\'' && text.startsWith("''", at)) {
                at++;
            } else if (c == mark) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static int endOfLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Where a folded text ends: at the first line that is not indented further than the one in which it begins. */
    private static int endOfBlock(String text, int at) {
        int indent = indent(text, text.lastIndexOf('\n', at) + 1);
        int end = endOfLine(text, at);
        while (end < text.length()) {
            int next = endOfLine(text, end + 1);
            boolean blank = text.substring(end, next).isBlank();
            if (!blank && indent(text, end + 1) <= indent) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int indent(String text, int lineStart) {
        int at = lineStart;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - lineStart;
    }

    private static int startOf(int line, String text) {
        int start = 0;
        for (int passed = 0; passed < line && start < text.length(); passed++) {
            start = Math.min(text.length(), endOfLine(text, start) + 1);
        }
        return start;
    }
}
