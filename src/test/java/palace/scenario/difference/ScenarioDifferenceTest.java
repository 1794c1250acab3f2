package palace.scenario.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.scenario.Scenario;
import palace.scenario.file.ScenarioReader;

class ScenarioDifferenceTest {
    private static final String HEAD = """
            schema: 1
            scenario:
              id: case
              title: A case
              place: Nowhere
              start: 1964-06-01
              weeks: 10
              stop: leader-falls
              background: Three men.
              sources: { A: a book }
            leader:
              { name: Ivan Leader, born: 1894-04-15, since: 1953-09-07, health: good, ruthlessness: low, force: 0.5 }
            politics: { terror: 0.3, openness: 0.2, surveillance: 0.7, corruption: 0.4, mystique: 0.4 }
            """;
    private static final String ANNA =
            "  - { id: anna, name: Anna Arkadyevna, office: minister, rank: senior, closeness: [0.3, 0.7], force: 0.3 }\n";
    private static final String BORIS =
            "  - { id: boris, name: Boris Godunov, office: secretary, rank: middle, closeness: 0.5, force: 0.2 }\n";
    private static final String TIES = """
            rivalries:
              - { predator: anna, prey: boris, mutual: true }
            trust:
              - { between: [anna, boris], weight: 0.4, source: A }
            timeline:
              - { date: 1964-07-15, event: announcement, note: nothing happens }
            """;
    private static final String WHOLE = HEAD + "elites:\n" + ANNA + BORIS + TIES;

    @Test
    void aScenarioStatesTheSameAsItself() {
        assertThat(between(WHOLE, WHOLE)).isEmpty();
    }

    @Test
    void theOrderOfElitesIsNoDifference() {
        assertThat(between(WHOLE, HEAD + "elites:\n" + BORIS + ANNA + TIES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "between: [anna, boris]                          | between: [boris, anna]",
                "source: A                                       | source: B",
                "terror: 0.3                                     | terror: low",
                "rank: senior                                    | rank: senior, ambition: medium",
                "id: case                                        | id: another",
                "- { predator: anna, prey: boris, mutual: true } | - { predator: boris, prey: anna, mutual: true }",
                "  - { predator: anna, prey: boris, mutual: true } "
                        + "| [ { predator: anna, prey: boris }, { predator: boris, prey: anna } ]"
            })
    void anotherWayToStateTheSameIsNoDifference(String one, String other) {
        assertThat(between(WHOLE, with(one, other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mystique: 0.4 | mystique: 0.4, handovers: { count: 2, years: 47 } | politics/handovers (not stated) becomes count 2, years 47",
                "closeness: [0.3, 0.7] | closeness: [0.2, 0.7] | Arkadyevna: closeness 0.3 to 0.7 becomes 0.2 to 0.7",
                "rank: middle          | rank: senior          | Godunov: rank middle becomes senior",
                "office: minister      | office: envoy         | Arkadyevna: office minister becomes envoy",
                "weight: 0.4           | weight: 0.5           | trust between Arkadyevna and Godunov: weight 0.4 becomes 0.5",
                "mutual: true          | mutual: false         | Godunov preying on Arkadyevna is gone",
                "terror: 0.3           | terror: 0.35          | politics/terror 0.3 becomes 0.35",
                "weeks: 10             | weeks: 12             | the case/weeks 10 becomes 12",
                "1964-07-15            | 1964-07-16            | announcement on 1964-07-15, nothing happens is gone",
                "nothing happens       | a parade              | note nothing happens becomes a parade",
                "born: 1894-04-15      | born: 1894-04-15, levers: 0.5 | the leader/levers 0.8 becomes 0.5",
                "ruthlessness: low     | ruthlessness: low, attention: 0.5 | the leader/attention (not stated) becomes 0.5"
            })
    void whatIsStatedDifferentlyIsToldInWords(String one, String other, String words) {
        assertThat(told(between(WHOLE, with(one, other)))).contains(words.replace('/', '|'));
    }

    @Test
    void whoComesAndWhoGoesIsNamedWithHisOffice() {
        String alone = HEAD + "elites:\n" + ANNA;
        String withBoris = HEAD + "elites:\n" + ANNA + BORIS;

        assertThat(told(between(alone, withBoris))).isEqualTo("people|Boris Godunov, secretary is new");
        assertThat(told(between(withBoris, alone))).isEqualTo("people|Boris Godunov, secretary is gone");
    }

    @Test
    void aTieThatIsRemovedIsTheOnlyDifference() {
        String without = with("  - { between: [anna, boris], weight: 0.4, source: A }\n", "  []\n");

        assertThat(told(between(WHOLE, without))).isEqualTo("trust|trust between Arkadyevna and Godunov is gone");
    }

    @Test
    void aLayerIsOneDifferenceWhenItComesAndOneForEachNumberWhenItChanges() {
        String calm = WHOLE + "street: { anger: 0.2 }\n";
        String angry = WHOLE + "street: { anger: 0.8 }\n";

        assertThat(told(between(WHOLE, calm))).isEqualTo("street|the street is new");
        assertThat(told(between(calm, angry))).isEqualTo("street|anger 0.2 becomes 0.8");
    }

    @Test
    void twoEventsOfOneKindOnOneDayAreTwo() {
        String event = "  - { date: 1964-07-15, event: announcement, note: nothing happens }\n";

        assertThat(between(WHOLE, with(event, event + event))).hasSize(1);
    }

    @Test
    void whatATextbookCaseChangesInBehaviourIsADifference() {
        String textbook = with("stop: leader-falls", "stop: leader-falls\n  textbook: true");
        String noisy = textbook + "behaviour: { choice.rationality: 2 }\n";

        assertThat(told(between(textbook, noisy))).isEqualTo("behaviour|choice.rationality (not stated) becomes 2");
    }

    @Test
    void differencesAreTheSameFromTheOtherSide() {
        List<Difference> there = between(WHOLE, with("terror: 0.3", "terror: 0.35"));
        List<Difference> back = between(with("terror: 0.3", "terror: 0.35"), WHOLE);

        assertThat(there).hasSize(1);
        assertThat(back).hasSize(1);
        assertThat(back.get(0).before()).isEqualTo(there.get(0).after());
    }

    private static String with(String old, String replacement) {
        assertThat(WHOLE).contains(old);
        return WHOLE.replace(old, replacement);
    }

    private static List<Difference> between(String one, String other) {
        return ScenarioDifference.between(parse(one), parse(other));
    }

    private static Scenario parse(String text) {

        return ScenarioReader.parse("case.yaml", text, List.of());
    }

    private static String told(List<Difference> differences) {
        return String.join(
                "\n",
                differences.stream()
                        .map(each -> each.section() + "|" + each.sentence())
                        .toList());
    }
}
