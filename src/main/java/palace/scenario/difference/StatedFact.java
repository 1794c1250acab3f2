package palace.scenario.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.scenario.Scenario;

/**
 * One thing that a completed case speaks of, with all that holds of it, be it stated or a default.
 *
 * @param section where it stands: people, trust, politics
 * @param key its id, where it has one
 * @param name what it is called; empty where the section has but one
 * @param detail what else to say of it: an office, a note; may be empty
 * @param aspects what holds of it, each in words
 */
public record StatedFact(String section, String key, String name, String detail, Map<String, String> aspects) {

    /** Everything that a case speaks of, in the order of the format. */
    public static List<StatedFact> all(Scenario scenario) {
        var portrait = new Portrait(scenario);
        return Portrait.sections(portrait, portrait).stream()
                .flatMap(section -> portrait.entries().values().stream()
                        .filter(entry -> entry.section().equals(section)))
                .map(entry -> of(entry, portrait.names()))
                .toList();
    }

    private static StatedFact of(Stated entry, Called names) {
        Map<String, String> aspects = new LinkedHashMap<>();
        entry.aspects().forEach((aspect, value) -> aspects.put(aspect, names.in(value)));
        return new StatedFact(entry.section(), entry.key(), entry.name(), entry.detail(), aspects);
    }
}
