package palace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the sources of the program say, for rules that the compiler does not keep. */
final class Sources {
    private static final Path MAIN = Path.of("src", "main", "java", "palace");

    private Sources() {}

    /** The files below a room, in the order of their names. */
    static List<Path> of(String room) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without its comments and strings; every line keeps its number. */
    static String code(String text) {
        StringBuilder code = new StringBuilder(text);
        int at = 0;
        while (at < code.length()) {
            String end = end(code, at);
            int from = at++;
            if (!end.isEmpty()) {
                int found = closing(code, from + 1, end);
                at = found < 0 ? code.length() : found + (end.equals("\n") ? 0 : end.length());
                blank(code, from, at);
            }
        }
        return code.toString();
    }

    /** By what that ends which begins here and is no code; empty where code goes on. */
    private static String end(CharSequence code, int at) {
        String next = code.subSequence(at, Math.min(code.length(), at + 3)).toString();
        if (next.startsWith("/*")) {
            return "*/";
        }
        if (next.startsWith("//")) {
            return "\n";
        }
        if (next.equals("\"\"\"")) {
            return next;
        }
        return next.startsWith("\"") || next.startsWith("'") ? next.substring(0, 1) : "";
    }

    private static int closing(StringBuilder code, int from, String end) {
        int start = end.length() == 3 ? from + 2 : from;
        int found = code.indexOf(end, start);
        while (found > 0 && end.length() == 1 && !end.equals("\n") && escaped(code, found)) {
            found = code.indexOf(end, found + 1);
        }
        return found;
    }

    private static boolean escaped(CharSequence code, int at) {
        int slashes = 0;
        while (code.charAt(at - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static void blank(StringBuilder code, int from, int to) {
        for (int at = from; at < to; at++) {
            if (code.charAt(at) != '\n') {
                code.setCharAt(at, ' ');
            }
        }
    }
}
