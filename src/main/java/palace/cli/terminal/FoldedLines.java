package palace.cli.terminal;

import java.io.IOException;
import java.io.Writer;

/**
 * Lines for people, folded where they are wider than the screen: a row of a table between two of its columns, prose
 * between two words. A word that is wider than the screen stays whole.
 */
public final class FoldedLines extends Writer {
    private static final int HANGING = 4;

    private final Writer out;
    private final int width;
    private final StringBuilder line = new StringBuilder();

    /**
     * @param width columns of the screen
     */
    public FoldedLines(Writer out, int width) {
        this.out = out;
        this.width = width;
    }

    @Override
    public void write(char[] text, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            if (text[i] == '\n') {
                out.write(fold(line.toString(), width));
                out.write('\n');
                line.setLength(0);
            } else {
                line.append(text[i]);
            }
        }
    }

    /** What is not yet a line stays here: it cannot be folded. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.write(line.toString());
        line.setLength(0);
        out.close();
    }

    /** A line as one or several, each of so many columns at most. */
    static String fold(String line, int width) {
        String margin = " ".repeat(Math.min(width / 4, indentation(line) + HANGING));
        var folded = new StringBuilder();
        String rest = line;
        while (seen(rest) > width) {
            int at = place(rest, width);
            if (at < 0) {
                break;
            }
            folded.append(rest.substring(0, at).stripTrailing()).append('\n');
            rest = margin + rest.substring(at).stripLeading();
        }
        return folded + rest;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Where a line may be broken: before a column if one begins in time, else before a word; -1 where nowhere. */
    private static int place(String line, int width) {
        int column = -1;
        int word = -1;
        int next = -1;
        int seen = 0;
        for (int i = 0; i < line.length(); i += sequence(line, i) > 0 ? sequence(line, i) : 1) {
            boolean gap = line.charAt(i) == ' ' && i > indentation(line);
            if (gap && seen <= width) {
                word = i;
                column = i + 1 < line.length() && line.charAt(i + 1) == ' ' && line.charAt(i - 1) != ' ' ? i : column;
            } else if (gap && next < 0) {
                next = i;
            }
            seen += sequence(line, i) > 0 ? 0 : 1;
        }
        return column > indentation(line) ? column : word > indentation(line) ? word : next;
    }

    /** Columns that a line takes on the screen: commands to the terminal take none. */
    static int seen(String line) {
        int seen = 0;
        for (int i = 0; i < line.length(); ) {
            int hidden = sequence(line, i);
            seen += hidden > 0 ? 0 : 1;
            i += Math.max(1, hidden);
        }
        return seen;
    }

    /** The length of a command to the terminal that begins at a place; 0 where none does. */
    private static int sequence(String line, int at) {
        if (line.charAt(at) != '\u001b') {
            return 0;
        }
        int end = at + 1;
        while (end < line.length() && !Character.isLetter(line.charAt(end))) {
            end++;
        }
        return Math.min(line.length(), end + 1) - at;
    }
}
