package palace.scenario.format;

import java.util.Collection;
import java.util.Locale;

/** The spelling of names in files and messages. */
public final class Kebab {
    private Kebab() {}

    /** Returns {@code HEAD_OF_STATE} or {@code headOfState} as {@code head-of-state}. */
    public static String kebab(String name) {
        return name.contains("_") || name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT).replace('_', '-')
                : name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Returns the names with commas between them. */
    static String list(Collection<String> names) {
        return String.join(", ", names);
    }

    /** Returns the path one step further. */
    static String join(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }

    /** Returns the path one step back. */
    static String parent(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
