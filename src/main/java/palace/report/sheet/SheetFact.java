package palace.report.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import palace.scenario.difference.StatedFact;
import palace.scenario.file.ScenarioSource;

/**
 * One thing of a completed case, what its file states of it beside what the codebook fills in.
 *
 * @param section where it stands
 * @param name what it is called; empty where the section has but one
 * @param detail what else to say of it; may be empty
 * @param stated what the file says, or a change on the command line
 * @param assumed what is so because the file is silent
 */
public record SheetFact(
        String section, String name, String detail, Map<String, String> stated, Map<String, String> assumed) {
    /** Which block of a file holds what is told under a heading. */
    private static final Map<String, String> BLOCKS = Map.of(
            "the case", "scenario",
            "the leader", "leader",
            "people", "elites",
            "organisations", "organisations",
            "bodies", "bodies",
            "politics", "politics",
            "street", "street",
            "treasury", "treasury",
            "front", "front");

    static SheetFact of(StatedFact fact, ScenarioSource file, Iterable<String> changed) {
        Map<String, String> stated = new LinkedHashMap<>();
        Map<String, String> assumed = new LinkedHashMap<>();
        fact.aspects().forEach((aspect, value) -> (isStated(fact, aspect, file, changed) ? stated : assumed)
                .put(aspect.equals("short name") ? "short" : aspect, value));
        return new SheetFact(fact.section(), fact.name(), fact.detail(), stated, assumed);
    }

    private static boolean isStated(StatedFact fact, String aspect, ScenarioSource file, Iterable<String> changed) {
        String block = BLOCKS.get(fact.section());
        if (block == null || (block.equals("leader") && !fact.name().isEmpty())) {
            return true; // a tie, an event or an absence is there because the file says so
        }
        String key = aspect.equals("short name") ? "short" : aspect.replace(' ', '-');
        for (String path : changed) {
            if (path.equals("%s.%s.%s".formatted(block, fact.key(), key))
                    || path.equals("cohorts.%s.%s".formatted(fact.key(), key))
                    || path.equals(block + "." + key)) {
                return true;
            }
        }
        return file.states(block, fact.key(), key)
                || (block.equals("elites") && file.states("cohorts", fact.key(), key));
    }
}
