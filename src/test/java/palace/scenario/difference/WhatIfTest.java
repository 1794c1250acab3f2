package palace.scenario.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.scenario.Scenario;
import palace.scenario.file.ScenarioReader;

/**
 * The what-if cases copy the facts of a historical one. A fact that is mended there must be mended here too: each may
 * differ in what its question changes and in nothing else.
 */
class WhatIfTest {
    private static final Path SCENARIOS = Path.of("scenarios");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bank-run-2023         | wagner-2023   | the leader, people, organisations, politics, mediator, timeline",
                "front-collapse        | wagner-2023   | front, lash-out",
                "fiscal-gulf           | wagner-2023   | treasury",
                "guard-defects         | wagner-2023   | people, trust",
                "enforcer-or-outsider  | wagner-2023   | mediator",
                "no-predators          | wagner-2023   | rivalries",
                "meritocracy           | brezhnev-1964 | the leader, people, politics",
                "loosened-screws       | wagner-2023   | timeline, street"
            })
    void aWhatIfCaseDiffersFromTheRecordInItsQuestionOnly(String name, String base, String sections) {
        List<Difference> differences =
                ScenarioDifference.between(read("record/" + base), read("what-if/" + name)).stream()
                        .filter(each -> !each.section().equals("the case"))
                        .filter(each -> !each.section().equals("record"))
                        .toList();

        assertThat(differences.stream().map(Difference::section).distinct())
                .containsExactlyInAnyOrder(sections.split(", "));
    }

    @ParameterizedTest
    @CsvSource({"guard-defects, wagner-2023, Kochnev|Zolotov", "meritocracy, brezhnev-1964, competence"})
    void ofPeopleOnlyThatDiffersWhichTheQuestionChanges(String name, String base, String about) {
        assertThat(ScenarioDifference.between(read("record/" + base), read("what-if/" + name)))
                .filteredOn(each -> each.section().equals("people"))
                .isNotEmpty()
                .allMatch(each -> each.sentence().matches(".*(" + about + ").*"));
    }

    @Test
    void everyWhatIfCaseAsksAQuestionAndHasNoRecord() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS.resolve("what-if"))) {
            List<Scenario> cases = files.map(ScenarioReader::read).toList();

            assertThat(cases).hasSize(8).allSatisfy(each -> {
                assertThat(each.about().question()).isNotBlank();
                assertThat(each.happened()).isNull();
                assertThat(each.warnings()).isEmpty();
            });
        }
    }

    private static Scenario read(String name) {
        return ScenarioReader.read(SCENARIOS.resolve(name + ".yaml"));
    }
}
