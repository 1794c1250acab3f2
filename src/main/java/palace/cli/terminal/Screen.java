package palace.cli.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Help.Ansi;

/** The terminal on which people read. */
public final class Screen {
    private static final int USUAL = 110;
    private static final int LEAST = 40;
    private static final int MOST = 200;

    /** What these print is for programs, on a terminal too. */
    private static final Set<String> NOT_FOLDED = Set.of("schema", "odd", "completion", "job");

    private Screen() {}

    /** Its columns, as the launcher found them; as many as prose reads well in, where nobody knows. */
    public static int width() {
        String told = System.getenv("COLUMNS");
        return told != null && told.matches("[0-9]{1,5}")
                ? Math.max(LEAST, Math.min(MOST, Integer.parseInt(told)))
                : USUAL;
    }

    /** Whether what a command says is folded to the width: where a person reads it, and it is no JSON. */
    public static boolean folds(List<String> arguments) {
        return isWatched(1)
                && System.getenv("COLUMNS") != null
                && arguments.stream().noneMatch(word -> NOT_FOLDED.contains(word) || word.equalsIgnoreCase("json"));
    }

    /** Whether a stream, 1 or 2, goes to a terminal; Java itself does not know. */
    static boolean isWatched(int stream) {
        try {
            String target = Path.of("/proc/self/fd/" + stream).toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return Ansi.AUTO.enabled();
        }
    }
}
