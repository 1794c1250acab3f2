package palace.scenario.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import palace.scenario.Scenario;

/**
 * How two scenarios differ in what they state. The order of a file, its comments, its citations and the name of the case
 * are no difference; a default that is written out is none either.
 */
public final class ScenarioDifference {
    private final Portrait first;
    private final Portrait second;
    private final List<Difference> differences = new ArrayList<>();

    private ScenarioDifference(Scenario first, Scenario second) {
        this.first = new Portrait(first);
        this.second = new Portrait(second);
    }

    /** The differences between two scenarios, in the order of the format; empty where both state the same. */
    public static List<Difference> between(Scenario first, Scenario second) {
        return new ScenarioDifference(first, second).find();
    }

    private List<Difference> find() {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        for (Portrait portrait : List.of(first, second)) {
            portrait.entries()
                    .forEach((key, entry) -> keys.computeIfAbsent(entry.section(), section -> new LinkedHashSet<>())
                            .add(key));
        }
        for (String section : Portrait.sections(first, second)) {
            for (String key : keys.getOrDefault(section, Set.of())) {
                compare(first.entries().get(key), second.entries().get(key));
            }
        }
        return List.copyOf(differences);
    }

    private void compare(@Nullable Stated before, @Nullable Stated after) {
        if (before == null && after != null) {
            differences.add(new Difference(after.section(), after.described(), null, null, after.described()));
        } else if (after == null && before != null) {
            differences.add(new Difference(before.section(), before.described(), null, before.described(), null));
        } else if (before != null && after != null) {
            Set<String> aspects = new LinkedHashSet<>(before.aspects().keySet());
            aspects.addAll(after.aspects().keySet());
            for (String aspect : aspects) {
                compare(aspect, before, after);
            }
        }
    }

    private void compare(String aspect, Stated before, Stated after) {
        String was = before.aspects().get(aspect);
        String is = after.aspects().get(aspect);
        if (!Objects.equals(was, is)) {
            differences.add(new Difference(
                    after.section(),
                    after.name(),
                    aspect,
                    was == null ? null : first.names().in(was),
                    is == null ? null : second.names().in(is)));
        }
    }
}
