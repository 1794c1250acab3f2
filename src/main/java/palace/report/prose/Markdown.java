package palace.report.prose;

/** Text of a scenario's author made safe for Markdown: it is shown as it was written, and nothing else. */
public final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]<>#|~!&$";

    private Markdown() {}

    /** The text on one line, with every character that Markdown or HTML could take as a command escaped. */
    public static String escape(String text) {
        String line = Plain.text(text);
        var out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || (i == 0 && "-+=".indexOf(c) >= 0) || isNumberedItem(line, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Whether this is the dot or bracket of "1. " or "1) " at the start of a line, which would begin a list. */
    private static boolean isNumberedItem(String line, int at) {
        if (at == 0 || (line.charAt(at) != '.' && line.charAt(at) != ')')) {
            return false;
        }
        return line.chars().limit(at).allMatch(Character::isDigit);
    }
}
