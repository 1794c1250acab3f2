package palace.cli.terminal;

import java.util.List;

/** Words as a shell takes them. */
public final class Shell {
    private Shell() {}

    /** A word that the shell gives back as it is. */
    public static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./=:,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** A command line. */
    public static String line(List<String> words) {
        return String.join(" ", words.stream().map(Shell::quoted).toList());
    }
}
