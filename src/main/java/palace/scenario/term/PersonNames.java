package palace.scenario.term;

import org.jspecify.annotations.Nullable;

/** The names of people as prose uses them. */
public final class PersonNames {
    private PersonNames() {}

    /** Returns the given short name, or else the last word of the full name. */
    public static String shortName(String name, @Nullable String given) {
        return given == null ? name.substring(name.lastIndexOf(' ') + 1) : given;
    }
}
