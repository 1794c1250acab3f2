package palace.cli.terminal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where Palace lives: the clone that its launcher stands in. */
public final class Home {
    private Home() {}

    /** The folder; null when the program was started without the launcher. */
    public static @Nullable Path folder() {
        String home = System.getProperty("palace.home");
        return home == null ? null : Path.of(home);
    }

    /** The program as a user would type it here. */
    public static String launcher() {
        Path home = folder();
        if (home == null || home.equals(Path.of("").toAbsolutePath())) {
            return "./palace";
        }
        return home.resolve("palace").toString();
    }

    /** A path as a user would type it here: relative where it lies below the folder he is in. */
    public static String asTyped(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole).toString() : path.toString();
    }
}
