package palace.scenario;

import java.util.List;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Setting;

/** A small scenario for tests, and changed forms of it. */
public final class ScenarioTexts {
    public static final String SMALL = """
            schema: 1
            scenario:
              id: small-case
              title: A small case
              place: Nowhere
              start: 1964-06-01
              weeks: 10
              stop: leader-falls
              background: Two men and a committee.
              sources: { A: a book }
            leader:
              name: Ivan Petrovich Leader
              born: 1894-04-15
              since: 1953-09-07
              health: good
              ruthlessness: low
              force: 0.2
              votes: { council: 1 }
            organisations:
              - { id: guard, name: the guard, force: 0.3, shields-leader: true, answers-to: shelepin }
            bodies:
              - { id: council, can-remove: true }
            elites:
              - id: shelepin
                name: Alexander Shelepin
                office: secretary
                organisation: guard
                rank: senior
                votes: { council: 1 }
                closeness: [0.3, high]
              - id: brezhnev
                name: Leonid Brezhnev
                office: head of state
                rank: second
                force: 0.5
                votes: { council: 1 }
                closeness: high
                grievance: slighted
            cohorts:
              - { id: clerks, name: clerk, count: 4, rank: junior, closeness: [0.2, 0.8] }
            rivalries:
              - { predator: shelepin, prey: brezhnev }
            trust:
              - { between: [shelepin, brezhnev], weight: 0.4 }
            politics: { terror: 0.3, openness: 0.2, surveillance: 0.7, corruption: 0.4, mystique: 0.4 }
            timeline:
              - { date: 1964-07-15, event: announcement, note: nothing happens }
            """;

    private ScenarioTexts() {}

    /** Returns the small scenario with one text replaced, which must be in it. */
    public static String with(String old, String replacement) {
        if (!SMALL.contains(old)) {
            throw new IllegalArgumentException("not in the small scenario: " + old);
        }
        return SMALL.replace(old, replacement);
    }

    /** Returns the scenario of a text. */
    public static Scenario parse(String text, String... settings) {
        return ScenarioReader.parse("case.yaml", text, changes(settings));
    }

    public static List<Setting> changes(String... settings) {
        return List.of(settings).stream().map(ScenarioTexts::setting).toList();
    }

    private static Setting setting(String text) {
        Setting setting = Setting.parse(text);
        if (setting == null) {
            throw new IllegalArgumentException(text);
        }
        return setting;
    }

    /** Returns the message with which a text is refused. */
    public static String refusal(String text, String... settings) {
        try {
            parse(text, settings);
        } catch (ScenarioException refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("the scenario was read, but should be refused");
    }
}
