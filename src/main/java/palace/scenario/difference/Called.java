package palace.scenario.difference;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import palace.scenario.Scenario;

/** What the ids of a scenario are called in words. */
final class Called {
    private final Map<String, String> byId = new TreeMap<>();

    Called(Scenario scenario) {
        scenario.elites().forEach(elite -> byId.put(elite.id(), elite.shortName()));
        scenario.cohorts().forEach(cohort -> byId.put(cohort.id(), "every " + cohort.name()));
        byId.put("leader", scenario.leader().shortName());
    }

    /** The name of an id; a word that is no id as it is. */
    String of(String id) {
        return byId.getOrDefault(id, id);
    }

    /** The same for a list of ids, parted by commas. */
    String in(String words) {
        return Arrays.stream(words.split(", ", -1)).map(this::of).collect(Collectors.joining(", "));
    }
}
