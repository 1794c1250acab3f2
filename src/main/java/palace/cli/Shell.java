package palace.cli;

import java.util.List;

/** Words as a shell takes them. */
final class Shell {
    private Shell() {}

    /** A word that the shell gives back as it is. */
    static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./=:,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** A command line. */
    static String line(List<String> words) {
        return String.join(" ", words.stream().map(Shell::quoted).toList());
    }
}
