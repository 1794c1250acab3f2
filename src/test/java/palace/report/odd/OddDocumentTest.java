package palace.report.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palace.scenario.behaviour.BehaviourReader;
import palace.simulation.ProcessOverview;

class OddDocumentTest {
    private static final Path SOURCES = Path.of("src/main/java");

    private final OddDocument document = new OddDocument(SOURCES, BehaviourReader.shipped());
    private final String text = document.text();

    @Test
    void theDocumentInTheRepositoryIsWhatTheCommandPrints() throws IOException {
        assertThat(Files.readString(Path.of("docs/odd.md")).equals(text))
                .as("docs/odd.md is not what the code says; './palace odd --out docs/odd.md' makes it so")
                .isTrue();
    }

    @Test
    void everyMechanismHasARowInTheScheduleAndASectionInItsOrder() {
        int place = 0;
        for (var mechanism :
                ProcessOverview.of(BehaviourReader.shipped()::bind, Set.of()).mechanisms()) {
            assertThat(text).contains("| `" + mechanism.name() + "` | ");
            int section = text.indexOf("\n### " + mechanism.name() + "\n", place);
            assertThat(section).as(mechanism.name()).isGreaterThan(place);
            place = section;
        }
    }

    @Test
    void everyParameterStandsInATable() {
        assertThat(document.orphans()).isEmpty();
        assertThat(new OddDocument(SOURCES, BehaviourReader.shipped().with("leak.each", 0.123)).text())
                .contains("| `leak.each` | 0.123 | ");
    }

    @Test
    void equationsAreThoseOfTheCode() {
        assertThat(text)
                .contains(
                        "return -FastMath.expm1(-p.each() * (members + p.watcher() * watchers) * surveillance * years);")
                .contains("Probability that a plot of this size, so watched, is out within a time.");
    }

    @Test
    void theElementsOfTheProtocolAreThereAndNoPlaceIsLeftEmpty() {
        assertThat(text)
                .containsSubsequence(
                        "## 1. Purpose and patterns",
                        "## 2. Entities, state variables and scales",
                        "## 3. Process overview and scheduling",
                        "## 4. Design concepts",
                        "## 5. Initialization",
                        "## 6. Input data",
                        "## 7. Submodels",
                        "## 8. Limits")
                .doesNotContain("{{")
                .doesNotContain("{@");
    }
}
