package palace.report.prose;

import java.util.HashMap;
import java.util.Map;
import palace.scenario.EliteFacts;
import palace.scenario.Scenario;

/** How people of one case are told apart in running text: nobody is called as somebody else is. */
final class Callings {
    private final Map<String, Integer> shortNames = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    Callings(Scenario scenario) {
        count(scenario.leader().shortName(), scenario.leader().name());
        for (EliteFacts elite : scenario.elites()) {
            count(elite.shortName(), elite.name());
        }
    }

    private void count(String shortName, String name) {
        shortNames.merge(shortName, 1, Integer::sum);
        names.merge(name, 1, Integer::sum);
    }

    /** The short name where only one bears it, else the full name, and where that is shared too the office with it. */
    String shortly(String shortName, String name, String office) {
        if (shortNames.getOrDefault(shortName, 0) < 2) {
            return shortName;
        }
        return names.getOrDefault(name, 0) < 2 || office.isEmpty() ? name : name + ", " + office;
    }
}
