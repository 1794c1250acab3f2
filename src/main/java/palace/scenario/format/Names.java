package palace.scenario.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that a file defines, by kind, known before anything that refers to them is read: a tie may name an elite
 * that stands further down, or one whose own entry has a mistake.
 */
public final class Names {
    private final Map<String, Map<String, Defined>> kinds = new LinkedHashMap<>();

    /**
     * A name and where it was given.
     *
     * @param members how many stand behind it: the size of a cohort, or 0
     */
    public record Defined(String name, Place place, int members) {}

    /** Notes a name; returns the place of the same name if it was given before, among any of the kinds named. */
    public @Nullable Place define(String kind, Defined named, List<String> sharing) {
        for (String other : sharing) {
            Defined before = of(other).get(named.name());
            if (before != null) {
                return before.place();
            }
        }
        kinds.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(named.name(), named);
        return null;
    }

    /** Whether the name is one of that kind, or of the form {@code cohort-7} for a member of a cohort. */
    public boolean has(String kind, String name) {
        return of(kind).containsKey(name) || isMember(kind, name);
    }

    /** Returns where the name was given. */
    public @Nullable Place placeOf(String name) {
        return kinds.values().stream()
                .map(names -> names.get(name))
                .filter(defined -> defined != null)
                .map(Defined::place)
                .findFirst()
                .orElse(null);
    }

    /** Returns all names of a kind in the order of the file. */
    public List<String> all(String kind) {
        return new ArrayList<>(of(kind).keySet());
    }

    /** Whether the name is of the form {@code cohort-7}, and the cohort has as many members. */
    public boolean isMember(String kind, String name) {
        int dash = name.lastIndexOf('-');
        Defined cohort = dash < 1 ? null : of(kind).get(name.substring(0, dash));
        String ordinal = name.substring(dash + 1);
        return cohort != null && ordinal.matches("[1-9][0-9]{0,8}") && Integer.parseInt(ordinal) <= cohort.members();
    }

    private Map<String, Defined> of(String kind) {
        return kinds.getOrDefault(kind, Map.of());
    }
}
